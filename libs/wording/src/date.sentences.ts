import { day, momentInWords, momentsApart } from './dates-in-words.js';
import { atStart, FIELDS } from './field-names.js';
import { says, type SentencesOf } from './sentences.js';

/** Dates that cannot be, and what proves them. */
export const dateSentences: SentencesOf<
  'DateBeforeLetter' | 'DateInFuture' | 'DateBefore' | 'EvidenceRequired'
> = {
  DateBeforeLetter: ({ field, value, letterIssuedOn }) =>
    says(
      `${atStart(FIELDS[field].vi)} (${day(value)}) không thể trước ngày ban hành văn bản (${day(letterIssuedOn)}).`,
      `${atStart(FIELDS[field].en)} (${value}) cannot be before the letter was issued (${letterIssuedOn}).`,
    ),
  DateInFuture: ({ field, value }) => {
    const at = momentInWords(value);
    return says(
      `${atStart(FIELDS[field].vi)} (${at.vi}) không thể ở tương lai.`,
      `${atStart(FIELDS[field].en)} (${at.en}) cannot be in the future.`,
    );
  },
  DateBefore: ({ field, value, earliest }) => {
    const [at, from] = momentsApart(value, earliest);
    return says(
      `${atStart(FIELDS[field].vi)} (${at.vi}) không thể trước ${from.vi}.`,
      `${atStart(FIELDS[field].en)} (${at.en}) cannot be before ${from.en}.`,
    );
  },
  EvidenceRequired: ({ field }) =>
    says(
      `${atStart(FIELDS[field].vi)} cần có tài liệu làm căn cứ.`,
      `${atStart(FIELDS[field].en)} needs a document as evidence.`,
    ),
};
