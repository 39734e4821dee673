import type { ApologyOwed } from '#lib/coordination';
import type { ApologyOwedBy } from '#lib/rulebook';
import {
  type Bilingual,
  daysOffInWords,
  fullDate,
  type Language,
  onWhatGround,
} from '#lib/working-time';
import { says } from './sentences.js';

const OWED: Readonly<Record<ApologyOwedBy, Bilingual>> = {
  appointedDay: says(
    'Văn bản xin lỗi phải được gửi chậm nhất trong ngày hẹn trả kết quả',
    'The apology is owed by the appointed day',
  ),
  workingDayBefore: says(
    'Văn bản xin lỗi phải được gửi chậm nhất 01 ngày làm việc trước ngày hẹn trả kết quả',
    'The apology is owed one working day before the appointed day',
  ),
};

/** Until when an apology is owed, counted out line by line, each with what it rests on. */
export const apologyOwedInWords = (
  { by, appointedOn, term, notCounted }: ApologyOwed,
  language: Language,
): readonly string[] => {
  const [appointed, last] = [fullDate(appointedOn, language), fullDate(by, language)];
  return [
    says(`Ngày hẹn trả kết quả: ${appointed}.`, `The result was appointed for ${appointed}.`)[
      language
    ],
    `${OWED[term.value][language]} ${onWhatGround(term, language)}.`,
    ...daysOffInWords(notCounted, language),
    says(
      `Hạn gửi văn bản xin lỗi: hết ngày ${last}.`,
      `The apology is owed by the end of ${last}.`,
    )[language],
  ];
};
