import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { data, metadata } from './usual-event.js';

/** Appends to a new stream. */
export type Append = () => Promise<unknown>;

/** What is stored of one event. */
export interface BareRow {
  readonly type: string;
  readonly data: string;
  readonly metadata: string;
}

const usual: BareRow = {
  type: 'Delivered',
  data: JSON.stringify(data),
  metadata: JSON.stringify({ ...metadata, schema: 1 }),
};

const COLUMNS = ['stream', 'revision', 'id', 'type', 'data', 'metadata'];

/** `($1, $2, …), (…)`: as many rows of as many columns. */
const places = (rows: number): string =>
  Array.from({ length: rows }, (_, row) => {
    const own = COLUMNS.map((_column, column) => `$${row * COLUMNS.length + column + 1}`);
    return `(${own.join(', ')}, clock_timestamp())`;
  }).join(', ');

/**
 * The same rows into a table with the same keys, the rows of one append in one prepared statement, a connection
 * per writer. `appends` are written in turn, each to a stream of its own.
 */
export const bareInsert = async (
  url: string,
  {
    table = 'bare_insert',
    appends = [[usual]],
  }: { readonly table?: string; readonly appends?: readonly (readonly BareRow[])[] } = {},
) => {
  const pool = new pg.Pool({ connectionString: url, max: 16 });
  await pool.query(`
    create table ${table} (
      position bigint generated always as identity primary key, stream text collate "C" not null,
      revision bigint not null, id uuid not null, type text collate "C" not null,
      recorded_at timestamptz(3) not null, data text not null, metadata text not null,
      unique (stream, revision))`);
  let turn = 0;
  const append: Append = () => {
    const rows = appends[(turn += 1) % appends.length] ?? [];
    const stream = `request-${randomUUID()}`;
    return pool.query({
      name: `${table} ${rows.length}`,
      text: `insert into ${table} (${COLUMNS.join(', ')}, recorded_at) values ${places(rows.length)}`,
      values: rows.flatMap((row, revision) => [
        stream,
        revision,
        randomUUID(),
        row.type,
        row.data,
        row.metadata,
      ]),
    });
  };
  const close = async () => {
    await pool.query(`drop table ${table}`);
    await pool.end();
  };
  return { append, close };
};
