import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import type { Instant } from '#lib/working-time';

/** What the worker that runs a projection says of it. */
export interface ProjectionReport {
  readonly projection: string;
  readonly state: 'building' | 'live' | 'retrying' | 'stopped';
  readonly reason?: string;
  readonly position?: string;
  /** When it was last seen at the head of the record. */
  readonly caughtUpAt?: Instant;
}

/** What is kept: that passed windows are noticed, notices of the ladders posted, and what ended bodies owe passed on. */
export type Keeper = 'deadline-keeper' | 'ladder-keeper' | 'succession';

/** One run of a keeper. */
export interface KeeperReport {
  readonly askedAt: Instant;
  /** From the question to the last answer, in milliseconds. */
  readonly tookMs: number;
  /** Requests with something to be done, and how many of them could not be told. */
  readonly requests: number;
  readonly failed: number;
  readonly nextDueAt?: Instant;
}

/** A report older than this says only that nobody reports any more. */
export const SILENT_AFTER_SECONDS = 10;

/** Where workers say how they are doing. */
@Injectable()
export class WorkerReports {
  constructor(private readonly pool: Pool) {}

  /**
   * One statement for all projections this worker runs. Who has stopped gives way to a worker that goes on.
   * `reporter` names the worker.
   */
  async projections(reporter: string, reports: readonly ProjectionReport[]): Promise<void> {
    await this.pool.query(
      `insert into read_models.projection_health as known
         (projection, state, reason, position, caught_up_at, reporter, reported_at)
       select projection, state, reason, position, "caughtUpAt", $1, now()
       from jsonb_to_recordset($2) as said
         (projection text, state text, reason text, position text, "caughtUpAt" timestamptz)
       on conflict (projection) do update set
         state = excluded.state, reason = excluded.reason, position = excluded.position,
         caught_up_at = coalesce(excluded.caught_up_at, known.caught_up_at),
         reporter = excluded.reporter, reported_at = excluded.reported_at
       where excluded.state <> 'stopped' or known.reporter = excluded.reporter
         or known.reported_at < now() - interval '${SILENT_AFTER_SECONDS} seconds'`,
      [reporter, JSON.stringify(reports)],
    );
  }

  /** That keeper's last run. */
  async keeper(name: Keeper, report: KeeperReport): Promise<void> {
    const { askedAt, tookMs, requests, failed, nextDueAt } = report;
    await this.pool.query(
      `insert into read_models.keeper_health (keeper, asked_at, took_ms, requests, failed, next_due_at)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (keeper) do update set
         asked_at = excluded.asked_at, took_ms = excluded.took_ms, requests = excluded.requests,
         failed = excluded.failed, next_due_at = excluded.next_due_at`,
      [name, askedAt, tookMs, requests, failed, nextDueAt ?? null],
    );
  }
}
