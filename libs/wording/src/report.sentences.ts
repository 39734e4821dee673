import { atStart } from './field-names.js';
import { says, type SomeSentences } from './sentences.js';

/** Requests for a report, which one agency owes and nothing but a report answers. */
export const reportSentences = {
  ReportHasOneAddressee: ({ agency }, nameOf) =>
    says(
      `Mỗi văn bản yêu cầu báo cáo chỉ gửi một cơ quan (${nameOf(agency)}). Đề nghị lập văn bản khác cho cơ quan khác, hoặc chuyển việc báo cáo cho đúng một cơ quan.`,
      `A report is asked of one agency (${nameOf(agency)}). Write to another agency in a letter of its own, or pass the report on to one agency only.`,
    ),
  ReportHasNoDossier: () =>
    says(
      'Yêu cầu báo cáo tính thời hạn từ sự kiện, không từ hồ sơ: không có hồ sơ lấy ý kiến để bổ sung. Nếu gửi nhầm cơ quan, đề nghị trả lại văn bản.',
      'The time limit of a report runs from its occasion, not from a dossier: there is none to complete. If the wrong agency was asked, return the letter.',
    ),
  ReportHasNoPoints: () =>
    says(
      'Báo cáo không có nội dung góp ý để tổng hợp, tiếp thu, giải trình.',
      'A report has no points: there is nothing to compile or to respond to.',
    ),
  ReportNotAskedFor: () =>
    says(
      'Văn bản này lấy ý kiến, không yêu cầu báo cáo. Đề nghị chọn loại ý kiến.',
      'This letter asks for an opinion, not for a report. Choose a kind of opinion.',
    ),
  OpinionNotAskedFor: () =>
    says(
      'Văn bản này yêu cầu báo cáo, không lấy ý kiến. Đề nghị gửi báo cáo; nếu gửi nhầm cơ quan, đề nghị trả lại văn bản.',
      'This letter asks for a report, not for an opinion. Send the report; if the wrong agency was asked, return the letter.',
    ),
  NothingToSubmit: () =>
    says(
      'Yêu cầu báo cáo không có hồ sơ trình. Khi đã nhận báo cáo, đề nghị ghi nhận văn bản kết luận.',
      'A request for a report has nothing to submit. Once the report is in, record the conclusion.',
    ),
  ReportAwaited: ({ agency }, nameOf) =>
    says(
      `${atStart(nameOf(agency))} chưa gửi báo cáo. Đề nghị chờ báo cáo, hoặc thu hồi yêu cầu nếu không còn cần.`,
      `${atStart(nameOf(agency))} has not sent the report. Wait for it, or withdraw the request if it is needed no more.`,
    ),
} satisfies SomeSentences;
