import type { AgencyId } from '#lib/agencies';
import { type LatenessFinding, mandateStanding } from '#lib/coordination';
import type { Calendars } from '#lib/rulebook';
import { type Instant, type LocalDate, startOfDay } from '#lib/working-time';
import { calendarFor } from '../calendars.js';
import type { LeadsOwnFigures } from './leads-own-figures.js';
import { spreadOf } from './statistics.js';

/** A request whose mandate sets a date for submission. */
export interface MandateFound {
  readonly lead: AgencyId;
  readonly calendar: string;
  readonly submit_by: LocalDate;
  readonly submitted_on: LocalDate | null;
  /** What the monitoring body found of its lateness. */
  readonly finding: LatenessFinding | null;
}

/** How the lead kept the dates of its mandates. */
export const mandatesOf = (
  found: readonly MandateFound[],
  asOf: Instant,
  calendars: Calendars,
): LeadsOwnFigures['mandates'] => {
  const count = { submittedInTime: 0, submittedLate: 0, pending: 0, passed: 0, excused: 0 };
  const daysLate: number[] = [];
  for (const { lead, submit_by: submitBy, submitted_on, finding, calendar } of found) {
    const submittedAt = submitted_on === null ? null : startOfDay(submitted_on);
    const standing = mandateStanding(
      { submitBy, submittedAt, ...(finding && { finding }) },
      asOf,
      calendarFor(lead, calendars, calendar),
    );
    count[standing.kind] += 1;
    if ('workingDays' in standing) daysLate.push(standing.workingDays);
  }
  const spread = spreadOf(daysLate);
  return spread ? { ...count, lateness: spread } : count;
};
