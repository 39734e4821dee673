import type { AgencyId, AgencyRegister } from '#lib/agencies';
import {
  type AdministrativeDocument,
  type Block,
  italic,
  paragraph,
  paragraphsOf,
} from '#lib/documents';
import type { ConflictFile, Synthesis } from '#lib/read-models';
import { type NameOf, twoDigits } from '#lib/wording';
import { letterMoment } from '#lib/working-time';
import { headingOf, marksOn, toTheMinute } from '../documents/issued-by-lead.js';
import { synthesisCounts } from './synthesis-counts.js';
import { synthesisTable } from './synthesis-table.js';
import { cited } from './synthesis-words.js';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

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

const CONFLICT: Readonly<Record<ConflictFile['standing'], string>> = {
  toSettle: 'Cơ quan chủ trì chưa giải trình.',
  contradictory: 'Cơ quan chủ trì đã tiếp thu cả hai ý kiến trái nhau; đề nghị rà soát lại.',
  settled: 'Cơ quan chủ trì đã giải trình tại mục II.',
};

const conflictLine =
  (nameOf: NameOf) =>
  ({ concerns, agreeing, objecting, standing }: ConflictFile): Block => {
    const names = (side: ConflictFile['agreeing']) =>
      [...new Set(side.map(({ agency }) => nameOf(agency)))].join(', ');
    const sides = `${names(agreeing)} thống nhất; ${names(objecting)} không thống nhất`;
    return paragraph(`- ${concerns}: ${sides}. ${CONFLICT[standing]}`);
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

const partiesOf = ({ lead, agencies }: Synthesis): readonly AgencyId[] => [
  lead,
  ...agencies.map(({ agency }) => agency),
];

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
    heading: headingOf(synthesis, register),
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
    marks: marksOn({ ...synthesis, parties: partiesOf(synthesis) }, register),
    foot: `Lập tự động từ hệ thống Đúng Hạn lúc ${letterMoment(asOf)}; không thay thế văn bản đã ký`,
    madeAt: toTheMinute(asOf),
  };
};
