import { asRecorded } from './dates-in-words.js';
import { ENTRIES } from './field-names.js';
import { says, type SentencesOf } from './sentences.js';

/** Corrections of mistaken entries (R13). */
export const correctionSentences: SentencesOf<'EntryIsNot' | 'NoCorrectionAwaits'> = {
  EntryIsNot: ({ entry, recorded }) =>
    recorded === undefined
      ? says(
          `Chưa ghi ${ENTRIES[entry].vi} nên không có gì để đính chính.`,
          `No ${ENTRIES[entry].en} is recorded, so there is nothing to correct.`,
        )
      : says(
          `Giá trị đang ghi của ${ENTRIES[entry].vi} là "${asRecorded(recorded).vi}", không phải giá trị nêu trong đính chính.`,
          `The recorded ${ENTRIES[entry].en} is "${asRecorded(recorded).en}", not the value to be corrected.`,
        ),
  NoCorrectionAwaits: ({ agency }, nameOf) =>
    says(
      `Không có đính chính nào chờ ${nameOf(agency)} xác nhận.`,
      `No correction awaits the confirmation of ${nameOf(agency)}.`,
    ),
};
