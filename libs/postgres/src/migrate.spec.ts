import type pg from 'pg';
import { testDatabase, type TestDatabase } from '#lib/embedded-postgres/testing';
import { migrate, openPool, SchemaIsNewer } from '#lib/postgres';

const first = { name: 'first', sql: 'create table things (n integer)' };
const second = { name: 'second', sql: 'alter table things add column m integer' };
const broken = {
  name: 'broken',
  sql: 'create table others (n integer); select no_such_function()',
};

let database: TestDatabase;
let pool: pg.Pool;
beforeEach(async () => {
  database = await testDatabase();
  pool = openPool(database.url, { name: 'spec' });
});
afterEach(async () => {
  await pool.end();
  await database.drop();
});

const steps = async () =>
  (await pool.query('select component, number, name from schema_steps order by 1, 2')).rows;

it('applies each step once and in order, whichever of several processes starts first', async () => {
  await Promise.all(Array.from({ length: 4 }, () => migrate(pool, 'things', [first, second])));
  expect(await steps()).toEqual([
    { component: 'things', number: 1, name: 'first' },
    { component: 'things', number: 2, name: 'second' },
  ]);
});

it('applies the steps that are new since', async () => {
  await migrate(pool, 'things', [first]);
  await migrate(pool, 'things', [first, second]);
  await pool.query('insert into things (n, m) values (1, 2)');
  expect(await steps()).toHaveLength(2);
});

it('refuses to run a program older than the tables, with a sentence', async () => {
  await migrate(pool, 'things', [first, second]);
  await expect(migrate(pool, 'things', [first])).rejects.toEqual(new SchemaIsNewer('things', 2, 1));
});

it('refuses steps that are not those that were applied', async () => {
  await migrate(pool, 'things', [first]);
  await expect(migrate(pool, 'things', [{ ...first, name: 'another' }])).rejects.toMatchObject({
    message: 'Step 1 of things was applied as first, not another',
  });
});

it('leaves the tables as they were when a step fails', async () => {
  await expect(migrate(pool, 'things', [first, broken])).rejects.toMatchObject({ code: '42883' });
  const { rows } = await pool.query(`select from pg_tables where schemaname = 'public'`);
  expect(rows).toEqual([]);
});
