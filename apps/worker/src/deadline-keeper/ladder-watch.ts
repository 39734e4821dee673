import { Injectable, Logger } from '@nestjs/common';
import { WorkerReports } from '#lib/read-models';
import { LadderKeeper } from './ladder-keeper.js';
import { Watch } from '../watch.js';

/** Notices go out by the day and the hour of an office: a few seconds after it opens is on time. */
const EVERY_MS = 5_000;
const RETRY_MS = 1_000;

/** Has the ladder keeper look at the start, every few seconds, and again after an outage. */
@Injectable()
export class LadderWatch extends Watch {
  private readonly logger = new Logger(LadderWatch.name);

  constructor(
    private readonly keeper: LadderKeeper,
    private readonly reports: WorkerReports,
  ) {
    super();
  }

  protected override async lookOnce(): Promise<number> {
    try {
      const report = await this.keeper.look();
      await this.reports.keeper('ladder-keeper', report);
      if (report.requests > 0) this.logger.log(report, 'Notices were posted');
      return report.failed > 0 ? RETRY_MS : EVERY_MS;
    } catch (failure) {
      this.logger.debug({ err: failure }, 'The deadline board cannot be asked; tried again');
      return RETRY_MS;
    }
  }
}
