import type {
  DocumentReference,
  OpinionForm,
  OpinionKind,
  Point,
  PointResponse,
  SentElsewhere,
  Timeliness,
} from '#lib/coordination';
import type { OpinionInSynthesis } from '#lib/read-models';
import { twoDigits } from '#lib/wording';
import { dateOf, letterDate } from '#lib/working-time';

export const KIND: Readonly<Record<OpinionKind, string>> = {
  agree: 'Thống nhất',
  agreeWithComments: 'Thống nhất, có góp ý',
  disagree: 'Không thống nhất',
  noComment: 'Không có ý kiến góp ý',
  outOfRemit: 'Không thuộc chức năng, nhiệm vụ',
  interim: 'Có ý kiến một phần, sẽ bổ sung',
  reaffirmed: 'Giữ nguyên ý kiến đã có',
  unrecorded: 'Chưa ghi nhận loại ý kiến',
};

export const STANCE: Readonly<Record<Point['stance'], string>> = {
  agree: 'thống nhất',
  amend: 'đề nghị sửa đổi, bổ sung',
  object: 'không thống nhất',
};

export const RESPONSE: Readonly<Record<PointResponse['kind'], string>> = {
  accepted: 'Tiếp thu',
  partlyAccepted: 'Tiếp thu một phần',
  notAccepted: 'Không tiếp thu',
};

const FORM: Readonly<Record<OpinionForm, string>> = {
  letter: 'Văn bản',
  jointLetter: 'Văn bản liên cơ quan',
  meetingMinutes: 'Biên bản họp',
  officialEmail: 'Thư điện tử công vụ',
  outsideSystem: 'Văn bản',
  unrecorded: 'Văn bản',
};

/** Who entered it, where it was not the agency itself (R1). */
export const ENTERED: Readonly<Record<OpinionInSynthesis['enteredBy'], string | undefined>> = {
  author: undefined,
  lead: 'Cơ quan chủ trì ghi nhận ý kiến nhận ngoài hệ thống',
  monitoringBody: 'Cơ quan theo dõi ghi nhận ý kiến nhận ngoài hệ thống',
  import: 'Ghi nhận từ hồ sơ đã lưu',
};

/** Where a reply went instead of to the lead. */
export const SENT_TO: Readonly<Record<SentElsewhere, string>> = {
  peoplesCommittee: 'Gửi Ủy ban nhân dân, không gửi trực tiếp cơ quan chủ trì',
};

/** `số 6214/STC-NS ngày 04 tháng 9 năm 2026`. */
export const cited = ({ number, issuedOn }: DocumentReference): string =>
  `số ${number} ${letterDate(issuedOn)}`;

/** The document an opinion is written in, or the day it was sent. */
export const documentOf = ({ form, document, sentAt }: OpinionInSynthesis): string => {
  if (form === 'officialEmail') return `${FORM[form]} ${letterDate(dateOf(sentAt))}`;
  if (!document) return `Gửi ${letterDate(dateOf(sentAt))}`;
  return `${FORM[form]} ${cited({ number: document.number, issuedOn: document.signedOn })}`;
};

/** In time or by how much late; nothing where no date judges it. */
export const timelinessOf = (timeliness: Timeliness): string | undefined => {
  switch (timeliness.kind) {
    case 'onTime':
      return 'Đúng hạn';
    case 'notJudged':
      return undefined;
    case 'late':
      return timeliness.minutes === undefined
        ? `Trễ hạn ${twoDigits(timeliness.workingDays)} ngày làm việc`
        : `Trễ ${timeliness.minutes} phút so với giờ ghi trong văn bản`;
  }
};
