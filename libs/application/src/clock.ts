import type { Instant, LocalDate } from '#lib/working-time';

/** The one place that knows what time it is. */
export abstract class Clock {
  /** This moment, to the millisecond, with the offset of Asia/Ho_Chi_Minh. */
  abstract now(): Instant;

  /** The civil date of this moment in Asia/Ho_Chi_Minh. */
  today(): LocalDate {
    return this.now().slice(0, 'YYYY-MM-DD'.length) as LocalDate;
  }
}
