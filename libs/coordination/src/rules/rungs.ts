import type { Ladder } from '#lib/rulebook';
import {
  addDays,
  type Instant,
  instantOfMs,
  type LocalDate,
  msOf,
  type ReplyWindow,
  type WorkingCalendar,
} from '#lib/working-time';
import type { Urgency } from '../vocabulary.js';
import { OfficeHours } from './office-hours.js';

/** One rung of a ladder: so many working days before (negative) or after a due date, and when its notices go out. */
export interface Rung {
  readonly offset: number;
  readonly at: Instant;
}

/** A window as far as its ladder depends on it. */
export interface LadderedWindow {
  /** The day of the start, itself not counted, and the moment where the window runs in hours. */
  readonly startOn: LocalDate;
  readonly startAt?: Instant;
  readonly dueOn: LocalDate;
  readonly dueAt: Instant;
  readonly urgency: Urgency;
  /** Nobody is chased for a date no rule binds them to: a reminder is a courtesy, and the ladder ends with the date. */
  readonly bound: boolean;
  /** Working days of lateness that were excused (R11): nobody is pursued for them. Infinite where all of it was. */
  readonly excusedDays: number;
}

/** What a ladder is counted with: the pinned rule, and the calendar of the agency that owes the reply. */
export interface LadderTerms {
  readonly ladder: Ladder;
  readonly calendar: WorkingCalendar;
}

/** The moment from which a window in hours runs; one in days has none. */
export const hoursRunFrom = ({ length, start, stated }: ReplyWindow): Instant | undefined =>
  length.value.unit === 'hour' && stated === undefined ? start.at : undefined;

const dayOf = (offset: number, dueOn: LocalDate, calendar: WorkingCalendar): LocalDate => {
  if (offset !== 0) return calendar.addWorkingDays(dueOn, offset);
  return calendar.isWorkingDay(dueOn) ? dueOn : calendar.previousWorkingDay(dueOn);
};

/** The moment by which the rule's share of a window in hours has passed. */
const shareOf = (from: Instant, to: Instant, share: number): Instant =>
  instantOfMs(Math.round(msOf(from) + (msOf(to) - msOf(from)) * share));

/** The rungs before the due date, the ones too early in the window left out. */
export const remindersOf = (
  { startOn, startAt, dueOn, dueAt }: LadderedWindow,
  { ladder: { reminders: offsets, notBeforeShare }, calendar }: LadderTerms,
  hours: OfficeHours,
): readonly Rung[] => {
  const length = calendar.workingDaysBetween(startOn, dueOn);
  const earliest = startAt && shareOf(startAt, dueAt, notBeforeShare);
  return offsets
    .filter((offset) => length + offset >= length * notBeforeShare)
    .toSorted((a, b) => a - b)
    .map((offset) => {
      const opening = hours.opening(dayOf(offset, dueOn, calendar));
      return { offset, at: earliest && earliest > opening ? earliest : opening };
    });
};

/** The offset of every rung, in working days from the due date, lowest first. */
export const rungsOf = (ladder: Ladder): readonly number[] => {
  const { reminders: before, chases, escalateToHead, escalateToMonitoringBody } = ladder;
  const offsets = new Set([...before, ...chases, escalateToHead, escalateToMonitoringBody]);
  return [...offsets].toSorted((a, b) => a - b);
};

/** The rungs after the due date: chases and escalations. */
export const pursuitsOf = (
  { dueOn }: LadderedWindow,
  { ladder, calendar }: LadderTerms,
  hours: OfficeHours,
): readonly Rung[] =>
  rungsOf(ladder)
    .filter((offset) => offset > 0)
    .map((offset) => ({ offset, at: hours.opening(calendar.addWorkingDays(dueOn, offset)) }));

/**
 * How many rungs were reached while the due date stood: reminders before it, chases after it, other than those of days
 * that were excused.
 */
export const rungsReached = (
  window: LadderedWindow,
  { since, by }: { readonly since: Instant; readonly by: Instant },
  terms: LadderTerms,
): { readonly reminders: number; readonly chases: number } => {
  const hours = new OfficeHours(terms.calendar, terms.ladder.officeHours, window.urgency);
  const { chases } = terms.ladder;
  const isReached = ({ at }: Rung) => since <= at && at <= by;
  return {
    reminders: remindersOf(window, terms, hours).filter(
      (rung) => isReached(rung) && rung.at < window.dueAt,
    ).length,
    chases: window.bound
      ? pursuitsOf(window, terms, hours).filter(
          (rung) =>
            isReached(rung) && chases.includes(rung.offset) && rung.offset > window.excusedDays,
        ).length
      : 0,
  };
};

/** The due dates that some rung after `climbed` may have reached by a day, so that a board can be asked for them. */
export const dueDatesReached = (
  climbed: number | undefined,
  today: LocalDate,
  { ladder, calendar }: LadderTerms,
): LocalDate | undefined => {
  const next = rungsOf(ladder).find((offset) => climbed === undefined || offset > climbed);
  if (next === undefined) return undefined;
  const before = Math.max(0, -next);
  // The day before the first due date whose rung is still to come; a day off counts with the working day before it.
  return addDays(calendar.addWorkingDays(today, before + 1), -1);
};
