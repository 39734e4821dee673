import { asRecorded } from './dates-in-words.js';
import { ENTRIES } from './field-names.js';
import { says, type SomeSentences } from './sentences.js';

/** Corrected entries (R13) and windows counted again (R14). */
export const correctionSentences = {
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
  NothingToRestate: ({ agency }, nameOf) =>
    says(
      `Thời hạn của ${nameOf(agency)} đã tính theo lịch mới nhất hoặc không thay đổi theo lịch mới.`,
      `The window of ${nameOf(agency)} was counted on the newest calendar, or comes to the same on it.`,
    ),
  JudgementWouldWorsen: ({ agency }, nameOf) =>
    says(
      `Đính chính lịch chỉ xem xét lại kết quả đã ghi nhận theo hướng có lợi cho cơ quan; kết quả của ${nameOf(agency)} sẽ bất lợi hơn nên giữ nguyên, không cần làm gì thêm.`,
      `A corrected calendar judges again only in the agency's favour; the result of ${nameOf(agency)} would be worse, so it stands and nothing has to be done.`,
    ),
} satisfies SomeSentences;
