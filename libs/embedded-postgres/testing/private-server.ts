import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import pg from 'pg';
import { acquireEmbeddedServer, type EmbeddedServer } from '#lib/embedded-postgres';

/** A server of its own for a spec that breaks it. */
export interface PrivateServer {
  readonly dataDir: string;
  readonly server: EmbeddedServer;
  url(database?: string): string;
  /** `kill -9` of the server and all its processes at once; settles when they are gone. */
  kill(): Promise<void>;
  /** Starts it again on the same data and port; settles when it accepts connections. */
  restart(): Promise<void>;
  /** Stops it and removes its data. */
  remove(): Promise<void>;
}

const processesOf = async (url: string): Promise<readonly number[]> => {
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ pid: number }>(
    'select pid from pg_stat_activity where pid <> pg_backend_pid()',
  );
  await client.end();
  return rows.map(({ pid }) => pid);
};

const killNow = (processId: number): void => {
  try {
    process.kill(processId, 'SIGKILL');
  } catch {
    // It ended by itself in between.
  }
};

export const privateServer = async (): Promise<PrivateServer> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'dung-han-private-'));
  const server = await acquireEmbeddedServer({ dataDir });
  return {
    dataDir,
    server,
    url: (database) => server.url(database),
    kill: async () => {
      const file = await readFile(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8');
      const ended = server.ended();
      for (const processId of [Number.parseInt(file, 10), ...(await processesOf(server.url()))]) {
        killNow(processId);
      }
      await ended;
    },
    restart: () => server.ensureRunning(),
    remove: async () => {
      await server.release();
      await rm(dataDir, { recursive: true });
    },
  };
};
