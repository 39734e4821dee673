import { createHash, randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import pg from 'pg';
import { acquireEmbeddedServer } from '#lib/embedded-postgres';
import { keepWarm } from './keep-warm.js';

/** A database of its own for one spec file. */
export interface TestDatabase {
  readonly url: string;
  /** Drops it, ending what is still connected, and lets go of the server. */
  drop(): Promise<void>;
}

/** One cluster per checkout, shared by all its Jest workers and runs. */
const sharedFolder = (): string => {
  const checkout = createHash('sha256').update(process.cwd()).digest('hex').slice(0, 12);
  return join(tmpdir(), `dung-han-specs-${checkout}`);
};

const withClient = async (
  url: string,
  work: (client: pg.Client) => Promise<unknown>,
): Promise<void> => {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
};

/** Gives sessions that are saying goodbye two seconds: to be forced out then would be an error of theirs. */
const untilLeft = (name: string) => `
  do $$ begin
    for _ in 1..100 loop
      exit when not exists (select from pg_stat_activity where datname = '${name}');
      perform pg_sleep(0.02);
      perform pg_stat_clear_snapshot();
    end loop;
  end $$`;

/** An empty database on the real server that all specs share, which is started if it does not run. */
export const testDatabase = async (): Promise<TestDatabase> => {
  const dataDir = sharedFolder();
  const server = await acquireEmbeddedServer({ dataDir });
  // The keeper clears what starts with `spec_`.
  const name = `spec_${randomUUID().replaceAll('-', '')}`;
  await withClient(server.url(), async (client) => {
    await keepWarm(client, dataDir);
    await client.query(`create database ${name} template template0`);
  });
  return {
    url: server.url(name),
    drop: async () => {
      await withClient(server.url(), async (client) => {
        await client.query(untilLeft(name));
        await client.query(`drop database if exists ${name} with (force)`);
      });
      await server.release();
    },
  };
};
