import { weekdayOfDay } from './day-number.js';

const DAYS_PER_WEEK = 7;
const WORKING_DAYS_PER_WEEK = 5;
const MONDAY = -3; // 1969-12-29

/** How many days from Monday to Friday there are from {@link MONDAY} to `day`, both included. */
const weekdaysUpTo = (day: number): number => {
  const sinceMonday = day - MONDAY;
  const weeks = Math.floor(sinceMonday / DAYS_PER_WEEK);
  return (
    weeks * WORKING_DAYS_PER_WEEK +
    Math.min(sinceMonday - weeks * DAYS_PER_WEEK + 1, WORKING_DAYS_PER_WEEK)
  );
};

/** The inverse of {@link weekdaysUpTo}: the day that is the `ordinal`-th. */
const nthWeekday = (ordinal: number): number => {
  const weeks = Math.floor((ordinal - 1) / WORKING_DAYS_PER_WEEK);
  return MONDAY + weeks * DAYS_PER_WEEK + (ordinal - 1 - weeks * WORKING_DAYS_PER_WEEK);
};

/**
 * Numbers the working days, so that counting between two days, or forward and back over any length, is a look-up.
 * Only the span of the exceptions is tabulated; before and after it, Monday to Friday is arithmetic.
 */
export class WorkingDayIndex {
  readonly #first: number;
  readonly #last: number;
  /** At `day - first`: how many working days there are up to that day. */
  readonly #upTo: Int32Array;
  /** At `ordinal - firstOrdinal`: the day that bears that ordinal. */
  readonly #days: Int32Array;
  readonly #firstOrdinal: number;
  readonly #lastOrdinal: number;
  readonly #shift: number;

  constructor(daysOff: ReadonlySet<number>, workedWeekends: ReadonlySet<number>) {
    const exceptions = [...daysOff, ...workedWeekends];
    this.#first = exceptions.reduce((least, day) => Math.min(least, day), Infinity);
    this.#last = exceptions.reduce((most, day) => Math.max(most, day), -Infinity);
    if (exceptions.length === 0) [this.#first, this.#last] = [0, -1];

    let ordinal = weekdaysUpTo(this.#first - 1);
    this.#firstOrdinal = ordinal + 1;
    this.#upTo = new Int32Array(this.#last - this.#first + 1);
    const days: number[] = [];
    for (let day = this.#first; day <= this.#last; day += 1) {
      const weekend = weekdayOfDay(day) > WORKING_DAYS_PER_WEEK;
      if (weekend ? workedWeekends.has(day) : !daysOff.has(day)) {
        ordinal += 1;
        days.push(day);
      }
      this.#upTo[day - this.#first] = ordinal;
    }
    this.#days = Int32Array.from(days);
    this.#lastOrdinal = ordinal;
    this.#shift = weekdaysUpTo(this.#last) - ordinal;
  }

  /** The number of the last working day on or before `day`, from an arbitrary beginning. */
  ordinalOf(day: number): number {
    if (day < this.#first) return weekdaysUpTo(day);
    if (day > this.#last) return weekdaysUpTo(day) - this.#shift;
    return this.#upTo[day - this.#first] ?? 0;
  }

  /** The working day that bears a number. */
  dayOf(ordinal: number): number {
    if (ordinal < this.#firstOrdinal) return nthWeekday(ordinal);
    if (ordinal > this.#lastOrdinal) return nthWeekday(ordinal + this.#shift);
    return this.#days[ordinal - this.#firstOrdinal] ?? 0;
  }

  isWorkingDay(day: number): boolean {
    return this.ordinalOf(day) > this.ordinalOf(day - 1);
  }
}
