import type { AgencyId, AgencyRejection } from '#lib/agencies';
import {
  LONGEST_WINDOW,
  type MissingForSubmission,
  type RequestRejection,
} from '#lib/coordination';
import type { Bilingual } from '../http/language.js';
import { ENTRIES, FIELDS, STANDINGS } from './field-names.js';

type EveryRejection = RequestRejection | AgencyRejection;

/** How an agency is called in a sentence. */
export type NameOf = (agency: AgencyId) => string;

type Sentences = {
  readonly [Type in EveryRejection['type']]: (
    rejection: Extract<EveryRejection, { type: Type }>,
    nameOf: NameOf,
  ) => Bilingual;
};

/** What is recorded: a date or, with its hour, an instant as officials write them, else the text itself. */
const asRecorded = (recorded: string): string => {
  if (!/^\d{4}-\d\d-\d\d(T|$)/.test(recorded)) return recorded;
  const hour = recorded.slice(11, 16).replace(':', ' giờ ');
  return hour === '' ? day(recorded) : `${hour}, ${day(recorded)}`;
};

/** Why a letter cannot take the place of the one it names. */
const NOT_REISSUABLE: Readonly<
  Record<Extract<RequestRejection, { type: 'NotReissuable' }>['because'], Bilingual>
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

/** A name at the start of a sentence. */
const first = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** A count as officials write it: `01 cơ quan`. */
const count = (n: number): string => String(n).padStart(2, '0');

const says = (vi: string, en: string): Bilingual => ({ vi, en });

/** A date as officials write it: `05/01/2026`, `05/6/2026`. */
const day = (iso: string): string => {
  const [year, month = '', date] = iso.slice(0, 10).split('-');
  return `${date}/${Number(month) > 2 ? Number(month) : month}/${year}`;
};

const missing = (
  { unanswered, points, leadPosition }: MissingForSubmission,
  nameOf: NameOf,
): Bilingual => {
  const silent = unanswered.map(nameOf).join(', ');
  const parts = [
    unanswered.length > 0 &&
      says(
        `chưa có ý kiến của ${count(unanswered.length)} cơ quan (${silent})`,
        unanswered.length === 1
          ? `1 agency has not answered (${silent})`
          : `${unanswered.length} agencies have not answered (${silent})`,
      ),
    points.length > 0 &&
      says(
        `${count(points.length)} nội dung chưa giải trình`,
        points.length === 1
          ? '1 point not yet explained'
          : `${points.length} points not yet explained`,
      ),
    leadPosition &&
      says('chưa có chính kiến của cơ quan chủ trì', 'the lead has not stated its position'),
  ].filter((part) => part !== false);
  return says(parts.map(({ vi }) => vi).join('; '), parts.map(({ en }) => en).join('; '));
};

