import { type Calendars, nextVersion, type RecordedEntry } from '#lib/rulebook';
import { localDate } from '#lib/working-time';

/** The calendar every letter of the specs is counted on. */
export const CALENDAR = 'vn-public-sector';

/** The calendars after a version with these entries was published on that day. */
export const publishing = (
  calendars: Calendars,
  on: string,
  ...entries: readonly RecordedEntry[]
): Calendars => {
  const newest = calendars.newest(CALENDAR);
  if (newest === undefined) throw new Error(`There is no calendar ${CALENDAR}`);
  return calendars.with(nextVersion(newest, entries, localDate(on)));
};
