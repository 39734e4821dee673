import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip } from 'node:zlib';
import type { Pool, PoolClient } from 'pg';
import { migrateReadModels } from '#lib/read-models';
import { BACKED_UP } from './backed-up-tables.js';
import {
  type BackupHeader,
  type BackupRow,
  type BackupTrailer,
  NotRestored,
} from './backup-format.js';
import { schemaSteps } from './schema-steps.js';

const ROWS_AT_ONCE = 1_000;

/**
 * Puts a backup into an empty database, with the same positions, ids and moments: all of it or nothing. Read models
 * are not in it; they are built anew from the record. Answers how many rows it held.
 * @throws {@link NotRestored}
 */
export const restoreBackup = async (pool: Pool, file: string): Promise<number> => {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('set local statement_timeout = 0');
    await mustBeAlone(client);
    await mustBeEmpty(client);
    const rows = await restoreInto(client, file);
    await forgetReadModels(client);
    await client.query('commit');
    await migrateReadModels(pool);
    return rows;
  } finally {
    // What was not committed goes with the connection.
    client.release(true);
  }
};

/** Whoever follows the empty record would take the restored one for it. */
const mustBeAlone = async (client: PoolClient): Promise<void> => {
  const { rowCount } = await client.query(
    `select from pg_stat_activity where datname = current_database()
      and application_name in ('dunghan api', 'dunghan worker')`,
  );
  if (rowCount !== 0)
    throw new NotRestored('The system is running on this database: stop it, and restore then.');
};

/** What was built from the empty record is worth nothing for this one. */
const forgetReadModels = async (client: PoolClient): Promise<void> => {
  await client.query('drop schema if exists read_models cascade');
  await client.query(`delete from schema_steps where component = 'read-models'`);
};

const mustBeEmpty = async (client: PoolClient): Promise<void> => {
  // Nobody may begin a record while ours is put in place.
  await client.query('lock table event_store.events in exclusive mode');
  const { rowCount } = await client.query('select from event_store.events limit 1');
  const accounts = await client.query('select from account limit 1');
  if (rowCount !== 0 || accounts.rowCount !== 0)
    throw new NotRestored(
      'The database already holds a record or accounts: restore into an empty one, such as a new DATA_DIR.',
    );
};

const restoreInto = async (client: PoolClient, file: string): Promise<number> => {
  const hash = createHash('sha256');
  const waiting = new Waiting(client);
  let header: BackupHeader | undefined;
  let rows = 0;
  for await (const text of linesIn(file)) {
    const line = parsed(text);
    if (header === undefined) {
      header = await checkedHeader(client, line);
    } else if ('table' in line) {
      await waiting.add(line as BackupRow);
      rows += 1;
    } else {
      await waiting.flush();
      const { rows: expected, sha256 } = line as BackupTrailer;
      if (expected !== rows || sha256 !== hash.digest('hex')) break;
      return rows;
    }
    hash.update(`${text}\n`);
  }
  throw new NotRestored('The backup is damaged or not whole. Nothing was restored.');
};

/** Rows on their way into one table, many at a time. */
class Waiting {
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

/** Errors of reading and unpacking reach whoever iterates, also those that happen while a row is being stored. */
const unpacked = (file: string) =>
  pipeline(createReadStream(file), createGunzip(), () => undefined);

async function* linesIn(file: string): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  try {
    for await (const chunk of unpacked(file)) {
      const lines = (rest + decoder.write(chunk as Buffer)).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    if (error instanceof NotRestored) throw error;
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new NotRestored(
      /^E[A-Z]+$/.test(code)
        ? `The backup cannot be read (${code}). Nothing was restored.`
        : 'The file is not a backup of Đúng Hạn, or is damaged. Nothing was restored.',
      { cause: error },
    );
  }
}

const parsed = (text: string): object => {
  try {
    return JSON.parse(text) as object;
  } catch {
    throw new NotRestored(
      'The file is not a backup of Đúng Hạn, or is damaged. Nothing was restored.',
    );
  }
};

const checkedHeader = async (client: PoolClient, line: object): Promise<BackupHeader> => {
  const header = line as Partial<BackupHeader>;
  if (header.format !== 'dung-han-backup' || header.version !== 1 || !header.steps)
    throw new NotRestored('The file is not a backup of Đúng Hạn. Nothing was restored.');
  const steps = await schemaSteps(client);
  for (const [component, step] of Object.entries(header.steps))
    if (steps[component] !== step)
      throw new NotRestored(
        `The backup was taken with the ${component} tables at step ${step}, and this program has step ${steps[component] ?? 0}: restore it with the version it was taken with.`,
      );
  return header as BackupHeader;
};
