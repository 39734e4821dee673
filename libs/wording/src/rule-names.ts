import type { MatterKind, RuleSetTerms } from '#lib/rulebook';
import { says } from './sentences.js';

type Named<Key extends string> = Readonly<Record<Key, ReturnType<typeof says>>>;

/** What a letter is about. */
export const MATTERS: Named<MatterKind> = {
  general: says('việc chung', 'general matters'),
  policy: says('chính sách', 'policies'),
  legalDraft: says('dự thảo văn bản quy phạm pháp luật', 'drafts of legal documents'),
  administrativeProcedure: says('thủ tục hành chính', 'administrative procedures'),
  report: says('báo cáo', 'reports'),
  unrecorded: says('việc không ghi loại', 'matters of no recorded kind'),
};

/** The fields of a rule set, as they follow other words in a sentence. */
export const TERMS: Named<keyof RuleSetTerms> = {
  title: says('tên quy định', 'title'),
  citation: says('văn bản', 'text'),
  readIn: says('nguồn đối chiếu', 'where it was read'),
  matters: says('loại việc áp dụng', 'matters'),
  binds: says('cơ quan phải thực hiện', 'whom it binds'),
  calendar: says('lịch làm việc', 'calendar'),
  startingPoint: says('mốc tính thời hạn', 'starting point'),
  window: says('thời hạn trả lời', 'window'),
  statedDeadline: says('thời hạn ghi trong văn bản', 'stated deadline'),
  receipt: says('ngày nhận', 'day of receipt'),
  silence: says('hệ quả khi không trả lời', 'silence'),
  lateReply: says('hệ quả khi trả lời trễ hạn', 'late reply'),
  completeness: says('bổ sung hồ sơ', 'missing documents'),
  extension: says('gia hạn', 'extension'),
  ladder: says('nhắc, đôn đốc', 'reminders and chases'),
  apology: says('hạn gửi văn bản xin lỗi', 'when an apology is owed'),
};
