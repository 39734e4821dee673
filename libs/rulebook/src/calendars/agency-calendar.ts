import { addDays, type CalendarData, type DayOff, type LocalDate } from '#lib/working-time';
import { type CalendarVersion, type Closure, inOrder, isWeekend } from './calendar-version.js';

/** Every day of a closure, both ends included. */
const daysOf = function* ({ from, until }: Closure): Iterable<LocalDate> {
  for (let day = from; day <= until; day = addDays(day, 1)) yield day;
};

/** The calendar of one agency (counting rule 3): that of everybody, and the agency's own closures. */
export const dataFor = ({ data, closures }: CalendarVersion, agency: string): CalendarData => {
  const own = closures.filter(({ covers }) => covers.includes(agency));
  if (own.length === 0) return data;
  const closed = new Map(
    own.flatMap((closure) =>
      [...daysOf(closure)].map((on): readonly [LocalDate, DayOff] => [
        on,
        { on, name: closure.name, kind: 'closure', document: closure.document },
      ]),
    ),
  );
  for (const { on } of data.daysOff) closed.delete(on);
  return {
    ...data,
    agency,
    daysOff: inOrder([
      ...data.daysOff,
      ...[...closed.values()].filter(({ on }) => worked(data, on)),
    ]),
    workedWeekends: data.workedWeekends.filter(({ on }) => !closed.has(on)),
  };
};

/** A weekend is no day off of a closure, unless it would have been worked. */
const worked = ({ workedWeekends }: CalendarData, on: LocalDate): boolean =>
  !isWeekend(on) || workedWeekends.some((day) => day.on === on);
