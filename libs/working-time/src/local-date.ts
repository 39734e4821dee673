import { dayOfText, textOfDay, weekdayOfDay } from './day-number.js';

declare const brand: unique symbol;

/** A civil date `YYYY-MM-DD` in Asia/Ho_Chi_Minh. Never a moment: legal deadlines are dates (counting rule 1). */
export type LocalDate = string & { readonly [brand]: 'LocalDate' };

/** ISO weekday: 1 is Monday, 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Whether a text is a real date `YYYY-MM-DD` of the years 0001 to 9999. */
export const isLocalDate = (text: string): text is LocalDate => dayOfText(text) !== undefined;

/** The date a text spells; RangeError if it spells none. An edge asks {@link isLocalDate} first. */
export const localDate = (text: string): LocalDate => {
  if (!isLocalDate(text)) throw new RangeError(`"${text}" is not a date: write YYYY-MM-DD.`);
  return text;
};

/** Days since 1970-01-01; the currency in which everything here is counted. */
export const dayOf = (date: LocalDate): number => {
  const day = dayOfText(date);
  if (day === undefined) throw new RangeError(`"${date}" is not a date: write YYYY-MM-DD.`);
  return day;
};

/** The inverse of {@link dayOf}; RangeError outside the years 0001 to 9999. */
export const dateOfDay = (day: number): LocalDate => textOfDay(day) as LocalDate;

/** The date `days` calendar days later (earlier if negative); RangeError outside the years 0001 to 9999. */
export const addDays = (date: LocalDate, days: number): LocalDate => dateOfDay(dayOf(date) + days);

/** Calendar days from one date to another: 1 from today to tomorrow. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayOf(to) - dayOf(from);

export const weekdayOf = (date: LocalDate): Weekday => weekdayOfDay(dayOf(date)) as Weekday;
