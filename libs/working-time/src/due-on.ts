import { dayOfText, textOfDay } from './day-number.js';
import type { Length } from './reply-window.js';
import type { WorkingCalendar } from './working-calendar.js';

/**
 * The due date alone, ISO text in and out, for counting in bulk: no pause, no stated date, no derivation. The cost
 * does not depend on the length. RangeError for a text that is no date, or a result beyond the year 9999.
 */
export const dueOn = (
  from: string,
  length: Length & { readonly unit: 'workingDay' | 'calendarDay' },
  calendar: WorkingCalendar,
): string => {
  const day = dayOfText(from);
  if (day === undefined) throw new RangeError(`"${from}" is not a date: write YYYY-MM-DD.`);
  return textOfDay(
    length.unit === 'workingDay'
      ? calendar.addToDayNumber(day, length.count)
      : calendar.workingDayNumberOnOrAfter(day + length.count),
  );
};
