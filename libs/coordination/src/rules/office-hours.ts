import type { Ladder } from '#lib/rulebook';
import {
  dateOf,
  type Instant,
  type LocalDate,
  startOfDay,
  type WorkingCalendar,
} from '#lib/working-time';
import type { Urgency } from '../vocabulary.js';

/** When notices may go out to one agency: on its working days, and in the hours of its rule. */
export class OfficeHours {
  constructor(
    private readonly calendar: WorkingCalendar,
    private readonly hours: Ladder['officeHours'],
    private readonly urgency: Urgency,
  ) {}

  /** The first moment of a working day at which a notice may go out; hỏa tốc does not wait for the office to open. */
  opening(on: LocalDate): Instant {
    return this.isExpress() ? startOfDay(on) : atHour(on, this.hours.from);
  }

  /** That moment where a notice may go out then, else the next opening. */
  onOrAfter(at: Instant): Instant {
    const on = dateOf(at);
    if (!this.calendar.isWorkingDay(on)) return this.opening(this.calendar.nextWorkingDay(on));
    if (this.isExpress() || at < atHour(on, this.hours.until)) return latest(at, this.opening(on));
    return this.opening(this.calendar.nextWorkingDay(on));
  }

  private isExpress(): boolean {
    return this.urgency === 'express' || this.urgency === 'expressByHour';
  }
}

const atHour = (on: LocalDate, hour: string): Instant =>
  startOfDay(on).replace('T00:00', `T${hour}`) as Instant;

const latest = (at: Instant, other: Instant): Instant => (at > other ? at : other);
