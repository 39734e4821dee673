import { Injectable, Logger } from '@nestjs/common';
import { EventStore } from '#lib/event-sourcing';
import { PostgresReadStore, untilSeen, WorkerReports } from '#lib/read-models';
import { Watch } from '../watch.js';
import { untilNextLook } from './next-look.js';
import { SuccessionFollower } from './succession-follower.js';

/** Has the succession of agencies followed at the start, when a body changes, and every few seconds. */
@Injectable()
export class SuccessionWatch extends Watch {
  private readonly logger = new Logger(SuccessionWatch.name);
  private unavailing = 0;
  private listening = Promise.resolve();

  constructor(
    private readonly follower: SuccessionFollower,
    private readonly reports: WorkerReports,
    private readonly store: EventStore,
    private readonly readStore: PostgresReadStore,
  ) {
    super();
  }

  override onApplicationBootstrap(): void {
    super.onApplicationBootstrap();
    this.listening = this.listen().catch((failure: unknown) => {
      // The looks go on; only what is recorded for today is followed a few seconds later.
      this.logger.error({ err: failure }, 'Changes of agencies are no longer heard');
    });
  }

  override async beforeApplicationShutdown(): Promise<void> {
    await super.beforeApplicationShutdown();
    await this.listening;
  }

  protected override async lookOnce(): Promise<number> {
    try {
      const { passedOn, ...report } = await this.follower.look();
      await this.reports.keeper('succession', report);
      if (passedOn > 0) this.logger.log(report, 'Requests of bodies that ended were passed on');
      this.unavailing = report.requests > 0 && passedOn === 0 ? this.unavailing + 1 : 0;
      return untilNextLook(passedOn, this.unavailing);
    } catch (failure) {
      this.logger.debug({ err: failure }, 'The succession board cannot be asked; tried again');
      this.unavailing += 1;
      return untilNextLook(0, this.unavailing);
    }
  }

  /** Looks as soon as the board knows of a body that was changed. */
  private async listen(): Promise<void> {
    const { store, readStore, signal } = this;
    const categories = ['agency'];
    for await (const delivery of store.subscribe({
      from: await store.head(),
      categories,
      signal,
    })) {
      if (delivery.kind !== 'event') continue;
      await untilSeen('succession-board', delivery.event.position, { store, readStore });
      this.wake();
    }
  }
}
