import type pg from 'pg';
import type { Projection } from '#lib/event-sourcing';
import { migrate } from '#lib/postgres';
import { type Build, OtherRecord, Superseded } from './build.js';
import { builds } from './builds.migration.js';
import { Lease } from './lease.js';
import { workerHealth } from './worker-health/worker-health.migration.js';
import { createTable, createView, dropTable, tableNames } from './table-sql.js';

const BUILD = 'projection, build, version, store, position, state';

/** Creates or moves on the registry of read models. @throws SchemaIsNewer */
export const migrateReadModels = (pool: pg.Pool): Promise<void> =>
  migrate(pool, 'read-models', [builds, workerHealth]);

/** Where read models live, each build of a projection in tables of its own. The pool is the caller's. */
export class PostgresReadStore {
  constructor(private readonly pool: pg.Pool) {}

  /** The build that queries read, if there is one. */
  async live(projection: string): Promise<Build | undefined> {
    const { rows } = await this.pool.query<Build>(
      `select ${BUILD} from read_models.builds where projection = $1 and state = 'live'`,
      [projection],
    );
    return rows[0];
  }

  /** Every build there is, for health and metrics. */
  async builds(): Promise<readonly Build[]> {
    const { rows } = await this.pool.query<Build>(
      `select ${BUILD} from read_models.builds order by projection, build`,
    );
    return rows;
  }

  /**
   * The build this program's version of the projection goes on with: the live one, one being built, or a new one.
   * @throws {@link Superseded} @throws {@link OtherRecord}
   */
  async open(projection: Projection, store: string): Promise<Build> {
    return this.inTurn(projection, async (client) => {
      const { rows } = await client.query<Build>(
        `select ${BUILD} from read_models.builds where projection = $1 order by build desc`,
        [projection.name],
      );
      const live = rows.find(({ state }) => state === 'live');
      if (live && live.version > projection.version)
        throw new Superseded(projection.name, live.version, projection.version);
      const own =
        live?.version === projection.version
          ? live
          : rows.find(({ version }) => version === projection.version);
      if (own && own.store !== store) throw new OtherRecord(projection.name, own.store, store);
      return own ?? create(client, projection, store);
    });
  }

  /** A new build beside what there is, whatever its version. */
  async rebuild(projection: Projection, store: string): Promise<Build> {
    return this.inTurn(projection, (client) => create(client, projection, store));
  }

  /** Waits until this process is the one that writes the build; `undefined` when `signal` aborts before. */
  lease(build: Build, signal: AbortSignal): Promise<Lease | undefined> {
    return Lease.acquire(this.pool, build, signal);
  }

  /** Lets queries read this build, and drops the older ones. */
  async goLive(projection: Projection, { build }: Build): Promise<void> {
    await this.inTurn(projection, async (client) => {
      // First the registry, then the tables: the order in which a batch takes its locks.
      const older = await client.query<{ tables: string[] }>(
        'delete from read_models.builds where projection = $1 and build < $2 returning tables',
        [projection.name, build],
      );
      await client.query(
        `update read_models.builds set state = 'live' where projection = $1 and build = $2`,
        [projection.name, build],
      );
      for (const table of projection.tables) await client.query(createView(table, build));
      for (const name of older.rows.flatMap(({ tables }) => tables))
        await client.query(dropTable(name));
    });
  }

  /** In one transaction, one process at a time for each projection. */
  private async inTurn<Result>(
    { name }: Projection,
    work: (client: pg.PoolClient) => Promise<Result>,
  ): Promise<Result> {
    const client = await this.pool.connect();
    let failed = true;
    try {
      await client.query('begin');
      await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
        `read_models.builds ${name}`,
      ]);
      const result = await work(client);
      await client.query('commit');
      failed = false;
      return result;
    } finally {
      // A connection given up takes its open transaction with it.
      client.release(failed);
    }
  }
}

const create = async (
  client: pg.PoolClient,
  { name, version, tables }: Projection,
  store: string,
): Promise<Build> => {
  const { rows } = await client.query<{ build: number }>(
    'select coalesce(max(build), 0) + 1 as build from read_models.builds where projection = $1',
    [name],
  );
  const build = rows[0]?.build ?? 1;
  for (const table of tables) await client.query(createTable(table, build));
  const created = await client.query<Build>(
    `insert into read_models.builds (projection, build, version, store, position, state, tables)
     values ($1, $2, $3, $4, 'start', 'building', $5) returning ${BUILD}`,
    [name, build, version, store, tableNames(tables, build)],
  );
  const row = created.rows[0];
  if (!row) throw new Error(`${name} has no build ${build}`);
  return row;
};
