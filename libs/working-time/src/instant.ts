import { DateTime, FixedOffsetZone } from 'luxon';
import { addDays, dateOfDay, dayOf, type LocalDate } from './local-date.js';

declare const brand: unique symbol;

/** A moment as ISO text with the offset of Asia/Ho_Chi_Minh, `2026-03-13T00:00:00.000+07:00`: sortable as text. */
export type Instant = string & { readonly [brand]: 'Instant' };

/** Viet Nam has kept this offset since 13/6/1975 and has no summer time. */
const OFFSET = '+07:00';
const ZONE = FixedOffsetZone.instance(7 * 60);
const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(?:Z|[+-]\d{2}(?::?\d{2})?)$/i;

export const MS_PER_HOUR = 3_600_000;
export const MS_PER_DAY = 24 * MS_PER_HOUR;

const parsed = (text: string): DateTime | undefined => {
  if (!WITH_OFFSET.test(text)) return undefined;
  const moment = DateTime.fromISO(text, { zone: ZONE });
  return moment.isValid && moment.year >= 1 && moment.year <= 9999 ? moment : undefined;
};

/** Whether a text is an ISO date and time that names its offset (`Z` or `+07:00`), in the years 0001 to 9999. */
export const isInstant = (text: string): boolean => parsed(text) !== undefined;

/** The moment a text spells, in any offset, brought to +07:00 and whole milliseconds; RangeError if it spells none. */
export const instant = (text: string): Instant => {
  const moment = parsed(text);
  if (moment === undefined) {
    throw new RangeError(
      `"${text}" is not a moment: write an ISO date and time with its offset, 2026-03-13T00:00:00+07:00.`,
    );
  }
  return (moment.toFormat("yyyy-MM-dd'T'HH:mm:ss.SSS") + OFFSET) as Instant;
};

/** The date in Asia/Ho_Chi_Minh on which a moment falls. */
export const dateOf = (at: Instant): LocalDate => at.slice(0, 10) as LocalDate;

/** 00:00 of a date. */
export const startOfDay = (date: LocalDate): Instant => `${date}T00:00:00.000${OFFSET}` as Instant;

/** 24:00 of a date, which is 00:00 of the next: the first moment no longer in it. */
export const endOfDay = (date: LocalDate): Instant => startOfDay(addDays(date, 1));

/** Milliseconds since 1970-01-01T00:00+07:00, so that a day is a whole number of {@link MS_PER_DAY}. */
export const msOf = (at: Instant): number =>
  dayOf(dateOf(at)) * MS_PER_DAY +
  Number(at.slice(11, 13)) * MS_PER_HOUR +
  Number(at.slice(14, 16)) * 60_000 +
  Number(at.slice(17, 19)) * 1000 +
  Number(at.slice(20, 23));

/** The inverse of {@link msOf}. */
export const instantOfMs = (ms: number): Instant => {
  const day = Math.floor(ms / MS_PER_DAY);
  const rest = ms - day * MS_PER_DAY;
  const field = (size: number, unit: number, width = 2) =>
    String(Math.floor(rest / unit) % size).padStart(width, '0');
  const time = `${field(24, MS_PER_HOUR)}:${field(60, 60_000)}:${field(60, 1000)}.${field(1000, 1, 3)}`;
  return `${dateOfDay(day)}T${time}${OFFSET}` as Instant;
};
