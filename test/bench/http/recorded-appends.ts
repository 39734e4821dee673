import type { Pool } from 'pg';
import type { BareRow } from '../bare-insert.js';

/** Enough that every kind of command is among them many times. */
const COMMANDS = 500;

/** What the last commands recorded: the rows of each, in their order. */
export const recordedAppends = async (pool: Pool): Promise<readonly (readonly BareRow[])[]> => {
  const { rows } = await pool.query<{ rows: readonly BareRow[] }>(
    `select json_agg(json_build_object('type', type, 'data', data, 'metadata', metadata) order by position) as rows
     from event_store.events
     group by metadata::json ->> 'commandId'
     order by max(position) desc limit ${COMMANDS}`,
  );
  return rows.map((append) => append.rows);
};
