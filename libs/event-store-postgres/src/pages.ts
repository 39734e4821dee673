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
}

/** One question looks at this many positions, */
const WINDOW = 10_000n;
/** and answers at most so many events, */
const MAX_EVENTS = 1_000;
/** of at most so many bytes together (one event has at most 1 MB). */
const MAX_BYTES = 4_000_000;

/** Dense positions make a page a range: nothing can appear behind a reader. */
const PAGE = {
  name: 'event_store.page',
  text: `
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
    ) sized where bytes <= ${MAX_BYTES} order by position`,
};

/** The matching events after `from`, where the newest event stands at `head`. */
export const readPage = async (
  pool: pg.Pool,
  { types, categories }: Interest,
  { from, head }: { readonly from: bigint; readonly head: bigint },
): Promise<Page> => {
  const end = from + WINDOW < head ? from + WINDOW : head;
  const { rows } = await pool.query<StoredRow & { found: string }>({
    ...PAGE,
    values: [from, end, types, categories],
  });
  const last = rows.at(-1);
  const cut = last && (rows.length === MAX_EVENTS || rows.length < Number(last.found));
  return { events: rows.map(storedEvent), reached: cut ? BigInt(last.position) : end };
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
