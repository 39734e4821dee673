import { day, endInWords } from './dates-in-words.js';
import { says, type SomeSentences } from './sentences.js';

/** What becomes of a request for missing documents. */
export const documentsRequestSentences = {
  DocumentsRequestAcceptedAlready: ({ agency }, nameOf) =>
    says(
      `Cơ quan chủ trì đã chấp nhận đề nghị bổ sung hồ sơ của ${nameOf(agency)}. Đề nghị bổ sung hồ sơ.`,
      `The lead has accepted the request for documents of ${nameOf(agency)} already. Supply them.`,
    ),
  DocumentsRequestContestedAlready: ({ agency }, nameOf) =>
    says(
      `Cơ quan chủ trì đã không thống nhất với đề nghị bổ sung hồ sơ của ${nameOf(agency)}; đang chờ cơ quan theo dõi kết luận.`,
      `The lead has contested the request for documents of ${nameOf(agency)} already; the monitoring body has to find on it.`,
    ),
  DocumentsRequestStands: ({ since }) =>
    says(
      `Đã quá thời gian có ý kiến về đề nghị bổ sung hồ sơ (hết ngày ${day(since)}), đề nghị đó được giữ nguyên. Đề nghị bổ sung hồ sơ.`,
      `It could be contested until ${since}; unanswered, the request for documents stands. Supply them.`,
    ),
  ClockNotStopped: ({ agency }, nameOf) =>
    says(
      `Đề nghị bổ sung hồ sơ của ${nameOf(agency)} đã quá thời gian quy định nên không làm tạm dừng thời hạn; không có gì để xem xét.`,
      `The request for documents of ${nameOf(agency)} came too late and stops no clock: there is nothing to contest.`,
    ),
  NothingContested: ({ agency }, nameOf) =>
    says(
      `Cơ quan chủ trì không có ý kiến khác về đề nghị bổ sung hồ sơ của ${nameOf(agency)}, không cần kết luận.`,
      `The lead does not contest the request for documents of ${nameOf(agency)}: there is nothing to find.`,
    ),
  WindowPassedBefore: ({ dueAt }) =>
    says(
      `Thời hạn trả lời (${endInWords(dueAt).vi}) đã qua trước khi có đề nghị bổ sung hồ sơ, việc chấp nhận không làm thay đổi.`,
      `The time limit (${endInWords(dueAt).en}) had passed before the documents were asked for: accepting that now moves nothing.`,
    ),
} satisfies SomeSentences;
