/** A value as a row holds it: text and dates as strings, instants as `Date`, lists and records as JSON. */
export type Cell = string | number | boolean | Date | object | null;

/** The column types a value of type `T` may be kept in. All but the key may hold null. */
export type ColumnType<T = unknown> = [T] extends [string]
  ? 'text' | 'date'
  : [T] extends [number]
    ? 'integer' | 'bigint' | 'double precision'
    : [T] extends [boolean]
      ? 'boolean'
      : [T] extends [Date]
        ? 'timestamptz'
        : [T] extends [object]
          ? 'jsonb'
          : AnyColumnType;
export type AnyColumnType =
  'text' | 'date' | 'integer' | 'bigint' | 'double precision' | 'boolean' | 'timestamptz' | 'jsonb';

/** A row of a table whose row type is not known here. */
export type AnyRow = Readonly<Record<string, Cell>>;

/** The shape of one table of a read model. Column names are written as in SQL: `snake_case`. */
export interface TableShape<Row extends object, Key extends keyof Row & string> {
  readonly name: string;
  /** The columns that name a row, the widest group first: a prefix of them names a group of rows. */
  readonly key: readonly Key[];
  readonly columns: {
    readonly [Column in keyof Row & string]-?: ColumnType<NonNullable<Row[Column]>>;
  };
  /** Further indexes, each the text after `on <table>`: `(due_on) where not closed`. */
  readonly indexes?: readonly string[];
}

export type Table = TableShape<AnyRow, string>;

/**
 * One change to rows, told as a pure function of the row before it. `put`: this row, whatever stood there.
 * `one`: the row of that key, present or not. `each`: every present row under those first key columns.
 */
export type Change =
  | {
      readonly kind: 'put';
      readonly table: Table;
      readonly key: AnyRow;
      readonly row: AnyRow;
    }
  | {
      readonly kind: 'one';
      readonly table: Table;
      readonly key: AnyRow;
      readonly change: (row: AnyRow | undefined) => AnyRow | undefined;
    }
  | {
      readonly kind: 'each';
      readonly table: Table;
      readonly key: AnyRow;
      readonly change: (row: AnyRow) => AnyRow | undefined;
    };

export interface TypedTable<Row extends object, Key extends keyof Row & string> {
  readonly shape: Table;
  /** The row, whatever stood there before. */
  put(row: Row): Change;
  /** The row that follows from the present one; `undefined` removes it. */
  change(key: Pick<Row, Key>, next: (row: Row | undefined) => Row | undefined): Change;
  /** Changes the row only where it is present. */
  patch(key: Pick<Row, Key>, next: (row: Row) => Partial<Row>): Change;
  /** Changes every present row under the first columns of the key. */
  changeEach(key: Partial<Pick<Row, Key>>, next: (row: Row) => Row | undefined): Change;
  remove(key: Pick<Row, Key>): Change;
}

/** `table<Row>()({ name, key, columns })`: a table and the changes that can be made to it. */
export const table =
  <Row extends object>() =>
  <Key extends keyof Row & string>(typed: TableShape<Row, Key>): TypedTable<Row, Key> => {
    // Rows are told apart again by their table: what goes in as a Row comes back as a Row.
    const shape = typed as unknown as Table;
    const plain = (row: unknown) => row as AnyRow;
    const own = (row: unknown) => row as Row;
    const keyOf = (row: AnyRow) =>
      Object.fromEntries(shape.key.map((column) => [column, row[column] ?? null]));
    return {
      shape,
      put: (row) => ({ kind: 'put', table: shape, key: keyOf(plain(row)), row: plain(row) }),
      change: (key, next) => ({
        kind: 'one',
        table: shape,
        key: plain(key),
        change: (row) => plain(next(row && own(row))),
      }),
      patch: (key, next) => ({
        kind: 'one',
        table: shape,
        key: plain(key),
        change: (row) => row && { ...row, ...plain(next(own(row))) },
      }),
      changeEach: (key, next) => ({
        kind: 'each',
        table: shape,
        key: plain(key),
        change: (row) => plain(next(own(row))),
      }),
      remove: (key) => ({
        kind: 'one',
        table: shape,
        key: plain(key),
        change: () => undefined,
      }),
    };
  };
