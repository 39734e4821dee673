import {
  type AnyRow,
  type Change,
  type DomainEvent,
  project,
  type Projection,
  type Recorded,
} from '#lib/event-sourcing';

type Rows = ReadonlyMap<string, AnyRow>;

const sameUnder = (key: AnyRow, row: AnyRow): boolean =>
  Object.entries(key).every(([column, value]) => row[column] === value);

const withRow = (rows: Rows, key: string, row: AnyRow | undefined): Rows => {
  const next = new Map(rows);
  if (row) next.set(key, row);
  else next.delete(key);
  return next;
};

const keyOf = ({ table }: Change, row: AnyRow): string =>
  JSON.stringify(table.key.map((column) => row[column]));

const changed = (rows: Rows, change: Change): Rows => {
  if (change.kind === 'one') {
    const key = keyOf(change, change.key);
    return withRow(rows, key, change.change(rows.get(key)));
  }
  return [...rows]
    .filter(([, row]) => sameUnder(change.key, row))
    .reduce((next, [key, row]) => withRow(next, key, change.change(row)), rows);
};

/** The rows of one table of a read model after some events, without a database. */
export const rowsAfter = <E extends DomainEvent>(
  projection: Projection<E>,
  table: string,
  events: readonly Recorded<E>[],
): readonly AnyRow[] => {
  // A projection of known events takes those events, whatever they are.
  const on = projection as unknown as Projection;
  const changes = events
    .flatMap((event) => project(on, event))
    .filter((change) => change.table.name === table);
  return [...changes.reduce<Rows>(changed, new Map()).values()];
};
