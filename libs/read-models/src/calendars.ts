import type { AgencyId } from '#lib/agencies';
import type { Calendars } from '#lib/rulebook';
import type { WorkingCalendar } from '#lib/working-time';

/** A request was opened on a calendar that this process does not have. */
export class CalendarMissing extends Error {
  override readonly name = 'CalendarMissing';
  constructor(readonly calendar: string) {
    super(`The calendar ${calendar} is not known here`);
  }
}

/**
 * The newest version of that calendar, with the closures of the agency that owes the reply (counting rule 3).
 * @throws {@link CalendarMissing}
 */
export const calendarFor = (
  agency: AgencyId,
  calendars: Calendars,
  id: string,
): WorkingCalendar => {
  const calendar = calendars.of(id, agency);
  if (!calendar) throw new CalendarMissing(id);
  return calendar;
};
