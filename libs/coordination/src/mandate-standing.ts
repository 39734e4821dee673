import {
  addDays,
  type DayNotWorked,
  END_ON_DAY_OFF,
  endOfDay,
  type Ground,
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

/** The last day in time, each day off passed over on the way to it, and what it rests on that they are. */
export interface MandateDue {
  readonly submitBy: LocalDate;
  readonly on: LocalDate;
  readonly notCounted: readonly DayNotWorked[];
  readonly ground: Ground;
}

/** A date includes its day; a day off moves to the next working day (counting rule 6). */
export const mandateDue = (submitBy: LocalDate, calendar: WorkingCalendar): MandateDue => {
  const on = calendar.workingDayOnOrAfter(submitBy);
  const notCounted: DayNotWorked[] = [];
  for (let day = submitBy; day < on; day = addDays(day, 1)) {
    const why = calendar.whyNotWorked(day);
    if (why) notCounted.push(why);
  }
  return { submitBy, on, notCounted, ground: END_ON_DAY_OFF };
};

/**
 * The date of a mandate by the clock that holds replies: it includes its day, a day off moves to the next working day,
 * and lateness is counted in working days (counting rules 6 and 9).
 */
export const mandateStanding = (
  { submitBy, submittedAt, finding }: MandateKept,
  asOf: Instant,
  calendar: WorkingCalendar,
): MandateStanding => {
  const { on: dueOn } = mandateDue(submitBy, calendar);
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
