import { setTimeout as pause } from 'node:timers/promises';
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Clock } from '#lib/application';
import { AUTOMATIONS } from '#lib/coordination';
import { WorkerReports } from '#lib/read-models';
import { DeadlineKeeper } from './deadline-keeper.js';
import { untilNextLook } from './next-look.js';

const RETRY_MS = 500;

/** Has the deadline keeper look at the start, when the next window passes, and again after an outage. */
@Injectable()
export class DeadlineWatch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(DeadlineWatch.name);
  private readonly stop = new AbortController();
  private watching = Promise.resolve();

  constructor(
    private readonly keeper: DeadlineKeeper,
    private readonly reports: WorkerReports,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.watching = this.watch();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    await this.watching;
  }

  private async watch(): Promise<void> {
    const { signal } = this.stop;
    while (!signal.aborted) {
      const wait = await this.lookOnce();
      await pause(wait, undefined, { signal }).catch(() => undefined);
    }
  }

  /** How long to wait before the next look, in milliseconds. */
  private async lookOnce(): Promise<number> {
    try {
      const report = await this.keeper.look();
      await this.reports.keeper(AUTOMATIONS.deadlineKeeper, report);
      if (report.requests > 0) this.logger.log(report, 'Passed windows were noticed');
      return report.failed > 0 ? RETRY_MS : untilNextLook(this.clock.now(), report.nextDueAt);
    } catch (failure) {
      this.logger.debug({ err: failure }, 'The deadline board cannot be asked; tried again');
      return RETRY_MS;
    }
  }
}
