import { Clock } from '#lib/application';
import { type Instant, instantOfMs, MS_PER_HOUR } from '#lib/working-time';

const OFFSET_MS = 7 * MS_PER_HOUR;

/** The clock of this machine, told in Asia/Ho_Chi_Minh. */
export class SystemClock extends Clock {
  now(): Instant {
    return instantOfMs(Date.now() + OFFSET_MS);
  }
}
