import type { Language } from '../calendar-data.js';
import type { Derivation, DerivationResult } from '../derivation.js';
import { dateWithHour, fullDate } from './dates.js';

type Due = Extract<DerivationResult, { readonly type: 'due' }>;

/** `hết ngày thứ Hai, 22/6/2026`, or with its hour. */
export const dueInWords = ({ on, hour }: Due, language: Language): string => {
  if (hour) return dateWithHour(on, hour, language);
  const day = fullDate(on, language);
  return language === 'vi' ? `hết ngày ${day}` : `by the end of ${day}`;
};

export const calendarInWords = ({ calendar }: Derivation, language: Language): string =>
  language === 'vi'
    ? `Lịch làm việc: ${calendar.title.vi} (${calendar.id}, phiên bản ${calendar.version}).`
    : `Calendar: ${calendar.title.en} (${calendar.id}, version ${calendar.version}).`;
