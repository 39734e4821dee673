import type { AgencyId } from '#lib/agencies';
import {
  endOfDay,
  type Instant,
  lateness,
  type LocalDate,
  startOfDay,
  type WorkingCalendar,
} from '#lib/working-time';
import type { Calendars } from '#lib/rulebook';
import { calendarFor } from '../calendars.js';
import type { LeadsOwnFigures } from './leads-own-figures.js';
import { spreadOf } from './statistics.js';

/** A request whose mandate sets a date for submission. */
export interface MandateFound {
  readonly lead: AgencyId;
  readonly calendar: string;
  readonly submit_by: LocalDate;
  readonly submitted_on: LocalDate | null;
}

/** Whether the lead submitted by the date of its mandate; lateness in working days, as that of a reply. */
export type MandateStanding =
  | { readonly kind: 'submittedInTime' | 'pending' }
  | { readonly kind: 'submittedLate' | 'passed'; readonly workingDays: number };

/**
 * The date of a mandate by the clock that holds replies: it includes its day, a day off moves to the next working day,
 * and lateness is counted in working days (counting rules 6 and 9).
 */
export const mandateStanding = (
  submitBy: LocalDate,
  submittedAt: Instant | null,
  asOf: Instant,
  calendar: WorkingCalendar,
): MandateStanding => {
  const dueOn = calendar.workingDayOnOrAfter(submitBy);
  const submitted = submittedAt !== null && submittedAt <= asOf;
  const late = lateness(
    { dueOn, dueAt: endOfDay(dueOn) },
    submitted ? submittedAt : asOf,
    calendar,
  );
  if (late.type !== 'late') return { kind: submitted ? 'submittedInTime' : 'pending' };
  return { kind: submitted ? 'submittedLate' : 'passed', workingDays: late.workingDays };
};

/** How the lead kept the dates of its mandates. */
export const mandatesOf = (
  found: readonly MandateFound[],
  asOf: Instant,
  calendars: Calendars,
): LeadsOwnFigures['mandates'] => {
  const count = { submittedInTime: 0, submittedLate: 0, pending: 0, passed: 0 };
  const daysLate: number[] = [];
  for (const { lead, submit_by, submitted_on, calendar } of found) {
    const submittedAt = submitted_on === null ? null : startOfDay(submitted_on);
    const standing = mandateStanding(
      submit_by,
      submittedAt,
      asOf,
      calendarFor(lead, calendars, calendar),
    );
    count[standing.kind] += 1;
    if ('workingDays' in standing) daysLate.push(standing.workingDays);
  }
  const spread = spreadOf(daysLate);
  return spread ? { ...count, lateness: spread } : count;
};
