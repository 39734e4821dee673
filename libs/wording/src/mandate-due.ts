import type { MandateDue } from '#lib/coordination';
import { daysOffInWords, fullDate, type Language, onWhatGround } from '#lib/working-time';
import { says } from './sentences.js';

/** Until when the lead may submit by its mandate; where that is a day off, why it is a later day. */
export const mandateDueInWords = (
  { submitBy, on, notCounted, ground }: MandateDue,
  language: Language,
): readonly string[] => {
  const [set, last] = [fullDate(submitBy, language), fullDate(on, language)];
  const basis = onWhatGround(ground, language);
  const moved = says(
    `Ngày phải trình là ngày nghỉ nên hết hạn vào ngày làm việc tiếp theo ${basis}.`,
    `The date is a day off and ends with the next working day ${basis}.`,
  );
  return [
    says(`Ngày phải trình theo nhiệm vụ được giao: ${set}.`, `The mandate says: by ${set}.`)[
      language
    ],
    ...(notCounted.length === 0 ? [] : [moved[language]]),
    ...daysOffInWords(notCounted, language),
    says(`Hạn trình: hết ngày ${last}.`, `In time until the end of ${last}.`)[language],
  ];
};
