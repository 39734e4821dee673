import { setTimeout as pause } from 'node:timers/promises';
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { SuccessionFollower } from './succession-follower.js';

/** An ending recorded for today is followed as soon as that; one recorded for a later day, when that day begins. */
const BETWEEN_LOOKS_MS = 2_000;

/** Has the succession of agencies followed at the start, and again and again. */
@Injectable()
export class SuccessionWatch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(SuccessionWatch.name);
  private readonly stop = new AbortController();
  private watching = Promise.resolve();

  constructor(private readonly follower: SuccessionFollower) {}

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
      await this.lookOnce();
      await pause(BETWEEN_LOOKS_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  private async lookOnce(): Promise<void> {
    try {
      const report = await this.follower.look();
      if (report.requests > 0)
        this.logger.log(report, 'Requests of bodies that ended were passed on');
    } catch (failure) {
      this.logger.debug({ err: failure }, 'The succession board cannot be asked; tried again');
    }
  }
}
