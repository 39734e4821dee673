import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { AUTOMATIONS } from '#lib/coordination';
import type { Instant } from '#lib/working-time';
import { projections } from '../projections.js';
import { ReadDatabase } from '../read-database.js';
import { type Keeper, SILENT_AFTER_SECONDS } from './worker-reports.js';

/** How one projection is doing. */
export interface ProjectionHealth {
  readonly projection: string;
  /** `silent`: no worker has reported on it lately, or ever. */
  readonly state: 'building' | 'live' | 'retrying' | 'stopped' | 'silent';
  /** Why it stopped, or what it is trying again. */
  readonly reason?: string;
  readonly position?: string;
  /** Since it was last seen at the head of the record, in seconds; absent when it never was. */
  readonly behindSeconds?: number;
}

export interface KeeperHealth {
  readonly askedAt: Instant;
  /** Since then, in seconds. */
  readonly agoSeconds: number;
  readonly tookMs: number;
  readonly requests: number;
  readonly failed: number;
  readonly nextDueAt?: Instant;
}

export interface WorkersFound {
  readonly projections: readonly ProjectionHealth[];
  /** Its last run; absent when it never ran. */
  readonly keeper?: KeeperHealth;
  /** The last run over the ladders; absent when there was none. */
  readonly ladder?: KeeperHealth;
  /** The last look at what ended bodies owe; absent when there was none. */
  readonly succession?: KeeperHealth;
}

/** How the projections and the deadline keeper are doing, as their workers reported. */
export class WorkerHealth extends Query<WorkersFound> {}

interface ProjectionFound {
  readonly projection: string;
  readonly state: Exclude<ProjectionHealth['state'], 'silent'>;
  readonly silent: boolean;
  readonly reason: string | null;
  readonly position: string | null;
  readonly behind: number | null;
}

interface KeeperFound {
  readonly keeper: Keeper;
  readonly asked_at: Instant;
  readonly ago: number;
  readonly took_ms: number;
  readonly requests: number;
  readonly failed: number;
  readonly next_due_at: Instant | null;
}

/** What follows the record from a checkpoint of its own. */
const FOLLOWERS = [
  ...projections.map(({ name }) => name),
  AUTOMATIONS.restating,
  AUTOMATIONS.repinning,
];

@QueryHandler(WorkerHealth)
export class WorkerHealthHandler implements IQueryHandler<WorkerHealth> {
  constructor(private readonly database: ReadDatabase) {}

  async execute() {
    const found = await this.database.rows<ProjectionFound>(
      `select projection, state, reason, position,
              reported_at < now() - interval '${SILENT_AFTER_SECONDS} seconds' as silent,
              extract(epoch from greatest(now() - caught_up_at, interval '0'))::double precision as behind
       from read_models.projection_health`,
      [],
    );
    const keepers = await this.database.rows<KeeperFound>(
      `select *, extract(epoch from greatest(now() - asked_at, interval '0'))::double precision as ago
       from read_models.keeper_health`,
      [],
    );
    const lastRun = (name: Keeper) => keepers.find(({ keeper }) => keeper === name);
    const [keeper, ladder] = [lastRun('deadline-keeper'), lastRun('ladder-keeper')];
    const succession = lastRun('succession');
    const byName = new Map(found.map((row) => [row.projection, row]));
    return {
      projections: FOLLOWERS.map((name) => healthOf(name, byName.get(name))),
      ...(keeper && { keeper: keeperOf(keeper) }),
      ...(ladder && { ladder: keeperOf(ladder) }),
      ...(succession && { succession: keeperOf(succession) }),
    };
  }
}

const healthOf = (projection: string, found: ProjectionFound | undefined): ProjectionHealth => {
  if (!found) return { projection, state: 'silent' };
  const { silent, state, reason, position, behind } = found;
  return {
    projection,
    state: silent ? 'silent' : state,
    ...(reason !== null && { reason }),
    ...(position !== null && { position }),
    ...(behind !== null && { behindSeconds: behind }),
  };
};

const keeperOf = (found: KeeperFound): KeeperHealth => ({
  askedAt: found.asked_at,
  agoSeconds: found.ago,
  tookMs: found.took_ms,
  requests: found.requests,
  failed: found.failed,
  ...(found.next_due_at && { nextDueAt: found.next_due_at }),
});
