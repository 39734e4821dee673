import { MS_PER_DAY, MS_PER_HOUR } from '../instant.js';
import type { Unit } from '../reply-window.js';
import type { WorkingCalendar } from '../working-calendar.js';

/**
 * Time inside this lib: milliseconds since 1970-01-01T00:00+07:00. A day is closed by its 24:00, so that "the end of
 * day D" and "not later than D" are the same number.
 */
export type Ms = number;

export const endOf = (day: number): Ms => (day + 1) * MS_PER_DAY;

/** The day a moment closes or lies in: 24:00 still belongs to the day it ends. */
export const dayEnding = (at: Ms): number => Math.ceil(at / MS_PER_DAY) - 1;

/** The same hour of another day. */
export const movedTo = (day: number, at: Ms): Ms => at + (day - dayEnding(at)) * MS_PER_DAY;

/** How one unit measures time. */
interface Measure {
  /** How many units lie between two moments. */
  elapsed(from: Ms, to: Ms): number;
  /** The moment a count later. */
  advance(from: Ms, count: number): Ms;
  /** Where the count goes on after a standstill: days keep their hour, hours lose none. */
  resume(at: Ms, until: Ms): Ms;
}

const sameHour = (at: Ms, until: Ms): Ms => movedTo(dayEnding(until), at);

export const measures = (calendar: WorkingCalendar): Readonly<Record<Unit, Measure>> => ({
  workingDay: {
    elapsed: (from, to) => calendar.workingDaysBetweenDayNumbers(dayEnding(from), dayEnding(to)),
    advance: (from, count) => movedTo(calendar.addToDayNumber(dayEnding(from), count), from),
    resume: sameHour,
  },
  calendarDay: {
    elapsed: (from, to) => dayEnding(to) - dayEnding(from),
    advance: (from, count) => from + count * MS_PER_DAY,
    resume: sameHour,
  },
  hour: {
    elapsed: (from, to) => (to - from) / MS_PER_HOUR,
    advance: (from, count) => from + count * MS_PER_HOUR,
    resume: (_at, until) => until,
  },
});

/** A stretch in which the clock stands: from the end of one day to the end of another (counting rule 2). */
export interface Standstill {
  readonly from: Ms;
  readonly until: Ms;
}

/** The moment at which `count` units have run out since `from`, on a clock that stands in the given stretches. */
export const runOut = (
  from: Ms,
  count: number,
  measure: Measure,
  standstills: readonly Standstill[],
): Ms => {
  let at = from;
  let left = count;
  for (const standstill of standstills) {
    if (standstill.until <= at) continue;
    const running = Math.max(0, measure.elapsed(at, Math.max(at, standstill.from)));
    if (left <= running) break;
    left -= running;
    at = measure.resume(at, standstill.until);
  }
  return measure.advance(at, left);
};
