import { day } from './dates-in-words.js';
import { atStart } from './field-names.js';
import { says, type SentencesOf } from './sentences.js';

/** Objecting to a lateness, explaining it, reviewing it, apologising for it. */
export const latenessSentences: SentencesOf<
  | 'NotLate'
  | 'SubmissionNotLate'
  | 'LatenessObjectedToAlready'
  | 'MarkIsFinal'
  | 'LatenessReviewedAlready'
  | 'NothingToReview'
  | 'ExcuseImpossible'
  | 'NotAProcedure'
  | 'ResultPutOffAlready'
> = {
  NotLate: ({ agency }, nameOf) =>
    says(
      `${atStart(nameOf(agency))} không bị ghi nhận trễ hạn ở việc này.`,
      `${atStart(nameOf(agency))} is not marked late in this request.`,
    ),
  SubmissionNotLate: ({ submitBy }) =>
    submitBy === undefined
      ? says(
          'Nhiệm vụ được giao không ấn định thời hạn trình, hoặc văn bản đã được thu hồi: không có trễ hạn trình để giải trình, xem xét.',
          'The mandate sets no date for submission, or the request was withdrawn: there is no late submission to explain or review.',
        )
      : says(
          `Hồ sơ trình không trễ hạn so với thời hạn được giao (hết ngày ${day(submitBy)}).`,
          `The submission is not late by the date of its mandate (${submitBy}).`,
        ),
  LatenessObjectedToAlready: () =>
    says(
      'Đã đề nghị xem xét lại; đang chờ cơ quan theo dõi xem xét.',
      'It has been objected to already; the monitoring body has to review it.',
    ),
  MarkIsFinal: ({ until }) =>
    says(
      `Kết quả đã được ghi nhận: chỉ đề nghị xem xét lại được đến hết ngày ${day(until)}. Vẫn giải trình được lý do trễ hạn.`,
      `The result is final: it could be objected to until ${until}. The delay can still be explained.`,
    ),
  LatenessReviewedAlready: () =>
    says(
      'Cơ quan theo dõi đã có kết quả xem xét giải trình lý do trễ hạn này.',
      'The monitoring body has reviewed this lateness already.',
    ),
  NothingToReview: ({ agency }, nameOf) =>
    says(
      `${atStart(nameOf(agency))} chưa giải trình lý do trễ hạn và không đề nghị xem xét lại, chưa có nội dung để xem xét.`,
      `${atStart(nameOf(agency))} has neither explained the delay nor objected to it: there is nothing to review.`,
    ),
  ExcuseImpossible: ({ workingDays }) =>
    says(
      `Số ngày làm việc không tính trễ hạn phải là số nguyên từ 1, không phải ${workingDays}.`,
      `The working days excused are a whole number from 1, not ${workingDays}.`,
    ),
  NotAProcedure: () =>
    says(
      'Văn bản xin lỗi chỉ áp dụng đối với thủ tục hành chính trễ hạn trả kết quả.',
      'An apology is only for the late result of an administrative procedure.',
    ),
  ResultPutOffAlready: ({ receiptNumber, newDate }) =>
    says(
      `Hồ sơ số biên nhận ${receiptNumber} đã được hẹn lại một lần, đến ngày ${day(newDate)}; việc hẹn lại ngày trả kết quả không quá một lần. Đề nghị trả kết quả và báo cáo cơ quan có thẩm quyền.`,
      `The result of receipt ${receiptNumber} was put off once already, to ${newDate}, and is put off at most once: give the result, and report to the competent authority.`,
    ),
};
