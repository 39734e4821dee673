import { day, type NameOf, rejectionSentence, says, twoDigits } from '#lib/wording';
import type { Bilingual } from '#lib/working-time';
import type { RowRefusal } from './row-outcome.js';
import type { RowWarning } from './past-row.js';

type Told = RowRefusal | RowWarning;
type Sentences = {
  readonly [Type in Told['type']]: (
    told: Extract<Told, { type: Type }>,
    nameOf: NameOf,
  ) => Bilingual;
};

const orNothing = (value: string, nothing: string): string =>
  value === '' ? nothing : `“${value}”`;

const SENTENCES: Sentences = {
  CellsTooMany: ({ by }) =>
    says(`Thừa ${twoDigits(by)} ô so với tiêu đề.`, `It has ${by} cells more than the header.`),
  CellsTooFew: ({ by }) =>
    says(`Thiếu ${twoDigits(by)} ô so với tiêu đề.`, `It has ${by} cells fewer than the header.`),
  CellMissing: ({ column }) => says(`Cột ${column} để trống.`, `${column} is empty.`),
  DateUnreadable: ({ column, value }) =>
    says(
      `Cột ${column}: “${value}” không phải là ngày có thật theo dạng NNNN-TT-NN.`,
      `${column}: “${value}” is not a real date written YYYY-MM-DD.`,
    ),
  LengthUnreadable: ({ value }) =>
    says(
      `Cột window_length: ${orNothing(value, 'để trống')} không phải là số nguyên từ 1 đến 10.000.`,
      `window_length: ${orNothing(value, 'nothing')} is not a whole number from 1 to 10,000.`,
    ),
  UnitUnknown: ({ value }) =>
    says(
      `Cột window_unit: ${orNothing(value, 'để trống')} không phải là workingDay, calendarDay hay hour.`,
      `window_unit: ${orNothing(value, 'nothing')} is not workingDay, calendarDay or hour.`,
    ),
  HourUnreadable: ({ value }) =>
    says(
      `Cột stated_hour: “${value}” không phải là giờ của một ngày ghi tại stated_deadline.`,
      `stated_hour: “${value}” is not an hour of a date given in stated_deadline.`,
    ),
  LeadIsAddressee: ({ agency }) =>
    says(
      `Cơ quan chủ trì không thể lấy ý kiến của chính mình: ${agency}.`,
      `The lead agency cannot ask itself: ${agency}.`,
    ),
  DateInFuture: ({ column, value }) =>
    says(`Cột ${column}: ngày ${day(value)} chưa đến.`, `${column}: ${value} has not come yet.`),
  DateBeforeLetter: ({ column, value, issuedOn }) =>
    says(
      `Cột ${column}: ngày ${day(value)} trước ngày ban hành văn bản ${day(issuedOn)}.`,
      `${column}: ${value} is before the letter was issued on ${issuedOn}.`,
    ),
  Contradiction: ({ field, recorded, written }) =>
    says(
      `Trái với dữ liệu đã ghi nhận tại ${field}: đã ghi ${orNothing(recorded, 'để trống')}, tệp ghi ${orNothing(written, 'để trống')}.`,
      `It contradicts the record in ${field}: recorded ${orNothing(recorded, 'nothing')}, written ${orNothing(written, 'nothing')}.`,
    ),
  Rejected: ({ rejection }, nameOf) => rejectionSentence(rejection, nameOf),
  ReplyBeforeDelivery: ({ repliedOn, deliveredOn }) =>
    says(
      `Văn bản trả lời ngày ${day(repliedOn)}, trước ngày nhận ${day(deliveredOn)}.`,
      `The reply of ${repliedOn} comes before the delivery of ${deliveredOn}.`,
    ),
  WordUnknown: ({ column, value }) =>
    says(
      `Cột ${column}: không rõ nghĩa “${value}”, coi như không ghi.`,
      `${column}: “${value}” is not known and was taken as not given.`,
    ),
};

/** Why a row was refused, or what is doubtful about it, in one sentence. */
export const rowSentence = (told: Told, nameOf: NameOf): Bilingual => {
  // The map is total over the types; only the link between a key and its own argument is lost here.
  const sentence = SENTENCES[told.type] as (told: Told, nameOf: NameOf) => Bilingual;
  return sentence(told, nameOf);
};
