import type { WorkingCalendar } from '#lib/working-time';

/** The newest version of each calendar, by id, as the asker of a query holds them. */
export type Calendars = ReadonlyMap<string, WorkingCalendar>;

/** A request was opened on a calendar that this process does not have. */
export class CalendarMissing extends Error {
  override readonly name = 'CalendarMissing';
  constructor(readonly calendar: string) {
    super(`The calendar ${calendar} is not known here`);
  }
}

/** @throws {@link CalendarMissing} */
export const calendarNamed = (calendars: Calendars, id: string): WorkingCalendar => {
  const calendar = calendars.get(id);
  if (!calendar) throw new CalendarMissing(id);
  return calendar;
};
