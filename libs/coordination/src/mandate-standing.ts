import {
  endOfDay,
  type Instant,
  lateness,
  type LocalDate,
  type WorkingCalendar,
} from '#lib/working-time';
import { daysExcusedBy, isExcused } from './lateness-mark.js';
import type { LatenessFinding } from './vocabulary.js';

/** Whether the lead submitted by the date of its mandate; lateness in working days, as that of a reply. */
export type MandateStanding =
  /** `excused`: submitted late, or not yet, as far as a review has excused it (R11). */
  | { readonly kind: 'submittedInTime' | 'pending' | 'excused' }
  /** Without the days excused. */
  | { readonly kind: 'submittedLate' | 'passed'; readonly workingDays: number };

/** What is known of a mandate's date. */
export interface MandateKept {
  readonly submitBy: LocalDate;
  /** The first submission: what is returned and submitted again had met the date, or not, by that. */
  readonly submittedAt: Instant | null;
  readonly finding?: LatenessFinding | undefined;
}

/**
 * The date of a mandate by the clock that holds replies: it includes its day, a day off moves to the next working day,
 * and lateness is counted in working days (counting rules 6 and 9).
 */
export const mandateStanding = (
  { submitBy, submittedAt, finding }: MandateKept,
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
  const excuse = finding && { finding };
  if (excuse && isExcused(excuse, late.workingDays)) return { kind: 'excused' };
  const workingDays = late.workingDays - (excuse ? daysExcusedBy(excuse) : 0);
  return { kind: submitted ? 'submittedLate' : 'passed', workingDays };
};
