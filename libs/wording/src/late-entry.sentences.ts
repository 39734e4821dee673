import { day } from './dates-in-words.js';
import { LATE_ENTRIES } from './field-names.js';
import { says, type SentencesOf } from './sentences.js';

/** Confirming what was entered late, contesting it, finding on it (R12). */
export const lateEntrySentences: SentencesOf<
  'NotEnteredLate' | 'LateEntryStands' | 'LateEntryAnsweredAlready' | 'NoLateEntryContested'
> = {
  NotEnteredLate: ({ agency, entry }, nameOf) =>
    says(
      `Đối với phần trả lời của ${nameOf(agency)}, không có ${LATE_ENTRIES[entry].vi} nào được ghi nhận muộn như đã nêu; đề nghị xem lại danh mục nội dung ghi nhận muộn.`,
      `In the part of ${nameOf(agency)} no ${LATE_ENTRIES[entry].en} was entered late as named; look it up among its late entries.`,
    ),
  LateEntryStands: ({ until }) =>
    says(
      `Nội dung ghi nhận muộn đã có hiệu lực: chỉ xác nhận hoặc phản đối được đến hết ngày ${day(until)}. Nếu ghi nhận sai, đề nghị đính chính kèm căn cứ.`,
      `The late entry stands: it could be confirmed or contested until ${until}. Where it is mistaken, correct it with the document that proves it.`,
    ),
  LateEntryAnsweredAlready: ({ answer }) =>
    answer === 'confirmed'
      ? says(
          'Nội dung ghi nhận muộn này đã được xác nhận.',
          'This late entry has been confirmed already.',
        )
      : says(
          'Nội dung ghi nhận muộn này đã bị phản đối; đang chờ hoặc đã có kết luận của cơ quan theo dõi.',
          'This late entry has been contested already; the monitoring body finds on it.',
        ),
  NoLateEntryContested: ({ agency }, nameOf) =>
    says(
      `Không có nội dung ghi nhận muộn nào trong phần trả lời của ${nameOf(agency)} bị phản đối mà chưa có kết luận.`,
      `No such late entry in the part of ${nameOf(agency)} is contested and still to be found on.`,
    ),
};
