import type { Bilingual, CalendarData, DayOff, WorkedWeekend } from './calendar-data.js';
import { dateOfDay, dayOf, type LocalDate } from './local-date.js';
import type { Basis } from './reply-window.js';
import { WorkingDayIndex } from './working-day-index.js';

/** Why a day is not a working day. */
export type DayNotWorked =
  { readonly on: LocalDate; readonly reason: 'weekend' } | ({ readonly reason: 'dayOff' } & DayOff);

/**
 * The working days of one calendar version (counting rule 3). An immutable value: a new announcement is a new
 * version. A day is worked if it is a worked weekend day, or Monday to Friday and not a day off; days outside the
 * published span are assumed to follow Monday to Friday.
 */
export class WorkingCalendar {
  readonly id: string;
  readonly version: string;
  readonly title: Bilingual;
  readonly basis: Basis;
  readonly publishedFrom: LocalDate;
  readonly publishedUntil: LocalDate;
  readonly #daysOff: ReadonlyMap<string, DayOff>;
  readonly #workedWeekends: ReadonlyMap<string, WorkedWeekend>;
  readonly #index: WorkingDayIndex;

  constructor(readonly data: CalendarData) {
    this.id = data.id;
    this.version = data.version;
    this.title = data.title;
    this.basis = data.basis;
    this.publishedFrom = data.publishedFrom;
    this.publishedUntil = data.publishedUntil;
    this.#daysOff = new Map(data.daysOff.map((day) => [day.on, day]));
    this.#workedWeekends = new Map(data.workedWeekends.map((day) => [day.on, day]));
    this.#index = new WorkingDayIndex(
      new Set(data.daysOff.map(({ on }) => dayOf(on))),
      new Set(data.workedWeekends.map(({ on }) => dayOf(on))),
    );
  }

  isWorkingDay(date: LocalDate): boolean {
    return this.#index.isWorkingDay(dayOf(date));
  }

  /** Why a day is not worked, with the document that fixed it; undefined for a working day. */
  whyNotWorked(date: LocalDate): DayNotWorked | undefined {
    if (this.isWorkingDay(date)) return undefined;
    const dayOff = this.#daysOff.get(date);
    return dayOff ? { reason: 'dayOff', ...dayOff } : { reason: 'weekend', on: date };
  }

  /** The weekend day worked in exchange on a date, if it is one. */
  workedWeekend(date: LocalDate): WorkedWeekend | undefined {
    return this.#workedWeekends.get(date);
  }

  nextWorkingDay(after: LocalDate): LocalDate {
    return this.addWorkingDays(after, 1);
  }

  /** The date itself if it is worked, else the next working day. */
  workingDayOnOrAfter(date: LocalDate): LocalDate {
    return dateOfDay(this.workingDayNumberOnOrAfter(dayOf(date)));
  }

  previousWorkingDay(before: LocalDate): LocalDate {
    return this.addWorkingDays(before, -1);
  }

  /**
   * The `count`-th working day after a date, which is itself never counted (rule 2); with a negative count the
   * `-count`-th before it. A count of 0 gives the date itself.
   */
  addWorkingDays(date: LocalDate, count: number): LocalDate {
    return dateOfDay(this.addToDayNumber(dayOf(date), count));
  }

  /** How many working days there are after `from`, up to and including `to`; negative if `to` comes first. */
  workingDaysBetween(from: LocalDate, to: LocalDate): number {
    return this.workingDaysBetweenDayNumbers(dayOf(from), dayOf(to));
  }

  /** {@link addWorkingDays} in day numbers, as {@link dayOf} gives them: the form to count in bulk with. */
  addToDayNumber(day: number, count: number): number {
    if (count === 0) return day;
    return count > 0
      ? this.#index.dayOf(this.#index.ordinalOf(day) + count)
      : this.#index.dayOf(this.#index.ordinalOf(day - 1) + 1 + count);
  }

  workingDaysBetweenDayNumbers(from: number, to: number): number {
    return this.#index.ordinalOf(to) - this.#index.ordinalOf(from);
  }

  workingDayNumberOnOrAfter(day: number): number {
    return this.#index.dayOf(this.#index.ordinalOf(day - 1) + 1);
  }

  /** Whether every day from `first` to `last` lies in the published span. */
  covers(first: LocalDate, last: LocalDate): boolean {
    return first >= this.publishedFrom && last <= this.publishedUntil;
  }
}
