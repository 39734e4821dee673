import { addDays, isLocalDate, type LocalDate, weekdayOf } from '../local-date.js';
import { type Parsed, read, refused } from '../parsed.js';
import type { Finding } from './patterns.js';
import type { HouseReading } from './words-read.js';

/** Days ahead within which a date without a year is placed: further on, the year before may be meant. */
const NEAR = 183;
/** Dates between these years can be counted from and to. */
const YEARS = { first: 1900, last: 9900 } as const;

export interface DateFound {
  readonly on: LocalDate;
  readonly houseReading?: HouseReading;
}

const dateIn = (year: number, month: number, day: number): LocalDate | undefined => {
  const text = [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ].join('-');
  return isLocalDate(text) ? text : undefined;
};

const impossible = (text: string) =>
  refused('impossible-date', `“${text}” is no date of the calendar.`);

/** The first such day of the year from `letterOn` on, if it is near. */
const placed = (
  text: string,
  month: number,
  day: number,
  letterOn: LocalDate,
): Parsed<DateFound> => {
  // 29/2 is a day of the year, though not of every year.
  if (dateIn(2000, month, day) === undefined) return impossible(text);
  const year = Number(letterOn.slice(0, 4));
  const on = [year, year + 1]
    .map((candidate) => dateIn(candidate, month, day))
    .find((date) => date !== undefined && date >= letterOn);
  if (on === undefined || on > addDays(letterOn, NEAR)) {
    return refused(
      'year-unclear',
      `“${text}” names no year, and no such date follows soon after ${letterOn}: write the year.`,
    );
  }
  return read({ on, houseReading: 'yearPlaced' });
};

/** The date of a finding; one without a year is placed by the day of the letter. */
export const readDate = ({ groups, text }: Finding, letterOn: LocalDate): Parsed<DateFound> => {
  const [day, month] = [Number(groups['day']), Number(groups['month'])];
  const { year } = groups;
  if (year === undefined) return placed(text, month, day, letterOn);
  const century = year.length === 2;
  const full = Number(year) + (century ? 2000 : 0);
  const known = (century || year.length === 4) && full >= YEARS.first && full <= YEARS.last;
  const on = known ? dateIn(full, month, day) : undefined;
  if (on === undefined) return impossible(text);
  return read({ on, ...(century && { houseReading: 'centuryPlaced' as const }) });
};

const DAY_NAMES = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];

/** Refuses a date whose weekday, as the words name it, is another. */
export const checkWeekday = ({ groups }: Finding, on: LocalDate): Parsed<LocalDate> => {
  const named = groups['weekday'] === undefined ? 7 : Number(groups['weekday']) - 1;
  if (named === weekdayOf(on)) return read(on);
  const [told, actual] = [DAY_NAMES[named - 1] ?? '', DAY_NAMES[weekdayOf(on) - 1] ?? ''];
  return refused(
    'weekday-mismatch',
    `The words name ${told}, but ${on} is ${actual}: one of the two is mistaken.`,
  );
};
