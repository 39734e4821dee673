import type { Bilingual } from '#lib/working-time';
import type { Phase, PhaseCause, PhaseOnDay } from './phases.js';

const PHASES: Readonly<Record<Phase, Bilingual>> = {
  prepared: { vi: 'Cơ quan chủ trì chuẩn bị', en: 'Being prepared by the lead agency' },
  withinWindow: { vi: 'Trong thời hạn trả lời', en: 'Within the reply window' },
  overdue: { vi: 'Quá hạn trả lời', en: 'Overdue' },
  takenIn: {
    vi: 'Cơ quan chủ trì tiếp thu, giải trình',
    en: 'Being taken in by the lead agency',
  },
  withPeoplesCommittee: { vi: 'Ủy ban nhân dân xem xét', en: 'With the People’s Committee' },
  excluded: { vi: 'Không tính trễ hạn cho cơ quan nào', en: 'Counted late against no agency' },
};

const CAUSES: Readonly<Record<PhaseCause, Bilingual>> = {
  beforeSending: { vi: 'văn bản chưa được gửi', en: 'the letter had not been sent' },
  windowRuns: { vi: 'chưa hết thời hạn trả lời', en: 'the reply window was running' },
  windowPassed: {
    vi: 'đã hết thời hạn mà chưa có văn bản trả lời',
    en: 'the window had passed without a reply',
  },
  nothingAwaited: {
    vi: 'không còn phải chờ trả lời, cơ quan chủ trì chưa hoàn tất',
    en: 'no reply was awaited, and the lead had not finished',
  },
  submissionReturned: {
    vi: 'hồ sơ trình được trả lại để hoàn thiện',
    en: 'the submission had been returned',
  },
  submitted: { vi: 'đã trình, chưa có kết luận', en: 'submitted, and not concluded' },
  notDelivered: {
    vi: 'văn bản chưa đến cơ quan được đề nghị trả lời',
    en: 'the letter had not been delivered',
  },
  dossierAwaited: {
    vi: 'chưa đủ hồ sơ để bắt đầu tính thời hạn',
    en: 'there was no complete dossier to start the window',
  },
  documentsMissing: {
    vi: 'chờ cơ quan chủ trì bổ sung hồ sơ',
    en: 'missing documents were awaited from the lead',
  },
  documentsContested: {
    vi: 'chờ cơ quan theo dõi kết luận về đề nghị bổ sung hồ sơ',
    en: 'the monitoring body had yet to find on the request for documents',
  },
  extensionUndecided: {
    vi: 'chờ cơ quan chủ trì quyết định việc gia hạn',
    en: 'the lead had not decided on the extension asked for',
  },
  remitUndecided: {
    vi: 'chờ cơ quan chủ trì xem xét ý kiến không thuộc thẩm quyền',
    en: 'the lead had not decided whose remit it is',
  },
  dossierReturned: {
    vi: 'văn bản bị trả lại, không tính thời hạn',
    en: 'the letter was returned, so no window ran',
  },
  wrongAddressee: {
    vi: 'gửi không đúng cơ quan có thẩm quyền',
    en: 'the wrong agency had been asked',
  },
  transferred: {
    vi: 'cơ quan được hỏi đã kết thúc, cơ quan kế thừa chưa được hỏi',
    en: 'the agency asked had ended, and no other was asked yet',
  },
  heirsAwaited: {
    vi: 'chờ cơ quan chủ trì xác định cơ quan kế thừa trả lời',
    en: 'the lead had yet to name who answers in its place',
  },
  excused: { vi: 'trễ hạn có lý do được chấp nhận', en: 'the lateness was excused' },
  provisionalDate: {
    vi: 'hạn tạm tính, ngoài lịch làm việc đã công bố',
    en: 'a provisional date beyond the published calendar',
  },
  trackedOutside: {
    vi: 'phần được theo dõi ngoài hệ thống',
    en: 'a part is tracked outside the system',
  },
  referenceFigures: { vi: 'số liệu tham khảo', en: 'reference figures' },
  releasedUnlapsed: {
    vi: 'không còn phải trả lời, không ghi nhận quá hạn',
    en: 'the reply was no longer owed, and no lapse stood',
  },
};

/** How a request stood, and why, in one sentence of each language. */
export const phaseInWords = ({
  phase,
  causes,
}: Pick<PhaseOnDay, 'phase' | 'causes'>): Bilingual => {
  const of = (language: keyof Bilingual) =>
    `${PHASES[phase][language]}: ${causes.map((cause) => CAUSES[cause][language]).join('; ')}.`;
  return { vi: of('vi'), en: of('en') };
};
