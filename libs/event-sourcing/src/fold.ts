import { asStored, keyAsStored } from './cell.js';
import type { AnyRow, Change, Table } from './table.js';

/** The rows that a batch of changes wants to see first, of one table. */
export interface Wanted {
  readonly table: Table;
  /** Whole keys, or the first columns of one: every row under them. Each once. */
  readonly keys: readonly AnyRow[];
}

/** What a batch of changes comes to, of one table. */
export interface Folded {
  readonly table: Table;
  readonly put: readonly AnyRow[];
  /** Keys of rows to remove. */
  readonly remove: readonly AnyRow[];
}

const nameOf = (key: AnyRow): string => JSON.stringify(key);

/** The columns of the key that a change gives: all, or the first few. */
const columnsOf = ({ table, key }: Change): readonly string[] =>
  table.key.filter((column) => key[column] !== undefined);

const byTable = (changes: readonly Change[]): ReadonlyMap<Table, readonly Change[]> =>
  Map.groupBy(changes, ({ table }) => table);

/** What has to be read first: not the row that the batch puts there before it asks for it. */
export const wantedBy = (changes: readonly Change[]): readonly Wanted[] =>
  [...byTable(changes)].map(([table, own]) => {
    const keys = new Map<string, AnyRow>();
    const given = new Set<string>();
    for (const change of own) {
      const key = keyAsStored(table, change.key);
      const name = nameOf(key);
      if (change.kind === 'put' && !keys.has(name)) given.add(name);
      if (!given.has(name)) keys.set(name, key);
    }
    return { table, keys: [...keys.values()] };
  });

/**
 * Makes the changes in their order to the rows that were there, and answers what is different then.
 * Where the batch was cut makes no difference to the rows.
 */
export const fold = (
  changes: readonly Change[],
  present: (table: Table) => readonly AnyRow[],
): readonly Folded[] =>
  [...byTable(changes)].map(([table, own]) => {
    const rows = new Rows(table, present(table), own);
    for (const change of own) rows.make(change);
    return rows.folded();
  });

const keyOf = (row: AnyRow, columns: readonly string[]): AnyRow =>
  Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));

/** The rows of one table that a batch touches, each under its key and under the groups that are asked for. */
class Rows {
  private readonly before = new Map<string, AnyRow>();
  private readonly now = new Map<string, AnyRow | undefined>();
  /** Keys of rows put without having been read: they may be stored all the same. */
  private readonly unread = new Map<string, AnyRow>();
  private readonly groups = new Map<string, Set<string>>();
  private readonly groupings: readonly (readonly string[])[];

  constructor(
    private readonly table: Table,
    present: readonly AnyRow[],
    changes: readonly Change[],
  ) {
    const groupings = changes.filter(({ kind }) => kind === 'each').map(columnsOf);
    this.groupings = [...new Map(groupings.map((columns) => [columns.length, columns])).values()];
    for (const row of present) {
      const name = nameOf(keyOf(row, table.key));
      this.before.set(name, row);
      this.set(name, row);
    }
  }

  make(change: Change): void {
    const key = keyAsStored(this.table, change.key);
    const name = nameOf(key);
    if (change.kind === 'put') {
      if (!this.now.has(name)) this.unread.set(name, key);
      this.set(name, change.row);
      return;
    }
    if (change.kind === 'one') {
      this.set(name, change.change(this.now.get(name)));
      return;
    }
    for (const member of [...(this.groups.get(name) ?? [])]) {
      const row = this.now.get(member);
      if (row) this.set(member, change.change(row));
    }
  }

  folded(): Folded {
    const put: AnyRow[] = [];
    const remove: AnyRow[] = [];
    for (const [name, row] of this.now) {
      const before = this.before.get(name);
      const stored = before ?? this.unread.get(name);
      if (row && row !== before) put.push(row);
      if (!row && stored) remove.push(stored);
    }
    return { table: this.table, put, remove };
  }

  private set(name: string, row: AnyRow | undefined): void {
    const stored = row && row !== this.before.get(name) ? asStored(this.table, row) : row;
    if (stored && nameOf(keyOf(stored, this.table.key)) !== name)
      throw new TypeError(`A change of ${this.table.name} moved the row ${name} to another key`);
    this.now.set(name, stored);
    if (!stored) return;
    for (const columns of this.groupings) {
      const group = nameOf(keyOf(stored, columns));
      this.groups.set(group, (this.groups.get(group) ?? new Set()).add(name));
    }
  }
}
