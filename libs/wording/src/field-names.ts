import type {
  ConsultationStatus,
  Correction,
  LateEntryName,
  OpinionField,
  RejectedField,
} from '#lib/coordination';
import type { Bilingual } from '#lib/working-time';

/** What a refusal calls the pieces of a command, as they follow other words in a sentence. */
export const FIELDS: Readonly<Record<RejectedField | `opinion.${OpinionField}`, Bilingual>> = {
  subject: { vi: 'trích yếu', en: 'the subject' },
  'letter.number': { vi: 'số, ký hiệu văn bản', en: 'the number of the letter' },
  'letter.issuedOn': { vi: 'ngày ban hành văn bản', en: 'the date of issue of the letter' },
  matter: { vi: 'loại việc', en: 'the kind of matter' },
  'matter.occasion.event': { vi: 'sự kiện phải báo cáo', en: 'the occasion of the report' },
  'matter.occasion.on': { vi: 'ngày xảy ra sự kiện phải báo cáo', en: 'the day of the occasion' },
  'matter.occasion.document.number': {
    vi: 'số, ký hiệu văn bản nêu sự kiện phải báo cáo',
    en: 'the number of the document that names the occasion',
  },
  'matter.occasion.document.issuedOn': {
    vi: 'ngày văn bản nêu sự kiện phải báo cáo',
    en: 'the date of the document that names the occasion',
  },
  dossier: { vi: 'hồ sơ kèm theo', en: 'the dossier' },
  reason: { vi: 'lý do', en: 'the reason' },
  heirs: { vi: 'cơ quan tiếp nhận', en: 'the agency that takes over' },
  question: {
    vi: 'nội dung đề nghị từng cơ quan tiếp nhận trả lời',
    en: 'the question of each agency',
  },
  'document.number': {
    vi: 'số, ký hiệu văn bản làm căn cứ',
    en: 'the number of the document cited',
  },
  'document.issuedOn': {
    vi: 'ngày ban hành văn bản làm căn cứ',
    en: 'the date of the document cited',
  },
  number: { vi: 'số đến', en: 'the registration number' },
  position: { vi: 'chính kiến của cơ quan chủ trì', en: 'the position of the lead' },
  opinions: { vi: 'ý kiến của các cơ quan dự họp', en: 'the opinions of the agencies' },
  items: { vi: 'danh mục tài liệu', en: 'the list of documents' },
  'submission.number': { vi: 'số, ký hiệu tờ trình', en: 'the number of the submission' },
  'submission.issuedOn': { vi: 'ngày tờ trình', en: 'the date of the submission' },
  'earlyOn.number': { vi: 'số, ký hiệu văn bản cho phép trình sớm', en: 'the number of the order' },
  'earlyOn.issuedOn': { vi: 'ngày văn bản cho phép trình sớm', en: 'the date of the order' },
  'correction.to': { vi: 'giá trị đính chính', en: 'the corrected value' },
  evidence: { vi: 'nội dung ghi nhận', en: 'the entry' },
  'evidence.document': {
    vi: 'văn bản làm căn cứ của nội dung ghi nhận',
    en: 'the document behind the entry',
  },
  sentAt: { vi: 'ngày gửi', en: 'the sending' },
  receivedByUbndAt: {
    vi: 'ngày Ủy ban nhân dân nhận',
    en: 'the receipt by the People’s Committee',
  },
  'registered.on': { vi: 'ngày đến của văn bản trả lời', en: 'the registration of the reply' },
  'conclusion.number': { vi: 'số, ký hiệu văn bản kết luận', en: 'the number of the conclusion' },
  'conclusion.issuedOn': { vi: 'ngày văn bản kết luận', en: 'the date of the conclusion' },
  receivedAt: { vi: 'ngày nhận văn bản trả lời', en: 'the receipt of the reply' },
  'opinion.document.signedOn': { vi: 'ngày ký văn bản trả lời', en: 'the date of the reply' },
  deliveredAt: { vi: 'ngày chuyển đến', en: 'the delivery' },
  registeredOn: { vi: 'ngày đến', en: 'the date of registration' },
  completeOn: { vi: 'ngày nhận đủ hồ sơ', en: 'the date of the complete dossier' },
  suppliedAt: { vi: 'ngày bổ sung hồ sơ', en: 'the supply of the documents' },
  'apology.document.number': {
    vi: 'số, ký hiệu văn bản xin lỗi',
    en: 'the number of the apology',
  },
  'apology.document.issuedOn': { vi: 'ngày văn bản xin lỗi', en: 'the date of the apology' },
  'apology.to': {
    vi: 'tên cá nhân, tổ chức nộp hồ sơ',
    en: 'the person or organisation whose dossier it is',
  },
  'apology.dossierKind': { vi: 'loại hồ sơ', en: 'the kind of dossier' },
  'apology.receiptNumber': { vi: 'số biên nhận', en: 'the number of the receipt' },
  'apology.progress': { vi: 'tình trạng giải quyết', en: 'how the dossier stands' },
  'apology.reason': { vi: 'lý do trễ hạn', en: 'why the result is late' },
  'apology.newDate': { vi: 'ngày hẹn trả lần sau', en: 'the new date' },
  explanation: { vi: 'nội dung giải trình', en: 'the explanation' },
  'ruling.number': { vi: 'số, ký hiệu văn bản kết luận', en: 'the number of the ruling' },
  'ruling.issuedOn': { vi: 'ngày văn bản kết luận', en: 'the date of the ruling' },
  askedAt: { vi: 'ngày đề nghị gia hạn', en: 'the asking for more time' },
  'chaseLetter.number': { vi: 'số, ký hiệu văn bản đôn đốc', en: 'the number of the chase letter' },
  'chaseLetter.issuedOn': { vi: 'ngày văn bản đôn đốc', en: 'the date of the chase letter' },
  signer: { vi: 'người ký văn bản đôn đốc', en: 'who signed the chase letter' },
  'order.number': { vi: 'số, ký hiệu văn bản chỉ đạo rút ngắn', en: 'the number of the order' },
  'order.issuedOn': { vi: 'ngày văn bản chỉ đạo rút ngắn', en: 'the date of the order' },
  'opinion.kind': { vi: 'loại ý kiến', en: 'its kind' },
  'opinion.form': { vi: 'hình thức', en: 'its form' },
  'opinion.document': { vi: 'số, ký hiệu và ngày văn bản', en: 'its number and date' },
  'opinion.points': { vi: 'nội dung góp ý, đánh số từ 1', en: 'its points, numbered from 1' },
  'opinion.reaffirms': { vi: 'văn bản được giữ nguyên ý kiến', en: 'the document it maintains' },
};

