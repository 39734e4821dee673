import type { Language } from '../calendar-data.js';
import { dateOf, type Instant } from '../instant.js';
import { type LocalDate, type Weekday, weekdayOf } from '../local-date.js';

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  vi: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const weekdayName = (weekday: Weekday, language: Language): string =>
  WEEKDAYS[language][weekday - 1] ?? '';

/** `22/6/2026`, `05/01/2026` (the month takes two digits only in January and February); `22 June 2026`. */
export const shortDate = (date: LocalDate, language: Language): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  const number = Number(month);
  return language === 'vi'
    ? `${day}/${number <= 2 ? month : number}/${year}`
    : `${Number(day)} ${MONTHS[number - 1] ?? ''} ${Number(year)}`;
};

/** `thứ Hai, 22/6/2026`; `Monday 22 June 2026`. */
export const fullDate = (date: LocalDate, language: Language): string =>
  `${weekdayName(weekdayOf(date), language)}${language === 'vi' ? ',' : ''} ${shortDate(date, language)}`;

/** A moment in a day: `trước 10 giờ 00, thứ Năm 22/10/2026`, or `chậm nhất …` where the hour is included. */
export const dateWithHour = (
  date: LocalDate,
  { at, inclusive }: { readonly at: string; readonly inclusive: boolean },
  language: Language,
): string => {
  const weekday = weekdayName(weekdayOf(date), language);
  const [hours = '', minutes = ''] = at.split(':');
  return language === 'vi'
    ? `${inclusive ? 'chậm nhất' : 'trước'} ${hours} giờ ${minutes}, ${weekday} ${shortDate(date, language)}`
    : `${inclusive ? 'at' : 'before'} ${at}${inclusive ? ' at the latest' : ''} on ${weekday} ${shortDate(date, language)}`;
};

/** As an official letter writes it: `ngày 22 tháng 6 năm 2026`, `ngày 05 tháng 01 năm 2026`. */
export const letterDate = (date: LocalDate): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  const number = Number(month);
  return `ngày ${day} tháng ${number <= 2 ? month : number} năm ${year}`;
};

/** A moment in an official letter: `16 giờ 05 ngày 22 tháng 6 năm 2026`. */
export const letterMoment = (at: Instant): string =>
  `${at.slice(11, 13)} giờ ${at.slice(14, 16)} ${letterDate(dateOf(at))}`;
