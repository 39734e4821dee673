import type { Language, WorkedWeekend } from '../calendar-data.js';
import type { DayNotWorked } from '../working-calendar.js';
import { fullDate, shortDate } from './dates.js';

const source = (document: string | undefined, language: Language): string => {
  if (document !== undefined) return ` (${document})`;
  return language === 'vi' ? ' (chưa có văn bản kèm theo)' : ' (no document on record)';
};

/** Weekends on one line, each day off on its own with the document that fixed it. */
export const daysOffInWords = (
  days: readonly DayNotWorked[],
  language: Language,
): readonly string[] => {
  const weekends = days.filter(({ reason }) => reason === 'weekend');
  const lines = days.flatMap((day) => {
    if (day.reason === 'weekend') return [];
    const on = fullDate(day.on, language);
    const named = `${day.name[language]}${source(day.document, language)}`;
    return [language === 'vi' ? `Không tính ${on}: ${named}.` : `Not counted, ${on}: ${named}.`];
  });
  if (weekends.length === 0) return lines;
  const dates = weekends.map(({ on }) => shortDate(on, language)).join(', ');
  return [
    language === 'vi'
      ? `Không tính ngày nghỉ hằng tuần: ${dates}.`
      : `Weekend days not counted: ${dates}.`,
    ...lines,
  ];
};

/** Weekend days that count, with the day given off in exchange. */
export const workedWeekendsInWords = (
  days: readonly WorkedWeekend[],
  language: Language,
): readonly string[] =>
  days.map(({ on, inLieuOf, document }) => {
    const day = fullDate(on, language);
    const exchanged = inLieuOf && fullDate(inLieuOf, language);
    const cited = source(document, language);
    return language === 'vi'
      ? `Có tính ${day}: ngày làm việc${exchanged ? ` bù cho ${exchanged}` : ''}${cited}.`
      : `Counted, ${day}: a working day${exchanged ? ` in exchange for ${exchanged}` : ''}${cited}.`;
  });
