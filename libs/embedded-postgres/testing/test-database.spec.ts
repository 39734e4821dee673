import pg from 'pg';
import { testDatabase } from '#lib/embedded-postgres/testing';

const ask = async (url: string, sql: string): Promise<unknown> => {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return Object.values((await client.query<Record<string, unknown>>(sql)).rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
};

describe('a database for one spec file', () => {
  it('is its own, on the server that all share', async () => {
    const [first, second] = [await testDatabase(), await testDatabase()];
    try {
      expect(new URL(first.url).port).toBe(new URL(second.url).port);
      await ask(first.url, 'create table only_here ()');
      expect(await ask(second.url, `select to_regclass('only_here')`)).toBeNull();
    } finally {
      await first.drop();
      await second.drop();
    }
  });

  it('is gone once dropped, whoever is still connected', async () => {
    const [kept, dropped] = [await testDatabase(), await testDatabase()];
    const lingering = new pg.Client(dropped.url);
    const ended = new Promise((resolve) => lingering.on('error', resolve));
    await lingering.connect();
    await dropped.drop();
    await ended;
    const name = new URL(dropped.url).pathname.slice(1);
    expect(
      await ask(kept.url, `select count(*)::int from pg_database where datname = '${name}'`),
    ).toBe(0);
    await kept.drop();
  });
});
