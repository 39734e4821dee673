import type { CalendarData } from '../calendar-data.js';
import { localDate } from '../local-date.js';
import { WorkingCalendar } from '../working-calendar.js';
import vnPublicSector from './vn-public-sector.json' with { type: 'json' };

/** Monday to Friday, no holiday: for figures that judge nobody. */
const weekendsOnly: CalendarData = {
  id: 'weekends-only',
  version: '1',
  title: { vi: 'Thứ Hai đến thứ Sáu, không có ngày nghỉ lễ', en: 'Monday to Friday, no holidays' },
  basis: 'house',
  publishedFrom: localDate('0001-01-01'),
  publishedUntil: localDate('9999-12-31'),
  years: [],
  daysOff: [],
  workedWeekends: [],
};

const SHIPPED = {
  // JSON knows neither brands nor unions; the spec beside this file reads every entry.
  'vn-public-sector': new WorkingCalendar(vnPublicSector as unknown as CalendarData),
  'weekends-only': new WorkingCalendar(weekendsOnly),
} as const;

export type CalendarId = keyof typeof SHIPPED;

/** The calendars that come with the system. */
export const CALENDAR_IDS = Object.keys(SHIPPED) as readonly CalendarId[];

/** The calendar of the agencies of this country's public sector, which holds unless another is named. */
export const DEFAULT_CALENDAR: CalendarId = 'vn-public-sector';

export const isCalendarId = (id: string): id is CalendarId => Object.hasOwn(SHIPPED, id);

/** A shipped calendar; RangeError for an id that is none. An edge asks {@link isCalendarId} first. */
export const calendarOf = (id: string): WorkingCalendar => {
  if (!isCalendarId(id)) {
    throw new RangeError(`There is no calendar "${id}": choose ${CALENDAR_IDS.join(' or ')}.`);
  }
  return SHIPPED[id];
};
