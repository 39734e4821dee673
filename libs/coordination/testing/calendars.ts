import { type Calendars, nextVersion, type RecordedEntry, shippedCalendars } from '#lib/rulebook';
import { addDays, localDate, type LocalDate, weekdayOf } from '#lib/working-time';

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

/** 2/1/2026 is no day off, as before the announcement of 25/12/2025 that swapped it for a Saturday. */
export const SWAP_WITHDRAWN = {
  kind: 'withdrawal',
  on: localDate('2026-01-02'),
  document: 'Không có',
} satisfies RecordedEntry;

/** The calendars as they stood before that announcement. */
export const beforeSwap = publishing(shippedCalendars, '2025-10-16', SWAP_WITHDRAWN);

const DOCUMENT = 'Thông báo của đặc tả';
const NAME = { vi: 'Nghỉ', en: 'Off' };

/** What could be ruled on that day: it is given off, worked, closed for some, or taken back. */
const entryOn = (calendars: Calendars, on: LocalDate, forSome: boolean): RecordedEntry => {
  const { daysOff = [], workedWeekends = [] } = calendars.newest(CALENDAR)?.data ?? {};
  if ([...daysOff, ...workedWeekends].some((day) => day.on === on))
    return { kind: 'withdrawal', on, document: DOCUMENT };
  if (forSome) {
    const covers = ['finance', 'health'];
    const scope = { agencies: covers, places: [] };
    const until = addDays(on, 2);
    return { kind: 'closure', from: on, until, name: NAME, scope, covers, document: DOCUMENT };
  }
  return weekdayOf(on) > 5
    ? { kind: 'workedWeekend', on, document: DOCUMENT }
    : { kind: 'dayOff', on, name: NAME, document: DOCUMENT };
};

/** The calendars after some day of the weeks to come was ruled on. */
export const ruledOn = (calendars: Calendars, today: LocalDate, vary: number): Calendars =>
  publishing(calendars, today, entryOn(calendars, addDays(today, (vary * 7) % 30), vary % 5 === 0));
