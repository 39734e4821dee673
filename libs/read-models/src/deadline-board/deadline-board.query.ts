import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { RequestId } from '#lib/coordination';
import type { Instant } from '#lib/working-time';
import { ReadDatabase } from '../read-database.js';
import { viewName } from '../table-sql.js';
import { windows } from './deadline-board.tables.js';

const BOARD = viewName(windows.shape);

/** Which open windows have passed, told by request, the longest passed first. */
export interface PassedWindowsFound {
  readonly requests: readonly RequestId[];
  /** Where to read on, when the limit was reached. */
  readonly last?: { readonly passedAt: Instant; readonly requestId: RequestId };
  /** When the next window of all passes; absent when none is open. */
  readonly nextDueAt?: Instant;
}

/** The deadline keeper's question. Its cost follows the answer and not the archive. */
export class PassedWindows extends Query<PassedWindowsFound> {
  constructor(
    readonly asked: {
      readonly now: Instant;
      /** At most so many windows. */
      readonly limit: number;
      /** Leaves out what passed before, to read on after an answer that was cut by the limit. */
      readonly after?: { readonly passedAt: Instant; readonly requestId: RequestId };
    },
  ) {
    super();
  }
}

/** How many windows are open, and how many of them have passed without the keeper having noticed yet. */
export class OpenWindows extends Query<{ readonly open: number; readonly passed: number }> {
  constructor(readonly asked: { readonly now: Instant }) {
    super();
  }
}

interface PassedRow {
  readonly passes_at: Instant;
  readonly request_id: RequestId;
}

@QueryHandler(PassedWindows)
export class PassedWindowsHandler implements IQueryHandler<PassedWindows> {
  constructor(private readonly database: ReadDatabase) {}

  async execute({ asked: { now, limit, after } }: PassedWindows): Promise<PassedWindowsFound> {
    const passed = await this.database.rows<PassedRow>(
      `select passes_at, request_id from ${BOARD}
       where passes_at <= $1 and (passes_at, request_id) > ($2, $3)
       order by passes_at, request_id limit $4`,
      [now, after?.passedAt ?? '-infinity', after?.requestId ?? '', limit],
    );
    const next = await this.database.row<PassedRow>(
      `select passes_at, request_id from ${BOARD} where passes_at > $1 order by passes_at limit 1`,
      [now],
    );
    const last = passed.length === limit ? passed.at(-1) : undefined;
    return {
      requests: [...new Set(passed.map(({ request_id }) => request_id))],
      ...(last && { last: { passedAt: last.passes_at, requestId: last.request_id } }),
      ...(next && { nextDueAt: next.passes_at }),
    };
  }
}

@QueryHandler(OpenWindows)
export class OpenWindowsHandler implements IQueryHandler<OpenWindows> {
  constructor(private readonly database: ReadDatabase) {}

  async execute({ asked: { now } }: OpenWindows) {
    const counted = await this.database.row<{ open: number; passed: number }>(
      `select count(*) as open, count(*) filter (where passes_at <= $1) as passed
       from ${BOARD} where passes_at is not null`,
      [now],
    );
    return counted ?? { open: 0, passed: 0 };
  }
}
