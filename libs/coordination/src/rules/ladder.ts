import type { Instant, LocalDate } from '#lib/working-time';
import { OfficeHours } from './office-hours.js';
import {
  type LadderedWindow,
  type LadderTerms,
  pursuitsOf,
  remindersOf,
  type Rung,
} from './rungs.js';

/** The last rung climbed for this due date. */
export interface Climbed {
  readonly offset: number;
  readonly on: LocalDate;
}

/** Of several that have been reached only the latest; what was missed is not made up for in a burst. */
const latestReached = (rungs: readonly Rung[], by: Instant): Rung | undefined =>
  rungs.findLast(({ at }) => at <= by) ?? rungs[0];

const laterOf = (at: Instant, other: Instant): Instant => (at > other ? at : other);

const nextReminder = (
  window: LadderedWindow,
  climbed: Climbed | undefined,
  now: Instant,
  terms: LadderTerms,
  hours: OfficeHours,
): Rung | undefined => {
  const left = remindersOf(window, terms, hours).filter(
    ({ offset }) => climbed === undefined || offset > climbed.offset,
  );
  const next = latestReached(left, hours.onOrAfter(now));
  if (next === undefined) return undefined;
  const at = hours.onOrAfter(laterOf(next.at, now));
  return at < window.dueAt ? { ...next, at } : undefined;
};

/**
 * After the due date nobody is told twice on one working day, and the first rung is never skipped: no agency hears of a
 * second chase, or of the monitoring body, before it has been told once and had a working day to answer. Nor is anybody
 * told of days that were excused: the ladder waits for the first that was not.
 */
const nextPursuit = (
  window: LadderedWindow,
  climbed: Climbed | undefined,
  now: Instant,
  terms: LadderTerms,
  hours: OfficeHours,
): Rung | undefined => {
  const { dueOn, excusedDays } = window;
  if (excusedDays === Infinity) return undefined;
  const rungs = pursuitsOf(window, terms, hours);
  const pursued = climbed !== undefined && climbed.offset > 0;
  const rested = pursued ? hours.opening(terms.calendar.nextWorkingDay(climbed.on)) : now;
  const late =
    excusedDays > 0 ? hours.opening(terms.calendar.addWorkingDays(dueOn, excusedDays + 1)) : now;
  const from = hours.onOrAfter(laterOf(laterOf(rested, late), now));
  const left = pursued ? rungs.filter(({ offset }) => offset > climbed.offset) : rungs.slice(0, 1);
  const next = latestReached(left, from);
  return next && { ...next, at: hours.onOrAfter(laterOf(next.at, from)) };
};

/**
 * The rung that is next for this window, and when its notices go out: now where that is not after `now`. Undefined where
 * the ladder has been climbed. Whether the ladder applies at all (the clock runs, the date is published, the reply
 * is owed) is for the caller to know.
 */
export const nextRung = (
  window: LadderedWindow,
  climbed: Climbed | undefined,
  now: Instant,
  terms: LadderTerms,
): Rung | undefined => {
  const hours = new OfficeHours(terms.calendar, terms.ladder.officeHours, window.urgency);
  const reminder =
    now < window.dueAt ? nextReminder(window, climbed, now, terms, hours) : undefined;
  if (reminder ?? !window.bound) return reminder;
  return nextPursuit(window, climbed, now, terms, hours);
};
