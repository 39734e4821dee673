import type { MissingForSubmission } from '#lib/coordination';
import type { Bilingual } from '#lib/working-time';
import { twoDigits } from './dates-in-words.js';
import { atStart, FIELDS } from './field-names.js';
import { type AnyRejection, type NameOf, says, type SentencesOf } from './sentences.js';

const missing = (
  { unanswered, points, leadPosition }: MissingForSubmission,
  nameOf: NameOf,
): Bilingual => {
  const silent = unanswered.map(nameOf).join(', ');
  const parts = [
    unanswered.length > 0 &&
      says(
        `chưa có ý kiến của ${twoDigits(unanswered.length)} cơ quan (${silent})`,
        unanswered.length === 1
          ? `1 agency has not answered (${silent})`
          : `${unanswered.length} agencies have not answered (${silent})`,
      ),
    points.length > 0 &&
      says(
        `${twoDigits(points.length)} nội dung chưa giải trình`,
        points.length === 1
          ? '1 point not yet explained'
          : `${points.length} points not yet explained`,
      ),
    leadPosition &&
      says('chưa có chính kiến của cơ quan chủ trì', 'the lead has not stated its position'),
  ].filter((part) => part !== false);
  return says(parts.map(({ vi }) => vi).join('; '), parts.map(({ en }) => en).join('; '));
};

/** Why a letter cannot take the place of the one it names. */
const NOT_REISSUABLE: Readonly<
  Record<Extract<AnyRejection, { type: 'NotReissuable' }>['because'], Bilingual>
> = {
  unknown: {
    vi: 'Không tìm thấy văn bản lấy ý kiến được thay thế.',
    en: 'The request that this letter is said to replace is not found.',
  },
  ofAnotherLead: {
    vi: 'Văn bản lấy ý kiến được thay thế là của cơ quan chủ trì khác.',
    en: 'The request that this letter is said to replace is of another lead agency.',
  },
  notWithdrawn: {
    vi: 'Văn bản lấy ý kiến được thay thế chưa được thu hồi. Đề nghị thu hồi trước khi gửi văn bản thay thế.',
    en: 'The request that this letter is said to replace has not been withdrawn. Withdraw it before the new letter goes out.',
  },
};

/** What a request as a whole does not allow. */
export const requestSentences: SentencesOf<
  | 'RequestAlreadyOpened'
  | 'RequestNotFound'
  | 'RequestWithdrawnAlready'
  | 'RequestSubmittedAlready'
  | 'RequestConcludedAlready'
  | 'NotSubmitted'
  | 'FieldMissing'
  | 'ClassifiedNotAccepted'
  | 'NotReissuable'
  | 'SubmissionNotReady'
> = {
  RequestAlreadyOpened: () =>
    says(
      'Văn bản lấy ý kiến có số, ký hiệu này của cơ quan trong năm đã được ghi nhận.',
      'A letter of this number, agency and year is on record already.',
    ),
  RequestNotFound: () => says('Không có việc lấy ý kiến này.', 'There is no such request.'),
  RequestWithdrawnAlready: () =>
    says('Văn bản lấy ý kiến đã được thu hồi.', 'The request was withdrawn.'),
  RequestSubmittedAlready: () => says('Hồ sơ đã được trình.', 'The request was submitted already.'),
  RequestConcludedAlready: () =>
    says(
      'Ủy ban nhân dân đã có kết luận; việc lấy ý kiến đã kết thúc.',
      'The People’s Committee has concluded: the request is over.',
    ),
  NotSubmitted: () => says('Hồ sơ chưa được trình.', 'Nothing has been submitted.'),
  FieldMissing: ({ field }) =>
    says(`Thiếu thông tin: ${FIELDS[field].vi}.`, `${atStart(FIELDS[field].en)} is missing.`),
  ClassifiedNotAccepted: () =>
    says(
      'Không tiếp nhận văn bản, tài liệu có độ mật. Đề nghị gửi theo quy định về bảo vệ bí mật nhà nước và chọn "Theo dõi ngoài hệ thống".',
      'Classified documents are not accepted here. Send them under the state-secret rules and choose "Track outside the system".',
    ),
  NotReissuable: ({ because }) => NOT_REISSUABLE[because],
  SubmissionNotReady: (rejection, nameOf) => {
    const { vi, en } = missing(rejection.missing, nameOf);
    return says(`Chưa đủ điều kiện trình: ${vi}.`, `Not ready to submit: ${en}.`);
  },
};