const SENTENCES: Sentences = {
  RequestAlreadyOpened: () =>
    says(
      'Văn bản lấy ý kiến có số, ký hiệu này của cơ quan trong năm đã được ghi nhận.',
      'A letter of this number, agency and year is on record already.',
    ),
  RequestNotFound: () => says('Không có việc lấy ý kiến này.', 'There is no such request.'),
  RequestWithdrawnAlready: () =>
    says('Văn bản lấy ý kiến đã được thu hồi.', 'The request was withdrawn.'),
  RequestSubmittedAlready: () => says('Hồ sơ đã được trình.', 'The request was submitted already.'),
  FieldMissing: ({ field }) =>
    says(`Thiếu thông tin: ${FIELDS[field].vi}.`, `${first(FIELDS[field].en)} is missing.`),
  ClassifiedNotAccepted: () =>
    says(
      'Không tiếp nhận văn bản, tài liệu có độ mật. Đề nghị gửi theo quy định về bảo vệ bí mật nhà nước và chọn "Theo dõi ngoài hệ thống".',
      'Classified documents are not accepted here. Send them under the state-secret rules and choose "Track outside the system".',
    ),
  RuleNotFound: ({ rule }) =>
    says(`Không có quy định áp dụng "${rule}".`, `There is no rule set "${rule}".`),
  NoRuleInForce: ({ on }) =>
    says(
      `Không có quy định nào đang áp dụng vào ngày ${day(on)}.`,
      `No rule set was in force on ${on}.`,
    ),
  RuleNotInForce: ({ rule, on }) =>
    says(
      `Quy định "${rule}" không áp dụng cho văn bản ban hành ngày ${day(on)}.`,
      `The rule set "${rule}" does not govern a letter issued on ${on}.`,
    ),
  RuleNotForMatter: ({ rule }) =>
    says(
      `Quy định "${rule}" không áp dụng cho loại việc này. Đề nghị không chọn quy định, hệ thống áp dụng quy định theo loại việc và ngày ban hành văn bản.`,
      `The rule set "${rule}" does not govern a matter of this kind. Leave the rule set out, and the one for the matter and the date of issue applies.`,
    ),
  CalendarNotFound: ({ calendar }) =>
    says(`Không có lịch làm việc "${calendar}".`, `There is no calendar "${calendar}".`),
  NotReissuable: ({ because }) => NOT_REISSUABLE[because],
  SubmissionNotReady: (rejection, nameOf) => {
    const { vi, en } = missing(rejection.missing, nameOf);
    return says(`Chưa đủ điều kiện trình: ${vi}.`, `Not ready to submit: ${en}.`);
  },
  OnlyTheLeadMay: ({ lead }, nameOf) =>
    says(
      `Chỉ cơ quan chủ trì (${nameOf(lead)}) được thực hiện việc này.`,
      `Only the lead agency (${nameOf(lead)}) may do this.`,
    ),
  OnlyTheAgencyItselfMay: ({ agency }, nameOf) =>
    says(
      `Chỉ ${nameOf(agency)} được thực hiện việc này cho chính mình.`,
      `Only ${nameOf(agency)} itself may do this.`,
    ),
  OnlyTheDeadlineKeeperMay: () =>
    says(
      'Việc hết thời hạn do hệ thống ghi nhận, không do người dùng thực hiện.',
      'Lapses are noticed by the system, never by a person.',
    ),
  OnlyAnImportMayTranscribe: () =>
    says(
      'Chỉ việc nhập hồ sơ cũ được ghi theo tệp nguồn.',
      'Only an import may transcribe from a file.',
    ),
  RequestNotImported: () =>
    says(
      'Việc nhập hồ sơ cũ chỉ được ghi vào hồ sơ đã nhập từ tệp.',
      'An import writes only into requests that were imported.',
    ),
  NotAPartyToTheRequest: ({ agency }, nameOf) =>
    says(
      `${nameOf(agency)} không phải là cơ quan tham gia việc lấy ý kiến này.`,
      `${nameOf(agency)} is not a party to this request.`,
    ),
  NoAddressees: () =>
    says('Chưa có cơ quan phối hợp nào được lấy ý kiến.', 'No coordinating agency is asked.'),
  LeadIsAddressee: () =>
    says(
      'Cơ quan chủ trì không thể lấy ý kiến của chính mình.',
      'The lead agency cannot ask itself for its opinion.',
    ),
  AgencyUnknown: ({ agency }) =>
    says(
      `Không có cơ quan "${agency}" trong danh mục.`,
      `Agency "${agency}" is not on the register.`,
    ),
  AddressedTwice: ({ agency }, nameOf) =>
    says(
      `${nameOf(agency)} đã có trong danh sách lấy ý kiến.`,
      `${nameOf(agency)} is among the addressees already.`,
    ),
  NotAddressed: ({ agency }, nameOf) =>
    says(
      `${nameOf(agency)} không được lấy ý kiến trong việc này.`,
      `${nameOf(agency)} was not asked in this request.`,
    ),
  AddresseeNotOpen: ({ agency, status }, nameOf) =>
    says(
      `Lượt lấy ý kiến của ${nameOf(agency)} không thực hiện được việc này: ${STANDINGS[status].vi}.`,
      `The consultation of ${nameOf(agency)} does not allow this: it is ${STANDINGS[status].en}.`,
    ),
  WindowImpossible: ({ agency, count: given }, nameOf) =>
    says(
      `Thời hạn trả lời của ${nameOf(agency)} không thể là ${given.toLocaleString('vi')}: phải từ 01 đến ${LONGEST_WINDOW.toLocaleString('vi')}.`,
      `The window of ${nameOf(agency)} cannot be ${given.toLocaleString('en')} long: it is from 1 to ${LONGEST_WINDOW.toLocaleString('en')}.`,
    ),
  WindowMustBeStated: ({ agency }, nameOf) =>
    says(
      `Chưa ghi thời hạn trả lời của ${nameOf(agency)}. Thời hạn 15 ngày làm việc của Chỉ thị số 08/CT-UBND không áp dụng cho thủ tục hành chính; đề nghị ghi ngày hoặc số ngày theo quy định của thủ tục, quy trình nội bộ đã được phê duyệt.`,
      `No reply window is stated for ${nameOf(agency)}. The 15 working days of Directive 08/CT-UBND do not apply to administrative procedures: state the date or length that the procedure or its approved internal process sets.`,
    ),
  DateBeforeLetter: ({ field, value, letterIssuedOn }) =>
    says(
      `${first(FIELDS[field].vi)} (${day(value)}) không thể trước ngày ban hành văn bản lấy ý kiến (${day(letterIssuedOn)}).`,
      `${first(FIELDS[field].en)} (${value}) cannot be before the letter was issued (${letterIssuedOn}).`,
    ),
  DateInFuture: ({ field, value }) =>
    says(
      `${first(FIELDS[field].vi)} (${day(value)}) không thể ở tương lai.`,
      `${first(FIELDS[field].en)} (${value}) cannot be in the future.`,
    ),
  DateBefore: ({ field, value, earliest }) =>
    says(
      `${first(FIELDS[field].vi)} (${day(value)}) không thể trước ${day(earliest)}.`,
      `${first(FIELDS[field].en)} (${value}) cannot be before ${earliest}.`,
    ),
  EvidenceRequired: ({ field }) =>
    says(
      `${first(FIELDS[field].vi)} cần có tài liệu làm căn cứ.`,
      `${first(FIELDS[field].en)} needs a document as evidence.`,
    ),
  NotDelivered: ({ agency }, nameOf) =>
    says(
      `${nameOf(agency)} chưa nhận được văn bản lấy ý kiến.`,
      `The letter has not been delivered to ${nameOf(agency)}.`,
    ),
  DeliveredAlready: ({ agency, deliveredAt }, nameOf) =>
    says(
      `${nameOf(agency)} đã nhận văn bản ngày ${day(deliveredAt)}.`,
      `The letter was delivered to ${nameOf(agency)} at ${deliveredAt}.`,
    ),
  RegisteredAlready: ({ agency, registeredOn }, nameOf) =>
    says(
      `${nameOf(agency)} đã vào sổ văn bản đến ngày ${day(registeredOn)}.`,
      `${nameOf(agency)} registered the letter on ${registeredOn}.`,
    ),
  NoDocumentsRequested: ({ agency }, nameOf) =>
    says(
      `${nameOf(agency)} không đề nghị bổ sung hồ sơ.`,
      `${nameOf(agency)} asked for no documents.`,
    ),
  DocumentsRequestedAlready: ({ agency }, nameOf) =>
    says(
      `${nameOf(agency)} đã đề nghị bổ sung hồ sơ và đang chờ bổ sung.`,
      `${nameOf(agency)} has asked for documents and is waiting for them.`,
    ),
  DocumentUnknown: ({ item }) =>
    says(
      `Mục ${item} không có trong đề nghị bổ sung hồ sơ.`,
      `Item ${item} is not among the documents asked for.`,
    ),
  AnsweredAlready: () =>
    says(
      'Cơ quan đã có ý kiến nên không thực hiện được việc này. Ý kiến mới, nếu có, phải nêu ý kiến được thay thế.',
      'The agency has answered, so this cannot be done. A new opinion, if any, must name the one it supersedes.',
    ),
  NothingToSupersede: ({ opinion }) =>
    says(
      `Không có ý kiến "${opinion}" đang có hiệu lực để thay thế.`,
      `There is no standing opinion "${opinion}" to supersede.`,
    ),
  OpinionIncomplete: ({ field }) =>
    says(
      `Ý kiến còn thiếu: ${FIELDS[`opinion.${field}`].vi}.`,
      `The opinion lacks ${FIELDS[`opinion.${field}`].en}.`,
    ),
  OpinionUnknown: ({ opinion }) =>
    says(`Không có ý kiến "${opinion}".`, `There is no opinion "${opinion}".`),
  PointUnknown: ({ point }) =>
    says(`Ý kiến không có nội dung góp ý số ${point}.`, `The opinion has no point ${point}.`),
  ReasonsRequired: () =>
    says(
      'Tiếp thu một phần hoặc không tiếp thu phải nêu lý do.',
      'Accepting in part or not accepting needs reasons.',
    ),
  EntryIsNot: ({ entry, recorded }) =>
    recorded === undefined
      ? says(
          `Chưa ghi ${ENTRIES[entry].vi} nên không có gì để đính chính.`,
          `No ${ENTRIES[entry].en} is recorded, so there is nothing to correct.`,
        )
      : says(
          `Giá trị đang ghi của ${ENTRIES[entry].vi} là "${asRecorded(recorded)}", không phải giá trị nêu trong đính chính.`,
          `The recorded ${ENTRIES[entry].en} is "${recorded}", not the value to be corrected.`,
        ),
  NoCorrectionAwaits: ({ agency }, nameOf) =>
    says(
      `Không có đính chính nào chờ ${nameOf(agency)} xác nhận.`,
      `No correction awaits the confirmation of ${nameOf(agency)}.`,
    ),
  AgencyAlreadyRegistered: ({ agency }) =>
    says(
      `Cơ quan "${agency}" đã có trong danh mục.`,
      `Agency "${agency}" is on the register already.`,
    ),
  AgencyNameMissing: () => says('Thiếu tên cơ quan.', 'The name of the agency is missing.'),
};

/** Why a command was refused, in one sentence. */
export const sentenceOf = (rejection: EveryRejection, nameOf: NameOf): Bilingual => {
  // The entry under a rejection's own type takes that rejection; TypeScript cannot follow the pair.
  const tell = SENTENCES[rejection.type] as (
    rejection: EveryRejection,
    nameOf: NameOf,
  ) => Bilingual;
  return tell(rejection, nameOf);
};
