import type pg from 'pg';
import type { StoredEvent } from '#lib/event-sourcing';
import { COLUMNS, storedEvent, type StoredRow } from './stored-row.js';

/** What a subscription wants to see; `undefined` means all. */
export interface Interest {
  readonly types: readonly string[] | undefined;
  readonly categories: readonly string[] | undefined;
}

export interface Page {
  readonly events: readonly StoredEvent[];
  /** Every matching event up to here is on this page or an earlier one. */
  readonly reached: bigint;
  /** There is more behind it. */
  readonly more: boolean;
}

/** One question looks at this many positions, */
const WINDOW = 10_000n;
/** and answers at most so many events, */
const MAX_EVENTS = 1_000;
/** of at most so many bytes together (one event has at most 1 MB). */
const MAX_BYTES = 4_000_000;

/** Dense positions make a page a range: nothing can appear behind a reader. The newest position comes with it. */
const PAGE = {
  name: 'event_store.page',
  text: `
    select newest.head, page.* from
    (select coalesce(max(position), 0) as head from event_store.events) newest
    left join (
      select ${COLUMNS}, found from (
        select *, count(*) over () as found,
               sum(octet_length(data) + octet_length(metadata)) over (order by position) as bytes
        from (
          select ${COLUMNS} from event_store.events
          where position > $1 and position <= $2
            and ($3::text[] is null or type = any ($3))
            and ($4::text[] is null or split_part(stream, '-', 1) = any ($4))
          order by position limit ${MAX_EVENTS}
        ) matching
      ) sized where bytes <= ${MAX_BYTES}
    ) page on true
    order by page.position`,
};

/** Without a match, a row of nulls carries the head. */
type PageRow = { readonly head: string } & (
  (StoredRow & { readonly found: string }) | { readonly position: null }
);

/** The matching events after `from`. */
export const readPage = async (
  pool: pg.Pool,
  { types, categories }: Interest,
  from: bigint,
): Promise<Page> => {
  const end = from + WINDOW;
  const values = [from, end, types, categories];
  const { rows } = await pool.query<PageRow>({ ...PAGE, values });
  const head = BigInt(rows[0]?.head ?? 0);
  const events = rows.filter((row) => row.position !== null);
  const last = events.at(-1);
  const cut = last && (events.length === MAX_EVENTS || events.length < Number(last.found));
  // Whoever comes from behind the newest event stays there.
  const [, looked = from] = [from, end, head].toSorted((a, b) => Number(a - b));
  const reached = cut ? BigInt(last.position) : looked;
  return { events: events.map(storedEvent), reached, more: reached < head };
};

const HEAD = {
  name: 'event_store.head',
  text: 'select coalesce(max(position), 0) as head from event_store.events',
};

/** The position of the newest event; 0 for none. */
export const readHead = async (pool: pg.Pool): Promise<bigint> => {
  const { rows } = await pool.query<{ head: string }>(HEAD);
  return BigInt(rows[0]?.head ?? 0);
};
