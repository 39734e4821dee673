import type { AgencyId } from '#lib/agencies';
import { endOfDay, type Instant, type LocalDate, startOfDay } from '#lib/working-time';
import type { LeadsOwnFigures } from './figures.js';

/** A request whose mandate sets a date for submission. */
export interface MandateFound {
  readonly lead: AgencyId;
  readonly submit_by: LocalDate;
  readonly submitted_on: LocalDate | null;
}

/** Submitted by the date of the mandate, after it, or not yet. */
export const mandatesOf = (
  found: readonly MandateFound[],
  asOf: Instant,
): LeadsOwnFigures['mandates'] => {
  const count = { submittedInTime: 0, submittedLate: 0, pending: 0, passed: 0 };
  for (const { submit_by, submitted_on } of found) {
    if (submitted_on !== null && startOfDay(submitted_on) <= asOf)
      count[submitted_on <= submit_by ? 'submittedInTime' : 'submittedLate'] += 1;
    else count[endOfDay(submit_by) <= asOf ? 'passed' : 'pending'] += 1;
  }
  return count;
};
