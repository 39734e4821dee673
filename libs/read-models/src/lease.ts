import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import {
  type AnyRow,
  type Change,
  fold,
  project,
  type Projection,
  type Table,
  wantedBy,
} from '#lib/event-sourcing';
import type { Batch } from './batches.js';
import { type Build, type Checkpoint, LeaseLost, ProjectorFailed } from './build.js';
import { distinctRows, remove, selectWanted, upsert } from './table-sql.js';

const RETRY_MS = 500;

/**
 * A vanished host is noticed within 15 s; a killed process at once, by its closed connection.
 * Rows and checkpoint are lost or kept together, so a batch need not wait for the disk.
 */
const SETTINGS = `
  set tcp_keepalives_idle = 5; set tcp_keepalives_interval = 3; set tcp_keepalives_count = 3;
  set synchronous_commit = off`;

/** Compare and set: a second writer is told, not tolerated. */
const MOVE_CHECKPOINT = {
  name: 'read_models.move_checkpoint',
  text: `
    update read_models.builds set position = $4
    where projection = $1 and build = $2 and position = $3`,
};

/** The right to write a build, held by the one connection that writes it. */
export class Lease {
  private constructor(
    private readonly client: pg.PoolClient,
    /** As it stood when the lease was taken. */
    readonly build: Build,
  ) {}

  static async acquire(
    pool: pg.Pool,
    build: Build,
    signal: AbortSignal,
  ): Promise<Lease | undefined> {
    const { projection, build: number } = build;
    while (!signal.aborted) {
      const client = await pool.connect();
      try {
        const { rows } = await client.query<{ held: boolean }>(
          'select pg_try_advisory_lock(hashtextextended($1, 0)) as held',
          [`read_models.lease ${projection} ${number}`],
        );
        if (rows[0]?.held) {
          await client.query(SETTINGS);
          const current = await client.query<Build>(
            'select * from read_models.builds where projection = $1 and build = $2',
            [projection, number],
          );
          if (!current.rows[0]) throw new LeaseLost(`${projection} build ${number} was replaced`);
          return new Lease(client, current.rows[0]);
        }
        client.release();
      } catch (failure) {
        client.release(true);
        throw failure;
      }
      await pause(RETRY_MS, undefined, { signal }).catch(() => undefined);
    }
    return undefined;
  }

  /** Writes what a batch comes to, and moves the checkpoint from `from`: both or neither. */
  async write(projection: Projection, { events, to }: Batch, from: Checkpoint): Promise<void> {
    const { build } = this.build;
    const changes = this.projected(() => events.flatMap((event) => project(projection, event)));
    await this.client.query('begin');
    // First the fence: it holds off whoever would replace the tables until this batch is written.
    await this.moveCheckpoint(from, to);
    const present = await this.present(changes);
    const folded = this.projected(() => fold(changes, (table) => present.get(table) ?? []));
    for (const each of folded) {
      for (const statement of [upsert(each, build), remove(each, build)])
        if (statement) await this.client.query(statement);
    }
    await this.client.query('commit');
  }

  /** Gives the lease back. */
  release(): void {
    // Ending the connection frees the lock and forgets the settings.
    this.client.release(true);
  }

  private async moveCheckpoint(from: Checkpoint, to: Checkpoint): Promise<void> {
    const { projection, build } = this.build;
    const values = [projection, build, from, to];
    const moved = await this.client.query({ ...MOVE_CHECKPOINT, values });
    if (moved.rowCount !== 1) throw new LeaseLost(`${projection} is no longer at ${from}`);
  }

  private async present(changes: readonly Change[]): Promise<Map<Table, readonly AnyRow[]>> {
    const present = new Map<Table, readonly AnyRow[]>();
    for (const wanted of wantedBy(changes)) {
      const rows: AnyRow[] = [];
      for (const statement of selectWanted(wanted, this.build.build))
        rows.push(...(await this.client.query<AnyRow>(statement)).rows);
      present.set(wanted.table, distinctRows(wanted.table, rows));
    }
    return present;
  }

  private projected<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (cause) {
      throw new ProjectorFailed(`${this.build.projection} cannot go on`, { cause });
    }
  }
}
