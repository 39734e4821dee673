import type { Agency, AgencyId, AgencyRegister } from '#lib/agencies';
import {
  type AdministrativeDocument,
  type Block,
  italic,
  paragraph,
  paragraphsOf,
} from '#lib/documents';
import type { ConflictFile, Synthesis } from '#lib/read-models';
import { type NameOf, twoDigits } from '#lib/wording';
import { dateOf, type Instant, letterMoment } from '#lib/working-time';
import { synthesisCounts } from './synthesis-counts.js';
import { synthesisTable } from './synthesis-table.js';
import { cited } from './synthesis-words.js';

/** The committee that the city's bodies belong to, on every register that is loaded here. */
export const CITY_COMMITTEE = 'UBND' as AgencyId;

const COMMITTEE = 'Ủy ban nhân dân ';
const BLANK = '…';
const ROMAN = ['I', 'II', 'III', 'IV'] as const;

const capitals = (name: string): string =>
  name.replace(/^UBND(?!\p{L})/u, COMMITTEE.trim()).toLocaleUpperCase('vi');

const first = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** Thành phố, as a place: the name of its committee without the committee. */
const placeOf = (committee: Agency | undefined): string =>
  committee?.name.vi.startsWith(COMMITTEE) === true
    ? first(committee.name.vi.slice(COMMITTEE.length))
    : BLANK;

const SUBORDINATE: ReadonlySet<Agency['kind']> = new Set(['department', 'cityOther']);

const headingOf = (
  { lead, asOf }: Synthesis,
  register: AgencyRegister,
  nameOf: NameOf,
): AdministrativeDocument['heading'] => {
  const committee = register.find(CITY_COMMITTEE);
  const agency = register.find(lead);
  const [year] = dateOf(asOf).split('-');
  return {
    ...(committee &&
      agency &&
      SUBORDINATE.has(agency.kind) && { superior: capitals(committee.name.vi) }),
    agency: capitals(nameOf(lead)),
    // Số, ký hiệu, ngày, tháng are given by the registry when the document is issued.
    number: 'Số:                 ',
    placeAndDate: `${placeOf(committee)}, ngày        tháng        năm ${year ?? ''}`,
  };
};

/** Trích yếu under the name of a document says `Về việc` in full. */
const inFull = (subject: string): string => subject.replace(/^V\/v\s+/iu, 'Về việc ');

const titleOf = (
  { subject, submission, lead }: Synthesis,
  nameOf: NameOf,
): AdministrativeDocument['title'] => ({
  name: 'BẢNG TỔNG HỢP, TIẾP THU, GIẢI TRÌNH Ý KIẾN',
  subject: inFull(subject),
  goesWith: submission
    ? `(Kèm theo Tờ trình ${cited(submission)} của ${nameOf(lead)})`
    : '(Kèm theo Tờ trình số          ngày        tháng        năm        )',
});

const conflictLine =
  (nameOf: NameOf) =>
  ({ concerns, agreeing, objecting, settled }: ConflictFile): Block => {
    const names = (side: ConflictFile['agreeing']) =>
      [...new Set(side.map(({ agency }) => nameOf(agency)))].join(', ');
    const sides = `${names(agreeing)} thống nhất; ${names(objecting)} không thống nhất`;
    const state = settled
      ? 'Cơ quan chủ trì đã giải trình tại mục II.'
      : 'Cơ quan chủ trì chưa giải trình.';
    return paragraph(`- ${concerns}: ${sides}. ${state}`);
  };

/** The parts of the document, each under its number; one with nothing to say is left out. */
const bodyOf = (synthesis: Synthesis, nameOf: NameOf): readonly Block[] => {
  const { lead, letter, counts, asOf, agencies, conflicts, leadPosition } = synthesis;
  const asked = `${nameOf(lead)} đã lấy ý kiến ${twoDigits(counts.asked)} cơ quan, đơn vị bằng Văn bản ${cited(letter)}. Tính đến ${letterMoment(asOf)}, kết quả như sau:`;
  const parts: readonly { readonly head: string; readonly blocks: readonly Block[] }[] = [
    {
      head: 'KẾT QUẢ LẤY Ý KIẾN',
      blocks: [paragraph(asked), ...synthesisCounts(synthesis, nameOf)],
    },
    { head: 'TỔNG HỢP, TIẾP THU, GIẢI TRÌNH', blocks: [synthesisTable(agencies, nameOf)] },
    { head: 'NỘI DUNG CÒN Ý KIẾN KHÁC NHAU', blocks: conflicts.map(conflictLine(nameOf)) },
    {
      head: 'CHÍNH KIẾN CỦA CƠ QUAN CHỦ TRÌ',
      blocks:
        leadPosition === undefined
          ? [paragraph(italic('Chưa nêu chính kiến.'))]
          : paragraphsOf(leadPosition),
    },
  ];
  return parts
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ head, blocks }, index) => [
      { kind: 'section', text: `${ROMAN[index] ?? ''}. ${head}` },
      ...blocks,
    ]);
};

const marksOf = (
  { confirmed, withdrawn, lead, agencies }: Synthesis,
  register: AgencyRegister,
): readonly string[] => {
  const parties = [lead, ...agencies.map(({ agency }) => agency)];
  const invented = parties.some((id) => register.find(id)?.origin === 'demonstration');
  return [
    ...(invented ? ['DỮ LIỆU MẪU, KHÔNG ĐƯỢC CÔNG BỐ'] : []),
    ...(confirmed ? [] : ['CĂN CỨ TÍNH THỜI HẠN CHƯA ĐƯỢC CƠ QUAN THEO DÕI XÁC NHẬN']),
    ...(withdrawn ? ['VĂN BẢN LẤY Ý KIẾN ĐÃ ĐƯỢC THU HỒI'] : []),
  ];
};

const toTheMinute = (at: Instant): Instant => `${at.slice(0, 16)}:00.000+07:00` as Instant;

/**
 * Bảng tổng hợp, tiếp thu, giải trình ý kiến as an administrative document, which the lead signs or attaches to its
 * submission. The register must know the lead, every agency asked and {@link CITY_COMMITTEE}.
 */
export const synthesisDocument = (
  synthesis: Synthesis,
  register: AgencyRegister,
): AdministrativeDocument => {
  const nameOf: NameOf = (agency) => register.find(agency)?.name.vi ?? agency;
  const { asOf } = synthesis;
  return {
    orientation: 'landscape',
    heading: headingOf(synthesis, register, nameOf),
    title: titleOf(synthesis, nameOf),
    body: bodyOf(synthesis, nameOf),
    signature: {
      recipients: [
        'Ủy ban nhân dân Thành phố;',
        'Các cơ quan, đơn vị được lấy ý kiến;',
        'Lưu: VT.',
      ],
      signer: ['THỦ TRƯỞNG CƠ QUAN'],
    },
    marks: marksOf(synthesis, register),
    foot: `Lập tự động từ hệ thống Đúng Hạn lúc ${letterMoment(asOf)}; không thay thế văn bản đã ký`,
    madeAt: toTheMinute(asOf),
  };
};