/** What can be corrected. */
export const ENTRIES: Readonly<Record<Correction['entry'], Bilingual>> = {
  letterNumber: { vi: 'số, ký hiệu văn bản', en: 'number of the letter' },
  delivery: { vi: 'ngày chuyển đến', en: 'delivery' },
  registration: { vi: 'ngày đến', en: 'registration' },
  sending: { vi: 'ngày gửi văn bản trả lời', en: 'sending of the reply' },
  addressee: { vi: 'cơ quan được đề nghị trả lời', en: 'addressee' },
};

/** What can be entered late. */
export const LATE_ENTRIES: Readonly<Record<LateEntryName['entry'], Bilingual>> = {
  delivery: ENTRIES.delivery,
  registration: ENTRIES.registration,
  sending: ENTRIES.sending,
  supplement: { vi: 'ngày bổ sung hồ sơ', en: 'supply of the documents' },
};

/** How a consultation stands that can take a step no more, or not yet. */
export const STANDINGS: Readonly<Record<ConsultationStatus, Bilingual>> = {
  awaitingDelivery: { vi: 'chưa nhận được văn bản', en: 'not delivered yet' },
  awaitingDossier: { vi: 'chưa nhận được hồ sơ', en: 'without its dossier yet' },
  running: { vi: 'đang trong thời hạn trả lời', en: 'within its time limit' },
  suspended: { vi: 'đang chờ bổ sung hồ sơ', en: 'waiting for documents' },
  lapsed: { vi: 'đã quá hạn', en: 'overdue' },
  answered: { vi: 'đã trả lời', en: 'answered' },
  trackedOutside: {
    vi: 'văn bản mật, theo dõi ngoài hệ thống',
    en: 'classified and tracked outside the system',
  },
  returned: { vi: 'đã trả lại hồ sơ', en: 'returned' },
  released: { vi: 'không phải trả lời', en: 'released' },
  transferred: { vi: 'đã chuyển cho cơ quan khác', en: 'passed on to others' },
};

/** A name at the start of a sentence. */
export const atStart = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
