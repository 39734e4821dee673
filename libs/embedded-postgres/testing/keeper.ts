// One more user of the specs' server, in a process of its own, so that it stays warm between spec files.
// When it is alone for a while, the run is over or was killed: it drops what is left and leaves too.
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { acquireEmbeddedServer } from '#lib/embedded-postgres';
import { LOCK } from '../src/seat.js';

const LOOK_EVERY_MS = 500;
const ALONE_FOR_MS = 5_000;

const [dataDir = ''] = process.argv.slice(2);
const server = await acquireEmbeddedServer({ dataDir });
const client = new pg.Client(server.url());
client.on('error', () => process.exit());
await client.connect();

const first = async <T>(sql: string, values: readonly unknown[]): Promise<T | undefined> =>
  (await client.query<{ answer: T }>(`select ${sql}`, [...values])).rows[0]?.answer;

const isAlone = async (): Promise<boolean> =>
  (await first<number>(
    `count(*)::int as answer from pg_locks where locktype = 'advisory' and classid = 0 and objid = $1`,
    [LOCK.users],
  )) === 1;

const databasesLeft = (): Promise<readonly string[] | undefined> =>
  first(`array_agg(datname::text) as answer from pg_database where datname like $1`, ['spec\\_%']);

if (await first<boolean>('pg_try_advisory_lock($1) as answer', [LOCK.keeper])) {
  let aloneFor = 0;
  while (aloneFor < ALONE_FOR_MS) {
    await pause(LOOK_EVERY_MS);
    aloneFor = (await isAlone()) ? aloneFor + LOOK_EVERY_MS : 0;
  }
  const left = (await databasesLeft()) ?? [];
  // Alone after looking as well: nobody who could own one of them is here.
  if (await isAlone()) for (const name of left) await client.query(`drop database ${name}`);
}
await client.end();
await server.release();
