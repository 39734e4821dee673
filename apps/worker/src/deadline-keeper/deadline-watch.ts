import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '#lib/application';
import { WorkerReports } from '#lib/read-models';
import { DeadlineKeeper } from './deadline-keeper.js';
import { untilNextLook } from './next-look.js';
import { Watch } from '../watch.js';

const RETRY_MS = 500;

/** Has the deadline keeper look at the start, when the next window passes, and again after an outage. */
@Injectable()
export class DeadlineWatch extends Watch {
  private readonly logger = new Logger(DeadlineWatch.name);

  constructor(
    private readonly keeper: DeadlineKeeper,
    private readonly reports: WorkerReports,
    private readonly clock: Clock,
  ) {
    super();
  }

  protected override async lookOnce(): Promise<number> {
    try {
      const report = await this.keeper.look();
      await this.reports.keeper('deadline-keeper', report);
      if (report.requests > 0) this.logger.log(report, 'Passed windows were noticed');
      return report.failed > 0 ? RETRY_MS : untilNextLook(this.clock.now(), report.nextDueAt);
    } catch (failure) {
      this.logger.debug({ err: failure }, 'The deadline board cannot be asked; tried again');
      return RETRY_MS;
    }
  }
}
