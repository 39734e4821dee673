import { AsyncLocalStorage } from 'node:async_hooks';
import { Clock } from '#lib/application';
import { SystemClock } from '#lib/runtime';
import type { Instant } from '#lib/working-time';

/** Lets invented acts happen on their own days: within `at` it is that moment, elsewhere it is now. */
export class DemoClock extends Clock {
  private readonly moment = new AsyncLocalStorage<Instant>();
  private readonly system = new SystemClock();

  now(): Instant {
    return this.moment.getStore() ?? this.system.now();
  }

  at<Result>(moment: Instant, work: () => Promise<Result>): Promise<Result> {
    return this.moment.run(moment, work);
  }
}
