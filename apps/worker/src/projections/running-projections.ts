import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Clock, Repinning, Restating } from '#lib/application';
import { EventStore, type Position } from '#lib/event-sourcing';
import {
  type Following,
  PostgresReadStore,
  type ProjectionReport,
  type ProjectionStatus,
  projections,
  runAutomation,
  runProjection,
  WorkerReports,
} from '#lib/read-models';
import type { Instant } from '#lib/working-time';
import { explained } from './explained.js';

const REPORT_EVERY_MS = 1_000;

/** Runs every projection and automation for as long as the process lives, and reports how each is doing. */
@Injectable()
export class RunningProjections implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(RunningProjections.name);
  private readonly reporter = randomUUID();
  private readonly stop = new AbortController();
  private readonly statuses = new Map<string, ProjectionStatus>();
  private readonly caughtUpAt = new Map<string, Instant>();
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly store: EventStore,
    private readonly readStore: PostgresReadStore,
    private readonly reports: WorkerReports,
    private readonly clock: Clock,
    private readonly restating: Restating,
    private readonly repinning: Repinning,
  ) {}

  onApplicationBootstrap(): void {
    this.running = Promise.all([
      ...projections.map((each) => runProjection(each, this.following(each))),
      ...[this.restating, this.repinning].map((each) => runAutomation(each, this.following(each))),
      this.report(),
    ]);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    await this.running;
  }

  private following({ name }: { readonly name: string }): Following {
    return {
      store: this.store,
      readStore: this.readStore,
      signal: this.stop.signal,
      onStatus: (status) => this.note(name, status),
    };
  }

  private note(name: string, status: ProjectionStatus): void {
    const before = this.statuses.get(name)?.state;
    this.statuses.set(name, status);
    if (status.state === before) return;
    if (status.state === 'stopped')
      this.logger.error({ follower: name, err: status.reason }, 'What follows the record stopped');
    else
      this.logger.log({ follower: name, state: status.state }, 'What follows the record moved on');
  }

  private async report(): Promise<void> {
    const { signal } = this.stop;
    while (!signal.aborted) {
      try {
        await this.reportOnce();
      } catch (failure) {
        // Nobody can read a report while the database is away.
        this.logger.debug({ err: failure }, 'No report was made');
      }
      await pause(REPORT_EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  private async reportOnce(): Promise<void> {
    const now = this.clock.now();
    const head = await this.store.head();
    const reports = [...this.statuses].flatMap(([name, status]) => {
      if (status.state === 'standing-by') return [];
      if ('position' in status && this.isAt(status.position, head)) this.caughtUpAt.set(name, now);
      return [this.reportOn(name, status)];
    });
    if (reports.length > 0) await this.reports.projections(this.reporter, reports);
  }

  private isAt(position: Position | 'start', head: Position | 'start'): boolean {
    if (head === 'start') return true;
    return position !== 'start' && this.store.compare(position, head) >= 0;
  }

  private reportOn(
    projection: string,
    status: Exclude<ProjectionStatus, { state: 'standing-by' }>,
  ): ProjectionReport {
    const caughtUpAt = this.caughtUpAt.get(projection);
    return {
      projection,
      state: status.state,
      ...('reason' in status && { reason: explained(status.reason) }),
      ...('position' in status && { position: status.position }),
      ...(caughtUpAt !== undefined && { caughtUpAt }),
    };
  }
}
