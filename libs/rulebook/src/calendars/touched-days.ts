import type { LocalDate } from '#lib/working-time';
import { firstDayOf, lastDayOf, type RecordedEntry } from './calendar-entry.js';
import { type CalendarVersion, partnersOf } from './calendar-version.js';

/** Days from `from` to `until`, both included. */
export interface Days {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** The days an entry changes in the version before it. */
export const touchedBy = (entry: RecordedEntry, before: CalendarVersion): readonly Days[] => {
  switch (entry.kind) {
    case 'dayOff':
    case 'workedWeekend':
      return [{ from: entry.on, until: entry.on }];
    case 'swap':
      return [entry.dayOff, entry.workedOn].map((on) => ({ from: on, until: on }));
    case 'withdrawal':
      return [entry.on, ...partnersOf(before.data, entry.on)].map((on) => ({
        from: on,
        until: on,
      }));
    case 'closure':
      return [{ from: entry.from, until: entry.until }];
    case 'liftedClosure':
      return before.closures
        .filter(({ from, document }) => from === entry.from && document === entry.orderedBy)
        .map(({ from, until }) => ({ from, until }));
    case 'year':
      return [{ from: firstDayOf(entry.year), until: lastDayOf(entry.year) }];
  }
};

/** The days a version changes in the one before it: no window that was counted over none of them can move. */
export const touchedDays = (
  { entries }: CalendarVersion,
  before: CalendarVersion,
): readonly Days[] => entries.flatMap((entry) => touchedBy(entry, before));
