import { type CalendarData, type LocalDate, weekdayOf } from '#lib/working-time';
import type { RecordedClosure, RecordedEntry } from './calendar-entry.js';

export type Closure = Omit<RecordedClosure, 'kind'>;

/** One version of a calendar: what holds for everybody, and the closures of some agencies. */
export interface CalendarVersion {
  /** Counted from 1, the calendar as shipped. */
  readonly number: number;
  readonly data: CalendarData;
  readonly closures: readonly Closure[];
  /** What it changed in the version before it; nothing for the calendar as shipped. */
  readonly entries: readonly RecordedEntry[];
}

export const isWeekend = (on: LocalDate): boolean => weekdayOf(on) > 5;

/** The days a swap gives off for that weekend day, and the weekend day it has worked for that day off. */
export const partnersOf = (
  { daysOff, workedWeekends }: CalendarData,
  on: LocalDate,
): readonly LocalDate[] => [
  ...daysOff.filter((day) => day.kind === 'swapped' && day.inLieuOf === on).map((day) => day.on),
  ...workedWeekends.filter(({ inLieuOf }) => inLieuOf === on).map((day) => day.on),
];

/** By date. */
export const inOrder = <Day extends { readonly on: LocalDate }>(
  days: readonly Day[],
): readonly Day[] => days.toSorted((a, b) => (a.on < b.on ? -1 : 1));
