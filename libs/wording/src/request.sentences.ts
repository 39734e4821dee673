import type { MissingForSubmission } from '#lib/coordination';
import type { Bilingual } from '#lib/working-time';
import { twoDigits } from './dates-in-words.js';
import { atStart, FIELDS } from './field-names.js';
import { type AnyRejection, type NameOf, says, type SentencesOf } from './sentences.js';

const missing = (
  { unanswered, dayOutside, remitUndecided, points, leadPosition }: MissingForSubmission,
  nameOf: NameOf,
): Bilingual => {
  const silent = unanswered.map(nameOf).join(', ');
  const elsewhere = dayOutside.map(nameOf).join(', ');
  const outside = remitUndecided.map(nameOf).join(', ');
  const parts = [
    unanswered.length > 0 &&
      says(
        `chưa có ý kiến của ${twoDigits(unanswered.length)} cơ quan (${silent})`,
        unanswered.length === 1
          ? `1 agency has not answered (${silent})`
          : `${unanswered.length} agencies have not answered (${silent})`,
      ),
    dayOutside.length > 0 &&
      says(
        `chưa ghi nhận ngày có ý kiến của ${twoDigits(dayOutside.length)} cơ quan theo dõi ngoài hệ thống (${elsewhere})`,
        `the day is not recorded on which the opinion of ${dayOutside.length} ${dayOutside.length === 1 ? 'agency' : 'agencies'} tracked outside the system came back (${elsewhere})`,
      ),
    remitUndecided.length > 0 &&
      says(
        `cơ quan chủ trì chưa xử lý trả lời không thuộc chức năng, nhiệm vụ của ${twoDigits(remitUndecided.length)} cơ quan (${outside})`,
        `the lead has not decided on the reply that the matter is outside its remit of ${remitUndecided.length} ${remitUndecided.length === 1 ? 'agency' : 'agencies'} (${outside})`,
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
    vi: 'Không tìm thấy văn bản được thay thế.',
    en: 'The request that this letter is said to replace is not found.',
  },
  ofAnotherLead: {
    vi: 'Văn bản được thay thế là của cơ quan chủ trì khác.',
    en: 'The request that this letter is said to replace is of another lead agency.',
  },
  notWithdrawn: {
    vi: 'Văn bản được thay thế chưa được thu hồi. Đề nghị thu hồi trước khi gửi văn bản thay thế.',
    en: 'The request that this letter is said to replace has not been withdrawn. Withdraw it before the new letter goes out.',
  },
};

/** Why a letter cannot ask again about the matter of the one it names. */
const NOT_A_SECOND_ROUND: Readonly<
  Record<Extract<AnyRejection, { type: 'NotASecondRound' }>['because'], Bilingual>
> = {
  unknown: {
    vi: 'Không tìm thấy văn bản lấy ý kiến lần trước.',
    en: 'The request of the earlier round is not found.',
  },
  ofAnotherLead: {
    vi: 'Văn bản lấy ý kiến lần trước là của cơ quan chủ trì khác.',
    en: 'The request of the earlier round is of another lead agency.',
  },
  withdrawn: {
    vi: 'Văn bản lấy ý kiến lần trước đã được thu hồi. Đề nghị ghi là văn bản thay thế.',
    en: 'The request of the earlier round was withdrawn. Say that this letter replaces it.',
  },
  stillAsking: {
    vi: 'Việc lấy ý kiến lần trước còn cơ quan đang trong thời hạn trả lời. Đề nghị chờ trả lời hoặc thôi lấy ý kiến cơ quan đó trước khi lấy ý kiến lần sau.',
    en: 'The earlier round still waits for an agency within its time limit. Wait for its reply, or release it, before asking again.',
  },
  report: {
    vi: 'Yêu cầu báo cáo không có lần lấy ý kiến tiếp theo. Đề nghị lập văn bản yêu cầu báo cáo mới.',
    en: 'A request for a report has no further round. Ask for another report in a letter of its own.',
  },
  alsoReissue: {
    vi: 'Một văn bản không thể vừa thay thế vừa là lần lấy ý kiến tiếp theo.',
    en: 'A letter cannot both replace a request and be a further round.',
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
  | 'NotASecondRound'
  | 'AskedAgainAlready'
  | 'SubmissionNotReady'
> = {
  RequestAlreadyOpened: () =>
    says(
      'Văn bản có số, ký hiệu này của cơ quan trong năm đã được ghi nhận.',
      'A letter of this number, agency and year is on record already.',
    ),
  RequestNotFound: () => says('Không tìm thấy việc này.', 'There is no such request.'),
  RequestWithdrawnAlready: () => says('Văn bản đã được thu hồi.', 'The request was withdrawn.'),
  RequestSubmittedAlready: () => says('Hồ sơ đã được trình.', 'The request was submitted already.'),
  RequestConcludedAlready: () =>
    says(
      'Đã có văn bản kết luận; việc này đã kết thúc.',
      'The conclusion is on record: the request is over.',
    ),
  NotSubmitted: () => says('Hồ sơ chưa được trình.', 'Nothing has been submitted.'),
  FieldMissing: ({ field }) =>
    says(`Thiếu thông tin: ${FIELDS[field].vi}.`, `${atStart(FIELDS[field].en)} is missing.`),
  ClassifiedNotAccepted: () =>
    says(
      'Không tiếp nhận văn bản, tài liệu có độ mật. Đề nghị gửi theo quy định về bảo vệ bí mật nhà nước và chọn "Theo dõi ngoài hệ thống".',
      'Classified documents are not accepted here. Send them under the state-secret rules and choose "Track outside the system".',
    ),
  NotASecondRound: ({ because }) => NOT_A_SECOND_ROUND[because],
  AskedAgainAlready: () =>
    says(
      'Đã có văn bản khác lấy ý kiến lần tiếp theo về việc này. Đề nghị ghi văn bản đó là lần trước, hoặc thu hồi văn bản đó trước khi gửi văn bản mới.',
      'Another letter asks about this matter again already. Name that one as the earlier round, or withdraw it before a new letter goes out.',
    ),
  NotReissuable: ({ because }) => NOT_REISSUABLE[because],
  SubmissionNotReady: (rejection, nameOf) => {
    const { vi, en } = missing(rejection.missing, nameOf);
    return says(`Chưa đủ điều kiện trình: ${vi}.`, `Not ready to submit: ${en}.`);
  },
};
