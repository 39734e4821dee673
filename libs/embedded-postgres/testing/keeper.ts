// A process of its own: one more user of the specs' server, so that it stays warm between spec files.
// When it is alone for a while, the run is over or was killed: it clears the databases left and stops the server.
// Run by Node as it stands, hence no import but packages; the numbers of the locks come as arguments.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

const LOOK_EVERY_MS = 500;
const ALONE_FOR_MS = 5_000;

const [url, users, leaving, keeper] = process.argv.slice(2);
const client = new pg.Client(url);
client.on('end', () => process.exit());
client.on('error', () => process.exit());

const ask = async (question: string, values: readonly unknown[] = []): Promise<unknown> =>
  (await client.query<{ answer: unknown }>(`select ${question} as answer`, [...values])).rows[0]
    ?.answer;

/** While it holds, newcomers wait: they get the server, or, when it stops, a new one. */
const tryToBeAlone = async (): Promise<boolean> => {
  await ask('pg_advisory_lock($1)', [leaving]);
  return (await ask('pg_try_advisory_lock($1)', [users])) === true;
};

const letOthersIn = async (): Promise<void> => {
  await ask('pg_advisory_unlock($1)', [users]);
  await ask('pg_advisory_unlock($1)', [leaving]);
};

const stopServer = async (): Promise<void> => {
  const left = await client.query<{ name: string }>(
    `select datname as name from pg_database where datname like 'spec\\_%'`,
  );
  for (const { name } of left.rows) await client.query(`drop database ${name} with (force)`);
  const cluster = String(await ask(`current_setting('data_directory')`));
  const file = readFileSync(join(cluster, 'postmaster.pid'), 'utf8');
  process.kill(Number.parseInt(file, 10), 'SIGINT');
};

await client.connect();
if ((await ask('pg_try_advisory_lock($1)', [keeper])) !== true) process.exit();
await ask('pg_advisory_lock_shared($1)', [users]);
for (let aloneFor = 0; aloneFor < ALONE_FOR_MS;) {
  await pause(LOOK_EVERY_MS);
  const alone = await tryToBeAlone();
  aloneFor = alone ? aloneFor + LOOK_EVERY_MS : 0;
  if (alone && aloneFor >= ALONE_FOR_MS) break;
  if (alone) await letOthersIn();
  else await ask('pg_advisory_unlock($1)', [leaving]);
}
await stopServer();
