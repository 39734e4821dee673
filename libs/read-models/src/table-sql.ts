import type { AnyColumnType, AnyRow, Cell, Folded, Table, Wanted } from '#lib/event-sourcing';
import { arrayLiteral } from './array-literal.js';

/** Every statement on the tables of a read model, made from their shapes. */

const SCHEMA = 'read_models';

/** The view that queries read; it stands over the tables of the live build. */
export const viewName = ({ name }: Table): string => `${SCHEMA}.${name}`;

const buildName = ({ name }: Table, build: number): string => `${name}__${build}`;

const tableName = (table: Table, build: number): string => `${SCHEMA}.${buildName(table, build)}`;

const list = (columns: readonly string[], spell = (column: string) => column): string =>
  columns.map(spell).join(', ');

const columnSql = ({ columns, key }: Table, column: string): string => {
  const type = columns[column];
  // Byte order, so that two databases with other locales sort and compare alike.
  const spelled = type === 'text' ? 'text collate "C"' : type;
  return `${column} ${spelled}${key.includes(column) ? ' not null' : ''}`;
};

export const createTable = (table: Table, build: number): string =>
  [
    `create table ${tableName(table, build)} (
      ${list(Object.keys(table.columns), (column) => columnSql(table, column))},
      primary key (${list(table.key)}))`,
    ...(table.indexes ?? []).map((index) => `create index on ${tableName(table, build)} ${index}`),
  ].join(';\n');

export const createView = (table: Table, build: number): string =>
  `drop view if exists ${viewName(table)};
   create view ${viewName(table)} as select * from ${tableName(table, build)}`;

export const dropTable = (name: string): string => `drop table if exists ${SCHEMA}.${name} cascade`;

/** The unqualified names of the tables of a build, remembered so that it can be dropped by a later program. */
export const tableNames = (tables: readonly Table[], build: number): readonly string[] =>
  tables.map((table) => buildName(table, build));

const selected: { readonly [Type in AnyColumnType]: (column: string) => string } = {
  text: (column) => column,
  date: (column) => `to_char(${column}, 'YYYY-MM-DD') as ${column}`,
  integer: (column) => column,
  bigint: (column) => `${column}::double precision as ${column}`,
  'double precision': (column) => column,
  boolean: (column) => column,
  timestamptz: (column) => column,
  jsonb: (column) => column,
};

/** Rows travel as one array per column, which PostgreSQL reads in less time than JSON text. */
const given = ({ columns }: Table, names: readonly string[]): string => {
  const arrays = names.map((name, index) => `$${index + 1}::${columns[name]}[]`);
  return `unnest(${list(arrays)}) as given (${list(names)})`;
};

const valuesOf = (
  { columns }: Table,
  names: readonly string[],
  rows: readonly AnyRow[],
): string[] =>
  names.map((name) =>
    arrayLiteral(
      columns[name],
      rows.map((row) => row[name] ?? null),
    ),
  );

const matches = (columns: readonly string[]): string =>
  columns.map((column) => `stored.${column} = given.${column}`).join(' and ');

interface Statement {
  /** Named, the server reads and plans it once for each connection. */
  readonly name?: string;
  readonly text: string;
  readonly values: string[];
}

/** One statement per way the keys are given: whole, or their first columns. */
export const selectWanted = ({ table, keys }: Wanted, build: number): readonly Statement[] => {
  const columns = Object.entries(table.columns)
    .map(([column, type]) => selected[type](`stored.${column}`).replace(/ as stored\./, ' as '))
    .join(', ');
  return [...Map.groupBy(keys, (key) => Object.keys(key).length)].map(([width, group]) => {
    const names = table.key.slice(0, width);
    return {
      name: `select ${width} ${buildName(table, build)}`,
      // `offset 0` keeps each key a look-up of its own in the index, however small the table was when this was planned.
      text: `select ${columns} from ${given(table, names)},
             lateral (select * from ${tableName(table, build)} as stored
                      where ${matches(names)} offset 0) as stored`,
      values: valuesOf(table, names, group),
    };
  });
};

export const upsert = ({ table, put }: Folded, build: number): Statement | undefined => {
  if (put.length === 0) return undefined;
  const columns = Object.keys(table.columns);
  const changing = columns.filter((column) => !table.key.includes(column));
  const change = changing.length
    ? `update set ${list(changing, (column) => `${column} = excluded.${column}`)}`
    : 'nothing';
  return {
    name: `upsert ${buildName(table, build)}`,
    text: `insert into ${tableName(table, build)} (${list(columns)})
           select * from ${given(table, columns)}
           on conflict (${list(table.key)}) do ${change}`,
    values: valuesOf(table, columns, put),
  };
};

export const remove = (
  { table, remove: removed }: Folded,
  build: number,
): Statement | undefined => {
  if (removed.length === 0) return undefined;
  return {
    text: `delete from ${tableName(table, build)} as stored using ${given(table, table.key)}
           where ${matches(table.key)}`,
    values: valuesOf(table, table.key, removed),
  };
};

/** A row read twice, under its key and under its group, is one row. */
export const distinctRows = (table: Table, rows: readonly AnyRow[]): readonly AnyRow[] => {
  const nameOf = (row: Readonly<Record<string, Cell>>) =>
    JSON.stringify(table.key.map((column) => row[column]));
  return [...new Map(rows.map((row) => [nameOf(row), row])).values()];
};
