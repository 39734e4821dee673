import type { Bilingual } from '#lib/working-time';
import { says, type SomeSentences } from './sentences.js';

const NOTHING_TO_CHASE: {
  readonly [Because in 'notBound' | 'notPassed' | 'excused']: (name: string) => Bilingual;
} = {
  notBound: (name) =>
    says(
      `Không có quy định ràng buộc thời hạn trả lời của ${name}, nên không ghi nhận văn bản đôn đốc. Có thể gửi văn bản đề nghị ngoài hệ thống.`,
      `No rule binds ${name} to a time limit, so no chase letter is recorded. A letter may be sent outside this system.`,
    ),
  notPassed: (name) =>
    says(
      `${name} chưa quá hạn trả lời nên chưa có gì để đôn đốc. Văn bản đôn đốc chỉ được ghi nhận sau hạn trả lời.`,
      `The reply of ${name} is not overdue: there is nothing to chase before the due date has passed.`,
    ),
  excused: (name) =>
    says(
      `Việc ${name} không trả lời trong thời hạn đã được chấp thuận giải trình nên không đôn đốc. Có thể gửi văn bản đề nghị ngoài hệ thống.`,
      `The silence of ${name} was excused, so it is not chased. A letter may be sent outside this system.`,
    ),
};

/** Chasing an overdue reply. */
export const chaseSentences = {
  NothingToChase: ({ agency, because }, nameOf) => NOTHING_TO_CHASE[because](nameOf(agency)),
  ChaseRecordedAlready: ({ agency, number }, nameOf) =>
    says(
      `Văn bản đôn đốc số ${number} gửi ${nameOf(agency)} đã được ghi nhận. Mỗi văn bản chỉ được tính một lần.`,
      `Chase letter ${number} to ${nameOf(agency)} is on record already: each counts once.`,
    ),
} satisfies SomeSentences;
