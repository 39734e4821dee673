import { says, type SentencesOf } from './sentences.js';

/** Chasing an overdue reply. */
export const chaseSentences: SentencesOf<'NothingToChase' | 'ChaseRecordedAlready'> = {
  NothingToChase: ({ agency, because }, nameOf) =>
    because === 'notBound'
      ? says(
          `Không có quy định ràng buộc thời hạn trả lời của ${nameOf(agency)}, nên không ghi nhận văn bản đôn đốc. Có thể gửi văn bản đề nghị ngoài hệ thống.`,
          `No rule binds ${nameOf(agency)} to a time limit, so no chase letter is recorded. A letter may be sent outside this system.`,
        )
      : says(
          `${nameOf(agency)} chưa quá hạn trả lời nên chưa có gì để đôn đốc. Văn bản đôn đốc chỉ được ghi nhận sau hạn trả lời.`,
          `The reply of ${nameOf(agency)} is not overdue: there is nothing to chase before the due date has passed.`,
        ),
  ChaseRecordedAlready: ({ agency, number }, nameOf) =>
    says(
      `Văn bản đôn đốc số ${number} gửi ${nameOf(agency)} đã được ghi nhận. Mỗi văn bản chỉ được tính một lần.`,
      `Chase letter ${number} to ${nameOf(agency)} is on record already: each counts once.`,
    ),
};
