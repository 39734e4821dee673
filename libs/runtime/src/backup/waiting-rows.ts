import type { PoolClient } from 'pg';
import { BACKED_UP } from './backed-up-tables.js';
import { type BackupRow, NotRestored } from './backup-format.js';

const ROWS_AT_ONCE = 1_000;

/** Rows on their way into one table, many at a time. */
export class Waiting {
  private table = '';
  private rows: object[] = [];

  constructor(private readonly client: PoolClient) {}

  async add({ table, row }: BackupRow): Promise<void> {
    if (table !== this.table || this.rows.length >= ROWS_AT_ONCE) await this.flush();
    this.table = table;
    this.rows.push(row);
  }

  async flush(): Promise<void> {
    if (this.rows.length === 0) return;
    const known = BACKED_UP.find(({ name }) => name === this.table);
    if (!known)
      throw new NotRestored(`The backup holds a table this program does not know: ${this.table}.`);
    // The tables come with one row that gives the record its identity.
    if (known.name === 'event_store.record') await this.client.query(`delete from ${known.name}`);
    await this.client.query(
      `insert into ${known.name} select * from json_populate_recordset(null::${known.name}, $1)`,
      [JSON.stringify(this.rows)],
    );
    this.rows = [];
  }
}
