import fc from 'fast-check';
import type { Pool } from 'pg';
import { testDatabase, type TestDatabase } from '#lib/embedded-postgres/testing';
import type { AnyColumnType, Cell } from '#lib/event-sourcing';
import { openPool } from '#lib/postgres';
import { arrayLiteral } from './array-literal.js';

let database: TestDatabase;
let pool: Pool;
beforeAll(async () => {
  database = await testDatabase();
  pool = openPool(database.url, { name: 'spec' });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const throughPostgres = async (type: AnyColumnType, cells: readonly Cell[]) => {
  const { rows } = await pool.query<{ cell: Cell }>(
    `select cell from unnest($1::${type}[]) as given (cell)`,
    [arrayLiteral(type, cells)],
  );
  return rows.map(({ cell }) => cell);
};

// PostgreSQL holds every character but NUL.
const text = fc
  .string({ unit: fc.oneof(fc.constantFrom('"', '\\', '{', '}', ',', '\n', '\t'), fc.string()) })
  .filter((each) => !each.includes('\u0000') && each.isWellFormed());

describe('a column on its way to PostgreSQL', () => {
  it('arrives with its texts as they were, whatever is in them', async () => {
    const texts = fc.array(
      fc.option(fc.oneof(text, fc.constantFrom('', 'NULL', 'null', 'Sở Y tế'))),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (cells) => {
        expect(await throughPostgres('text', cells)).toEqual(cells);
      }),
    );
  });

  it('arrives with its lists and records as they were', async () => {
    const records = fc.array(fc.option(fc.oneof(fc.array(text), fc.record({ text }))));
    await fc.assert(
      fc.asyncProperty(records, async (cells) => {
        expect(await throughPostgres('jsonb', cells)).toEqual(cells);
      }),
    );
  });

  it('arrives with its numbers, truths and moments as they were', async () => {
    const at = new Date('2026-02-12T09:00:00.123Z');
    expect(await throughPostgres('integer', [1, null, -2])).toEqual([1, null, -2]);
    expect(await throughPostgres('double precision', [1e300, 0.1])).toEqual([1e300, 0.1]);
    expect(await throughPostgres('boolean', [true, null, false])).toEqual([true, null, false]);
    expect(await throughPostgres('timestamptz', [at, null])).toEqual([at, null]);
  });
});
