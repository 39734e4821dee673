import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openDatabase, readConfiguration } from './index.js';

const ask = async (url: string, sql: string) => {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
};

describe('Without DATABASE_URL, the database', () => {
  let dataDir: string;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'dung-han-runtime-'));
  });
  afterAll(() => rm(dataDir, { recursive: true }));

  it('is the same for two processes that open it at once, and is kept for the next', async () => {
    const configuration = readConfiguration({ DATA_DIR: dataDir });
    const both = await Promise.all([openDatabase(configuration), openDatabase(configuration)]);
    await ask(both[0].url, 'create table kept ()');
    expect(await ask(both[1].url, `select to_regclass('kept')::text as name`)).toEqual([
      { name: 'kept' },
    ]);
    for (const database of both) await database.release();

    const later = await openDatabase(configuration);
    expect(await ask(later.url, `select to_regclass('kept')::text as name`)).toEqual([
      { name: 'kept' },
    ]);
    await later.release();
  });
});
