import {
  type AnyRow,
  type DomainEvent,
  fold,
  type Metadata,
  type Position,
  project,
  type Projection,
  type Recorded,
  type Revision,
  type StreamName,
  type Table,
  wantedBy,
} from '#lib/event-sourcing';
import { metadata as anyone } from './origins.js';

/** Events as a store would have recorded them, one after the other, a second apart. */
export const recorded = <E extends DomainEvent>(
  stream: StreamName,
  events: readonly E[],
  {
    at = new Date('2026-03-02T01:00:00.000Z'),
    metadata = anyone,
  }: { readonly at?: Date; readonly metadata?: Metadata } = {},
): readonly Recorded<E>[] =>
  events.map((event, n) => ({
    ...event,
    id: `event-${n}`,
    stream,
    revision: BigInt(n) as Revision,
    position: String(n + 1) as Position,
    recordedAt: new Date(at.getTime() + n * 1_000),
    metadata,
  }));

/** As a store reads them: by the whole key, or by its first columns. */
const isUnder = (key: AnyRow, row: AnyRow): boolean =>
  Object.entries(key).every(([column, value]) => row[column] === value);

/**
 * The rows a projection makes of these events, as its tables would hold them, in the order of their keys.
 * `batch`: how many events are folded at once, which makes no difference to the rows.
 */
export const projected = (
  projection: Projection,
  events: readonly Recorded[],
  { batch = 1_000 } = {},
): ((table: Table) => readonly AnyRow[]) => {
  const tables = new Map<Table, Map<string, AnyRow>>();
  const rowsOf = (table: Table) => tables.get(table) ?? new Map<string, AnyRow>();
  const nameOf = (table: Table, row: AnyRow) =>
    JSON.stringify(table.key.map((column) => row[column]));

  for (let from = 0; from < events.length; from += batch) {
    const changes = events.slice(from, from + batch).flatMap((event) => project(projection, event));
    const read = new Map(
      wantedBy(changes).map(({ table, keys }) => [
        table,
        [...rowsOf(table).values()].filter((row) => keys.some((key) => isUnder(key, row))),
      ]),
    );
    for (const { table, put, remove } of fold(changes, (each) => read.get(each) ?? [])) {
      const rows = rowsOf(table);
      tables.set(table, rows);
      for (const row of remove) rows.delete(nameOf(table, row));
      for (const row of put) rows.set(nameOf(table, row), row);
    }
  }
  return (table) => [...rowsOf(table)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
};
