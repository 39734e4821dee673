import { once } from 'node:events';
import { existsSync, watch } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { privateServer } from '../testing/private-server.js';
import { userProcess } from '../testing/user-process.js';
import { acquireEmbeddedServer } from './embedded-server.js';
import { keepRunning, type ServerChange } from './keep-running.js';

/** Each of these starts processes and servers, on whatever machine this is. */
const PATIENCE_MS = 60_000;

const run = async (url: string, sql: string): Promise<unknown> => {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return Object.values((await client.query<Record<string, unknown>>(sql)).rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
};

describe('a server killed without warning', () => {
  it(
    'comes back with everything it acknowledged, at the same address',
    async () => {
      const server = await privateServer();
      const url = server.url();
      await run(url, 'create table letters (n int)');
      await run(url, 'insert into letters select generate_series(1, 1000)');
      await server.kill();
      await server.restart();
      expect(server.url()).toBe(url);
      expect(await run(url, 'select count(*)::int from letters')).toBe(1000);
      await server.remove();
    },
    PATIENCE_MS,
  );

  it(
    'comes back although its process number now belongs to another process',
    async () => {
      const server = await privateServer();
      const bystander = await privateServer();
      const numberOf = async (dataDir: string) =>
        (await readFile(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8')).split(
          '\n',
        )[0];
      const other = (await numberOf(bystander.dataDir)) ?? '';
      await server.kill();
      const file = join(server.dataDir, 'postgres', 'cluster', 'postmaster.pid');
      const left = await readFile(file, 'utf8');
      await writeFile(file, left.replace(/^\d+/, other));
      await server.restart();
      expect(await run(server.url(), 'select 1')).toBe(1);
      expect(await run(bystander.url(), 'select 1')).toBe(1);
      await Promise.all([server.remove(), bystander.remove()]);
    },
    PATIENCE_MS,
  );

  it(
    'is started again by the process that keeps it running, which is told',
    async () => {
      const server = await privateServer();
      const changes: ServerChange[] = [];
      let restarted: () => void;
      const isBack = new Promise<void>((resolve) => (restarted = resolve));
      const kept = keepRunning(server.server, (change) => {
        changes.push(change);
        if (change.type === 'restarted') restarted();
      });
      const url = server.url();
      await server.kill();
      await isBack;
      expect(changes).toEqual([{ type: 'down' }, { type: 'restarted', url }]);
      expect(await run(url, 'select 1')).toBe(1);
      await server.remove();
      await kept;
    },
    PATIENCE_MS,
  );

  it(
    'is recovered once, when several processes notice at the same time',
    async () => {
      const server = await privateServer();
      await server.kill();
      const users = [1, 2, 3].map(() => userProcess(server.dataDir));
      const reports = await Promise.all(users.map(({ report }) => report));
      expect(
        new Set(reports.map((said) => (said.type === 'acquired' ? said.url : said.message))).size,
      ).toBe(1);
      await Promise.all(users.map((user) => user.leave()));
      await server.remove();
    },
    PATIENCE_MS,
  );
});

describe('a first start killed half-way', () => {
  it(
    'leaves nothing that stops the next one',
    async () => {
      const dataDir = await mkdtemp(join(tmpdir(), 'dung-han-half-way-'));
      const unfinished = async () =>
        (await readdir(dataDir)).some((name) => name.includes('unfinished'));
      const watcher = watch(dataDir);
      const starter = userProcess(dataDir);
      while (!(await unfinished())) await once(watcher, 'change');
      watcher.close();
      await starter.kill();
      expect(existsSync(join(dataDir, 'postgres'))).toBe(false);

      const server = await acquireEmbeddedServer({ dataDir });
      expect(await run(server.url(), 'select 1')).toBe(1);
      expect(await unfinished()).toBe(false);
      await server.release();
      await rm(dataDir, { recursive: true });
    },
    PATIENCE_MS,
  );
});
