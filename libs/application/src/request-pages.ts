import type { RequestId } from '#lib/coordination';

/** Requests asked for at once. */
const PAGE = 1_000;

/** Which page of a list of requests, by id, is asked for. */
export interface PageAsked {
  readonly limit: number;
  readonly after?: RequestId;
}

/** Every request of a list, page by page. */
export async function* requestPages(
  ask: (page: PageAsked) => Promise<readonly RequestId[]>,
): AsyncIterable<readonly RequestId[]> {
  for (let after: RequestId | undefined; ;) {
    const page = await ask({ limit: PAGE, ...(after && { after }) });
    yield page;
    after = page.at(-1);
    if (page.length < PAGE) return;
  }
}
