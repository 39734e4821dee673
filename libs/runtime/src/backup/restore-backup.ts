import { createHash } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { migrateReadModels } from '#lib/read-models';
import {
  type BackupHeader,
  type BackupRow,
  type BackupTrailer,
  NotRestored,
} from './backup-format.js';
import { linesIn, parsed } from './backup-lines.js';
import { schemaSteps } from './schema-steps.js';
import { Waiting } from './waiting-rows.js';

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
