import type { AgencyId } from '#lib/agencies';
import type { OpinionId, PointNumber, RequestId, RequestRejection } from '#lib/coordination';
import { instant, localDate } from '#lib/working-time';
import { problemType } from './problem-type.js';
import { rejectionSentence } from './rejection-sentences.js';

const agency = 'so-tai-chinh' as AgencyId;
const inVietnamese = (rejection: RequestRejection): string =>
  rejectionSentence(rejection, () => 'Sở Tài chính').vi;

describe('a refusal, to a Vietnamese reader,', () => {
  it.each<[string, RequestRejection, string]>([
    [
      'names what is missing',
      { type: 'FieldMissing', field: 'letter.number' },
      'Thiếu thông tin: số, ký hiệu văn bản.',
    ],
    [
      'names a date as its letter would',
      { type: 'DateInFuture', field: 'sentAt', value: localDate('2026-03-05') },
      'Ngày gửi (05/3/2026) không thể ở tương lai.',
    ],
    [
      'names the hours of two moments of one day',
      {
        type: 'DateBefore',
        field: 'sentAt',
        value: instant('2026-03-05T08:30+07:00'),
        earliest: instant('2026-03-05T09:00+07:00'),
      },
      'Ngày gửi (08 giờ 30, 05/3/2026) không thể trước 09 giờ 00, 05/3/2026.',
    ],
    [
      'names the seconds of two moments of one minute',
      {
        type: 'DateBefore',
        field: 'sentAt',
        value: instant('2026-03-05T08:30:07+07:00'),
        earliest: instant('2026-03-05T08:30:12+07:00'),
      },
      'Ngày gửi (08 giờ 30 phút 07 giây, 05/3/2026) không thể trước 08 giờ 30 phút 12 giây, 05/3/2026.',
    ],
    [
      'names no hours where the days differ',
      {
        type: 'DateBefore',
        field: 'sentAt',
        value: instant('2026-03-04T10:00+07:00'),
        earliest: instant('2026-03-05T09:00+07:00'),
      },
      'Ngày gửi (04/3/2026) không thể trước 05/3/2026.',
    ],
    [
      'names everyone who may, to whoever may not',
      {
        type: 'OnlyThesePartiesMay',
        may: [{ party: 'lead', agency }, { party: 'agency', agency }, { party: 'monitoringBody' }],
      },
      'Chỉ cơ quan chủ trì (Sở Tài chính), cơ quan được đề nghị trả lời (Sở Tài chính) hoặc cơ quan theo dõi được thực hiện việc này.',
    ],
    [
      'says how the consultation stands',
      { type: 'AddresseeNotOpen', agency, status: 'released' },
      'Phần trả lời của Sở Tài chính không thực hiện được việc này: không phải trả lời.',
    ],
    [
      'says that nothing is recorded where nothing is',
      { type: 'EntryIsNot', entry: 'registration' },
      'Chưa ghi ngày đến nên không có gì để đính chính.',
    ],
    [
      'says what is recorded where something is',
      { type: 'EntryIsNot', entry: 'registration', recorded: '2026-03-05' },
      'Giá trị đang ghi của ngày đến là "05/3/2026", không phải giá trị nêu trong đính chính.',
    ],
    [
      'counts in two digits',
      {
        type: 'SubmissionNotReady',
        missing: {
          unanswered: [agency],
          dayOutside: [],
          remitUndecided: [],
          points: [{ opinion: 'o' as OpinionId, point: 1 as PointNumber }],
          leadPosition: false,
        },
      },
      'Chưa đủ điều kiện trình: chưa có ý kiến của 01 cơ quan (Sở Tài chính); 01 nội dung chưa giải trình.',
    ],
    [
      'says whose remit the lead has yet to decide on',
      {
        type: 'SubmissionNotReady',
        missing: {
          unanswered: [],
          dayOutside: [],
          remitUndecided: [agency],
          points: [],
          leadPosition: false,
        },
      },
      'Chưa đủ điều kiện trình: cơ quan chủ trì chưa xử lý trả lời không thuộc chức năng, nhiệm vụ của 01 cơ quan (Sở Tài chính).',
    ],
    [
      'says for whose opinion minutes are refused, and why',
      {
        type: 'MinutesRefused',
        agency,
        refusal: { type: 'OpinionIncomplete', field: 'points' },
      },
      'Không ghi nhận được biên bản họp do ý kiến của Sở Tài chính: Văn bản trả lời còn thiếu: nội dung góp ý, đánh số từ 1.',
    ],
    [
      'says both bounds of a window',
      { type: 'WindowImpossible', agency, count: 20_000 },
      'Thời hạn trả lời của Sở Tài chính không thể là 20.000: phải từ 01 đến 10.000.',
    ],
    [
      'asks of a lead that releases for no opinion to be superseded',
      { type: 'AnsweredAlready', opinion: 'o' as OpinionId },
      'Cơ quan đã trả lời nên không thực hiện được việc này. Văn bản trả lời mới, nếu có, phải nêu văn bản được thay thế.',
    ],
  ])('%s', (_, rejection, sentence) => {
    expect(inVietnamese(rejection)).toBe(sentence);
  });
});

describe('a refusal that a request for a report can meet', () => {
  const until = localDate('2026-03-05');
  const opinion = 'r' as OpinionId;
  it.each<RequestRejection>([
    { type: 'AnsweredAlready', opinion },
    { type: 'NothingToSupersede', opinion },
    { type: 'OpinionUnknown', opinion },
    { type: 'OpinionIncomplete', field: 'form' },
    { type: 'NotCorrectable', opinion },
    { type: 'NotCorrectable', opinion, until },
    { type: 'NoAddressees' },
    { type: 'LeadIsAddressee', agency },
    { type: 'AddressedTwice', agency },
    { type: 'NotAddressed', agency },
    { type: 'AddresseeNotOpen', agency, status: 'answered' },
    { type: 'NotDelivered', agency },
    { type: 'NotLate', agency },
    { type: 'NotEnteredLate', agency, entry: 'sending' },
    { type: 'NoLateEntryContested', agency },
    { type: 'EntryIsNot', entry: 'sending' },
    { type: 'EntryIsNot', entry: 'addressee' },
    { type: 'DateInFuture', field: 'registered.on', value: until },
    { type: 'DateInFuture', field: 'receivedAt', value: until },
    { type: 'DateInFuture', field: 'opinion.document.signedOn', value: until },
    { type: 'DateBeforeLetter', field: 'deliveredAt', value: until, letterIssuedOn: until },
    { type: 'OnlyThesePartiesMay', may: [{ party: 'agency', agency }] },
    { type: 'RequestAlreadyOpened', requestId: 'r' as RequestId },
    { type: 'RequestNotFound' },
    { type: 'RequestWithdrawnAlready' },
    { type: 'RequestConcludedAlready' },
    { type: 'NotReissuable', requestId: 'r' as RequestId, because: 'notWithdrawn' },
  ])('speaks of the reply, never of an opinion: $type', (rejection) => {
    const { vi, en } = rejectionSentence(rejection, () => 'Sở Tài chính');
    expect(vi.toLowerCase()).not.toContain('ý kiến');
    expect(en.toLowerCase()).not.toContain('opinion');
  });
});

it.each([
  ['SeenIsStale', 'seen-is-stale'],
  ['OnlyTheLeadMay', 'only-the-lead-may'],
  ['Unexpected', 'unexpected'],
])('a refusal the code calls %s is %s to callers', (name, type) => {
  expect(problemType(name)).toBe(type);
});
