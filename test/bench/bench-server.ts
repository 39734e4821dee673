import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { acquireEmbeddedServer } from '#lib/embedded-postgres';

export interface BenchServer {
  readonly url: string;
  newDatabase(): Promise<string>;
  /** Stops the server and removes its data. */
  remove(): Promise<void>;
}

/** The embedded server as `npm start` runs it, on data of its own. */
export const benchServer = async (): Promise<BenchServer> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'dung-han-bench-'));
  const server = await acquireEmbeddedServer({ dataDir });
  return {
    url: server.url(),
    newDatabase: async () => {
      const name = `bench_${randomUUID().replaceAll('-', '')}`;
      const client = new pg.Client(server.url());
      await client.connect();
      await client.query(`create database ${name} template template0`);
      await client.end();
      return server.url(name);
    },
    remove: async () => {
      await server.release();
      await rm(dataDir, { recursive: true });
    },
  };
};
