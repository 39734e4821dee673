import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { userProcess, type UserProcess } from '../testing/user-process.js';
import { acquireEmbeddedServer } from './embedded-server.js';

/** Each of these starts processes and servers, on whatever machine this is. */
const PATIENCE_MS = 60_000;

let dataDir: string;
beforeEach(async () => (dataDir = await mkdtemp(join(tmpdir(), 'dung-han-embedded-'))));
afterEach(() => rm(dataDir, { recursive: true }));

const urlOf = async ({ report }: UserProcess): Promise<string> => {
  const said = await report;
  if (said.type === 'refused') throw new Error(said.message);
  return said.url;
};

const answers = async (url: string): Promise<boolean> => {
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
};

describe('the server of a data directory', () => {
  it(
    'is one, however many start at once on an empty directory',
    async () => {
      const users = [1, 2, 3].map(() => userProcess(dataDir));
      const urls = await Promise.all(users.map(urlOf));
      expect(new Set(urls).size).toBe(1);
      await Promise.all(users.map((user) => user.leave()));
      expect(await answers(urls[0] ?? '')).toBe(false);
    },
    PATIENCE_MS,
  );

  it(
    'is adopted by who comes later, and stopped by the last one out',
    async () => {
      const first = userProcess(dataDir);
      const url = await urlOf(first);
      const second = await acquireEmbeddedServer({ dataDir });
      expect(second.url()).toBe(url);
      await first.leave();
      expect(await answers(url)).toBe(true);
      await second.release();
      expect(await answers(url)).toBe(false);
    },
    PATIENCE_MS,
  );

  it(
    'outlives a user who is killed, and is stopped by the next one that leaves last',
    async () => {
      const killed = userProcess(dataDir);
      const url = await urlOf(killed);
      await killed.kill();
      const next = await acquireEmbeddedServer({ dataDir });
      expect(next.url()).toBe(url);
      await next.release();
      expect(await answers(url)).toBe(false);
    },
    PATIENCE_MS,
  );

  it(
    'is there for who arrives while the last one is leaving',
    async () => {
      const leaving = await acquireEmbeddedServer({ dataDir });
      const [arriving] = await Promise.all([acquireEmbeddedServer({ dataDir }), leaving.release()]);
      expect(await answers(arriving.url())).toBe(true);
      await arriving.release();
    },
    PATIENCE_MS,
  );

  it(
    'is stopped also when its last two users leave at once',
    async () => {
      const users = [
        await acquireEmbeddedServer({ dataDir }),
        await acquireEmbeddedServer({ dataDir }),
      ];
      await Promise.all(users.map((user) => user.release()));
      expect(await answers(users[0]?.url() ?? '')).toBe(false);
    },
    PATIENCE_MS,
  );
});

describe('the running system', () => {
  it(
    'is one: a second start is refused and told which process runs it',
    async () => {
      const running = userProcess(dataDir, { exclusive: true });
      await running.report;
      const second = acquireEmbeddedServer({ dataDir, exclusive: true });
      await expect(second).rejects.toMatchObject({
        type: 'already-running',
        processId: running.processId,
      });
      await running.leave();
    },
    PATIENCE_MS,
  );

  it(
    'lets others use its server meanwhile',
    async () => {
      const running = userProcess(dataDir, { exclusive: true });
      const tool = await acquireEmbeddedServer({ dataDir });
      expect(tool.url()).toBe(await urlOf(running));
      await running.leave();
      expect(await answers(tool.url())).toBe(true);
      await tool.release();
    },
    PATIENCE_MS,
  );

  it(
    'can be started again once it was killed',
    async () => {
      const killed = userProcess(dataDir, { exclusive: true });
      await killed.report;
      await killed.kill();
      const again = await acquireEmbeddedServer({ dataDir, exclusive: true });
      expect(await answers(again.url())).toBe(true);
      await again.release();
    },
    PATIENCE_MS,
  );
});
