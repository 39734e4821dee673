import type pg from 'pg';

/** One step of a schema. Once released it is never edited; a correction is a further step. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** The database was moved on by a newer program. */
export class SchemaIsNewer extends Error {
  override readonly name = 'SchemaIsNewer';
  constructor(
    readonly component: string,
    readonly applied: number,
    readonly known: number,
  ) {
    super(
      `The ${component} tables are at step ${applied}, and this program knows ${known} only: start the newer version of Đúng Hạn.`,
    );
  }
}

/** Any number of our own: one migration at a time in a database. */
const LOCK = 22_112_026;

/** A large table may take its time, and so may the process before us. */
const PATIENCE_MS = 3_600_000;

const REGISTRY = `
  create table if not exists schema_steps (
    component text not null,
    number integer not null,
    name text not null,
    applied_at timestamptz not null default now(),
    primary key (component, number)
  )`;

/**
 * Brings the tables of `component` to the last of `migrations`, each step in its order and once, whichever
 * process starts first: the others wait for it. All steps of one call succeed or none.
 * @throws {@link SchemaIsNewer} when a newer program was here
 */
export const migrate = async (
  pool: pg.Pool,
  component: string,
  migrations: readonly Migration[],
): Promise<void> => {
  const client = await pool.connect();
  const run = (text: string, values: readonly unknown[] = []) => {
    const patient = { text, values: [...values], query_timeout: PATIENCE_MS };
    return client.query<{ name: string }>(patient);
  };
  let failed = true;
  try {
    await run('begin');
    await run('set local statement_timeout = 0; set local lock_timeout = 0');
    await run(`select pg_advisory_xact_lock(${LOCK})`);
    await run(REGISTRY);
    const applied = await run(
      'select name from schema_steps where component = $1 order by number',
      [component],
    );
    if (applied.rows.length > migrations.length)
      throw new SchemaIsNewer(component, applied.rows.length, migrations.length);
    for (const [index, { name, sql }] of migrations.entries()) {
      const before = applied.rows[index]?.name;
      if (before !== undefined && before !== name)
        throw new Error(`Step ${index + 1} of ${component} was applied as ${before}, not ${name}`);
      if (before !== undefined) continue;
      await run(sql);
      await run('insert into schema_steps (component, number, name) values ($1, $2, $3)', [
        component,
        index + 1,
        name,
      ]);
    }
    await run('commit');
    failed = false;
  } finally {
    // A connection given up takes its open transaction with it.
    client.release(failed);
  }
};
