/**
 * Dates as day numbers (0 = 1970-01-01), by the arithmetic of the Gregorian calendar alone: no time zone and no
 * clock can enter, and a million dates a second can be read and written.
 */

export const MIN_DAY = -719162; // 0001-01-01
export const MAX_DAY = 2932896; // 9999-12-31

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const DASH = 45;

const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The two decimal digits at `at`, or NaN, with which every comparison fails. */
const digits = (text: string, at: number): number => {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
};

/** Day number of a civil date. Years begin in March here, so that the leap day comes last. */
const dayOfCivil = (year: number, month: number, day: number): number => {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
};

/** Day number of `YYYY-MM-DD`, or undefined where the text is no date from 0001-01-01 to 9999-12-31. */
export const dayOfText = (text: string): number | undefined => {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) {
    return undefined;
  }
  const year = digits(text, 0) * 100 + digits(text, 2);
  const month = digits(text, 5);
  const day = digits(text, 8);
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1)) return undefined;
  const last = month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
  return day <= last ? dayOfCivil(year, month, day) : undefined;
};

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** `YYYY-MM-DD` of a day number; RangeError outside the years 1 to 9999. */
export const textOfDay = (day: number): string => {
  if (!(day >= MIN_DAY && day <= MAX_DAY)) {
    throw new RangeError('The date falls outside the years 0001 to 9999.');
  }
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const padded = year >= 1000 ? `${year}` : `${year}`.padStart(4, '0');
  return `${padded}-${twoDigits(month)}-${twoDigits(date)}`;
};

/** ISO weekday of a day number: 1 is Monday, 7 Sunday. */
export const weekdayOfDay = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;
