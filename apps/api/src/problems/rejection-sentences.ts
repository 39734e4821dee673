import type { AgencyId, AgencyRejection } from '#lib/agencies';
import {
  LONGEST_WINDOW,
  type MissingForSubmission,
  type RequestRejection,
} from '#lib/coordination';
import { lengthInWords } from '#lib/working-time';
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
  NoWindowOpen: ({ agency }, nameOf) =>
    says(
      `Thời hạn trả lời của ${nameOf(agency)} chưa bắt đầu nên chưa có gì để gia hạn.`,
      `The time limit of ${nameOf(agency)} has not begun, so there is nothing to extend.`,
    ),
  ExtensionAskedTooLate: ({ dueAt }) =>
    says(
      `Đã hết thời hạn trả lời (${asRecorded(dueAt)}), không thể đề nghị gia hạn. Đề nghị gửi văn bản trả lời; trường hợp đã đề nghị trước đó bằng cách khác, ghi nhận ngày đề nghị kèm văn bản.`,
      `The time limit ended at ${dueAt}: more time can no longer be asked for. Send the reply; if it was asked for earlier by another way, enter that day with its document.`,
    ),
  ExtensionAskedAlready: () =>
    says(
      'Đã đề nghị gia hạn; cơ quan chủ trì chưa trả lời. Hạn trả lời chưa thay đổi.',
      'More time was asked for already; the lead has not answered. The due date stands.',
    ),
  NoExtensionAsked: ({ agency }, nameOf) =>
    says(
      `${first(nameOf(agency))} không có đề nghị gia hạn nào đang chờ trả lời.`,
      `${first(nameOf(agency))} has not asked for more time, or that has been decided.`,
    ),
  ExtensionsExhausted: ({ times }) =>
    says(
      `Theo quy định áp dụng chỉ được gia hạn ${count(times)} lần.`,
      `The rule in force allows an extension ${times === 1 ? 'once' : `${times} times`}.`,
    ),
  ExtensionTooLong: ({ allowed }) =>
    says(
      `Theo quy định áp dụng chỉ được gia hạn thêm tối đa ${lengthInWords(allowed, 'vi')}.`,
      `The rule in force allows at most ${lengthInWords(allowed, 'en')} more.`,
    ),
  LengthImpossible: ({ count: given }) =>
    says(
      `Thời gian gia hạn phải là số nguyên từ 1 đến ${LONGEST_WINDOW}, không phải ${given}.`,
      `An extension is a whole number from 1 to ${LONGEST_WINDOW}, not ${given}.`,
    ),
  NoReplyOwed: () =>
    says(
      'Các cơ quan này đã trả lời hoặc không còn phải trả lời, không có thời hạn nào để gia hạn.',
      'These agencies have answered or owe no reply any more: there is nothing to extend.',
    ),
  ShortenedTooMuch: ({ to, earliest }) =>
    says(
      `Không thể rút ngắn đến ${day(to)}: kể từ ngày thông báo phải còn ít nhất một ngày làm việc trọn vẹn, sớm nhất là ${day(earliest)}.`,
      `It cannot be shortened to ${to}: one whole working day must remain from the notice, ${earliest} at the earliest.`,
    ),
  NothingToShorten: ({ to }) =>
    says(
      `Không có thời hạn nào đang chạy kết thúc sau ngày ${day(to)}.`,
      `No window that still runs ends after ${to}.`,
    ),
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
  OnlyTheSuccessionMay: () =>
    says(
      'Việc chuyển theo sắp xếp cơ quan do hệ thống ghi nhận, không do người dùng thực hiện.',
      'What follows from a reorganisation is recorded by the system, never by a person.',
    ),
  AgencyNotStanding: ({ agency, on, heirs }, nameOf) =>
    heirs.length === 0
      ? says(
          `${nameOf(agency)} không hoạt động vào ngày ${day(on)}. Đề nghị kiểm tra lại ngày, hoặc chọn cơ quan khác.`,
          `${nameOf(agency)} did not stand on ${on}. Check the date, or name another agency.`,
        )
      : says(
          `${nameOf(agency)} không hoạt động vào ngày ${day(on)}. Cơ quan kế thừa: ${heirs.map(nameOf).join(', ')}.`,
          `${nameOf(agency)} did not stand on ${on}. In its place: ${heirs.map(nameOf).join(', ')}.`,
        ),
  NotAnHeir: ({ agency, of }, nameOf) =>
    says(
      `Theo danh mục cơ quan, ${nameOf(agency)} không tiếp nhận nhiệm vụ của ${nameOf(of)}. Nếu gửi nhầm cơ quan, đề nghị chuyển với lý do gửi nhầm.`,
      `By the register nothing of ${nameOf(of)} has passed to ${nameOf(agency)}. If the wrong agency was asked, transfer it as a wrong address.`,
    ),
  LeadsAlready: ({ agency }, nameOf) =>
    says(
      `${nameOf(agency)} đang chủ trì việc này.`,
      `${nameOf(agency)} leads this request already.`,
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
  AgencyNotRegistered: ({ agency }) =>
    says(
      `Không có cơ quan "${agency}" trong danh mục. Đề nghị đăng ký cơ quan này trước.`,
      `Agency "${agency}" is not on the register. Register it first.`,
    ),
  OnlyTheMonitoringBodyMay: () =>
    says(
      'Chỉ cơ quan theo dõi được ghi việc sắp xếp, đổi tên cơ quan.',
      'Only the monitoring body may record a change of an agency.',
    ),
  DecisionMissing: ({ agency }, nameOf) =>
    says(
      `Chưa nêu số, ký hiệu văn bản về việc sắp xếp, đổi tên ${nameOf(agency)}.`,
      `The change of ${nameOf(agency)} cites no document: name the decision it rests on.`,
    ),
  DecisionNotYetIssued: ({ number, issuedOn }) =>
    says(
      `Văn bản ${number} ghi ngày ban hành ${day(issuedOn)}, là ngày chưa đến. Đề nghị kiểm tra lại ngày ban hành.`,
      `The date of issue of ${number}, ${issuedOn}, has not come yet. Check the date.`,
    ),
  AgencyEndedAlready: ({ agency, to, decision }, nameOf) =>
    says(
      `${nameOf(agency)} đã kết thúc hoạt động, ngày cuối là ${day(to)}${decision === undefined ? '' : ` (theo ${decision})`}. Việc sắp xếp tiếp theo ghi cho cơ quan kế thừa.`,
      `${nameOf(agency)} has ended; its last day was ${to}${decision === undefined ? '' : ` (by ${decision})`}. Record further changes of the body in its place.`,
    ),
  AgencyStandsStill: ({ agency, on }, nameOf) =>
    says(
      `${nameOf(agency)} vẫn đang hoạt động vào ngày ${day(on)} nên không thể tái lập. Đề nghị ghi việc kết thúc hoạt động trước, hoặc đổi tên.`,
      `${nameOf(agency)} still stands on ${on}, so it cannot be set up anew. Record its ending first, or rename it.`,
    ),
  ChangeTooEarly: ({ agency, earliest }, nameOf) =>
    says(
      `Ngày hiệu lực phải sau ngày ${day(earliest)}, là ngày thành lập hoặc ngày thay đổi gần nhất của ${nameOf(agency)}.`,
      `The change must take effect after ${earliest}, when ${nameOf(agency)} began or was last changed.`,
    ),
  HeirIsItself: ({ agency }, nameOf) =>
    says(
      `${nameOf(agency)} không thể sáp nhập vào chính mình. Đề nghị chọn cơ quan kế thừa khác.`,
      `${nameOf(agency)} cannot take its own place. Name another body.`,
    ),
  HeirUnknown: ({ heir }) =>
    says(
      `Không có cơ quan kế thừa "${heir}" trong danh mục. Đề nghị đăng ký cơ quan này trước.`,
      `The heir "${heir}" is not on the register. Register it first.`,
    ),
  HeirNotStanding: ({ heir, on }, nameOf) =>
    says(
      `${nameOf(heir)} không hoạt động vào ngày ${day(on)} nên không thể tiếp nhận nhiệm vụ từ ngày đó. Đề nghị kiểm tra ngày hiệu lực hoặc chọn cơ quan khác.`,
      `${nameOf(heir)} does not stand on ${on}, so nothing can pass to it or from it that day. Check the date, or name another body.`,
    ),
  HeirNamedTwice: ({ heir }, nameOf) =>
    says(
      `${nameOf(heir)} được nêu hai lần trong danh sách cơ quan kế thừa.`,
      `${nameOf(heir)} is named twice among the heirs.`,
    ),
  SuccessionInCircle: ({ agency, heir }, nameOf) =>
    says(
      `${nameOf(heir)} lại sáp nhập, trực tiếp hoặc qua cơ quan khác, vào ${nameOf(agency)}. Đề nghị kiểm tra lại các văn bản.`,
      `${nameOf(heir)} passes on, directly or through others, to ${nameOf(agency)}: the heirs go in a circle. Check the documents.`,
    ),
  TooFewHeirs: ({ agency }, nameOf) =>
    says(
      `Chia ${nameOf(agency)} phải có từ 02 cơ quan kế thừa trở lên; nếu chỉ có một thì ghi là sáp nhập.`,
      `A split of ${nameOf(agency)} needs at least two heirs; with one, record a merger.`,
    ),
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
