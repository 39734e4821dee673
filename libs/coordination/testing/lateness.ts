import {
  type Apology,
  ExplainLateness,
  ExplainLateSubmission,
  type LatenessFinding,
  ObjectToLateness,
  RecordApology,
  RecordChaseIssued,
  ReviewLateness,
  ReviewLateSubmission,
  type SealedText,
} from '#lib/coordination';
import { localDate } from '#lib/working-time';
import { by, id } from './cast.js';
import { type Name, requestId, type Told } from './telling.js';

/** The lead records that its chase letter was issued. */
export const chases = (
  name: Name,
  number: string,
  issuedOn: string,
  told: Told<RecordChaseIssued> = {},
): RecordChaseIssued =>
  new RecordChaseIssued(
    {
      requestId,
      agency: id(name),
      document: { number, issuedOn: localDate(issuedOn) },
      signer: { authority: 'KT', position: 'sealed:cG9zdA' as SealedText },
      evidence: { kind: 'recorded' },
      ...told,
    },
    by('planning'),
  );

/** The agency says that it was not late. */
export const objects = (name: Name, told: Told<ObjectToLateness> = {}): ObjectToLateness =>
  new ObjectToLateness(
    {
      requestId,
      agency: id(name),
      reason: 'Đã gửi công văn trả lời trước thời hạn',
      evidence: { kind: 'recorded' },
      ...told,
    },
    by(name),
  );

/** The late agency says why. */
export const explains = (name: Name, told: Told<ExplainLateness> = {}): ExplainLateness =>
  new ExplainLateness(
    {
      requestId,
      agency: id(name),
      cause: 'systemOutage',
      explanation: 'Hệ thống quản lý văn bản của cơ quan gián đoạn (kèm biên bản sự cố)',
      evidence: { kind: 'recorded' },
      ...told,
    },
    by(name),
  );

/** The monitoring body reviews what was objected or explained. */
export const reviews = (
  name: Name,
  finding: LatenessFinding,
  told: Told<ReviewLateness> = {},
): ReviewLateness =>
  new ReviewLateness(
    {
      requestId,
      agency: id(name),
      finding,
      reason:
        finding.kind === 'excused'
          ? 'Hệ thống gián đoạn đã được xác nhận'
          : 'Nguyên nhân phụ thuộc cơ quan thứ ba',
      ruling: { number: '1305/UBND-TH', issuedOn: localDate('2026-03-16') },
      ...told,
    },
    by('office'),
  );

/** The lead says why it submits after the date of its mandate. */
export const explainsSubmission = (told: Told<ExplainLateSubmission> = {}): ExplainLateSubmission =>
  new ExplainLateSubmission(
    {
      requestId,
      cause: 'awaitedOthers',
      explanation: 'Chờ ý kiến của Bộ theo chỉ đạo của Ủy ban nhân dân Thành phố',
      evidence: { kind: 'recorded' },
      ...told,
    },
    by('planning'),
  );

/** The monitoring body reviews that. */
export const reviewsSubmission = (
  finding: LatenessFinding,
  told: Told<ReviewLateSubmission> = {},
): ReviewLateSubmission =>
  new ReviewLateSubmission(
    {
      requestId,
      finding,
      reason: 'Có văn bản cho phép chờ ý kiến của Bộ',
      ruling: { number: '1320/UBND-TH', issuedOn: localDate('2026-03-20') },
      ...told,
    },
    by('office'),
  );

/** The lead records its apology for a result that was due on Friday 20/3/2026. */
export const apologises = (told: Partial<Apology> = {}, causedBy?: Name): RecordApology =>
  new RecordApology(
    {
      requestId,
      apology: {
        document: { number: '611/SQH-VP', issuedOn: localDate('2026-03-19') },
        signer: { authority: 'none' },
        to: 'sealed:bmFtZQ' as SealedText,
        dossierKind: 'Cấp giấy phép xây dựng',
        receiptNumber: '000.00.12.H29-260302-0007',
        progress: 'Đang chờ ý kiến của cơ quan phối hợp',
        reason: 'Chưa nhận được ý kiến của cơ quan phối hợp',
        appointedOn: localDate('2026-03-20'),
        newDate: localDate('2026-03-27'),
        ...told,
      },
      ...(causedBy && { causedBy: id(causedBy) }),
    },
    by('planning'),
  );
