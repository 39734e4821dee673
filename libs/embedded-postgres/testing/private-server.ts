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
  /** Stops the server and all its processes where they are (`SIGSTOP`): connections stay, and nothing answers. */
  freeze(): Promise<void>;
  /** Lets them go on. */
  thaw(): void;
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

const signal = (processId: number, name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): void => {
  try {
    process.kill(processId, name);
  } catch {
    // It ended by itself in between.
  }
};

export const privateServer = async (): Promise<PrivateServer> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'dung-han-private-'));
  const server = await acquireEmbeddedServer({ dataDir });
  let frozen: readonly number[] = [];
  /** The server first, so that it starts no more of them. */
  const processes = async (): Promise<readonly number[]> => {
    const file = await readFile(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8');
    return [Number.parseInt(file, 10), ...(await processesOf(server.url()))];
  };
  return {
    dataDir,
    server,
    url: (database) => server.url(database),
    kill: async () => {
      const ended = server.ended();
      for (const processId of await processes()) signal(processId, 'SIGKILL');
      await ended;
    },
    freeze: async () => {
      frozen = await processes();
      for (const processId of frozen) signal(processId, 'SIGSTOP');
    },
    thaw: () => {
      for (const processId of frozen) signal(processId, 'SIGCONT');
      frozen = [];
    },
    restart: () => server.ensureRunning(),
    remove: async () => {
      await server.release();
      await rm(dataDir, { recursive: true });
    },
  };
};
