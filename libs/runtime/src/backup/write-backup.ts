import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { access, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Pool, PoolClient } from 'pg';
import { BACKED_UP, type BackedUpTable } from './backed-up-tables.js';
import { type BackupHeader, NotBackedUp } from './backup-format.js';
import { schemaSteps } from './schema-steps.js';

const ROWS_AT_ONCE = 1_000;

/**
 * Writes the whole record, the keys and the accounts to one file, as they stood at one moment; the system goes on
 * meanwhile. The file opens what the record seals, so only its owner may read it. Answers how many rows it holds.
 * @throws {@link NotBackedUp} where the file exists: an older backup is never overwritten
 */
export const writeBackup = async (pool: Pool, file: string): Promise<number> => {
  await mustBeNew(file);
  const unfinished = `${file}.part`;
  const client = await pool.connect();
  let rows = 0;
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query('set local statement_timeout = 0');
    const lines = Readable.from(
      linesOf(client, (count) => {
        rows = count;
      }),
    );
    await pipeline(
      lines,
      createGzip(),
      createWriteStream(unfinished, { mode: 0o600, flush: true }),
    );
    await rename(unfinished, file);
    return rows;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  } finally {
    // Ends the transaction with the connection.
    client.release(true);
  }
};

const mustBeNew = async (file: string): Promise<void> => {
  const exists = await access(file).then(
    () => true,
    () => false,
  );
  if (exists)
    throw new NotBackedUp(`${file} already exists: give another name. Nothing was written.`);
};

async function* linesOf(client: PoolClient, onEnd: (rows: number) => void): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const line = (content: object): string => {
    const text = `${JSON.stringify(content)}\n`;
    hash.update(text);
    return text;
  };
  const header: BackupHeader = {
    format: 'dung-han-backup',
    version: 1,
    takenAt: new Date().toISOString(),
    steps: await schemaSteps(client),
  };
  yield line(header);
  let rows = 0;
  for (const table of BACKED_UP) {
    for await (const row of rowsOf(client, table)) {
      rows += 1;
      yield line({ table: table.name, row });
    }
  }
  yield `${JSON.stringify({ rows, sha256: hash.digest('hex') })}\n`;
  onEnd(rows);
}

async function* rowsOf(client: PoolClient, { name, order }: BackedUpTable): AsyncGenerator<object> {
  await client.query(
    `declare each_row no scroll cursor for select to_json(t) as row from ${name} t order by ${order}`,
  );
  for (;;) {
    const { rows } = await client.query<{ row: object }>(`fetch ${ROWS_AT_ONCE} from each_row`);
    for (const { row } of rows) yield row;
    if (rows.length < ROWS_AT_ONCE) break;
  }
  await client.query('close each_row');
}
