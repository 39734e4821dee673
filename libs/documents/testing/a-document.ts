import { type AdministrativeDocument, bold, paragraph } from '#lib/documents';
import type { Instant } from '#lib/working-time';

/** A document with every part, changed as a spec needs it. */
export const aDocument = (
  changed: Partial<AdministrativeDocument> = {},
): AdministrativeDocument => ({
  orientation: 'landscape',
  heading: {
    superior: 'ỦY BAN NHÂN DÂN THÀNH PHỐ TÂN GIANG',
    agency: 'SỞ TÀI CHÍNH',
    number: 'Số:      /BTH-STC',
    placeAndDate: 'Tân Giang, ngày      tháng      năm 2026',
  },
  title: {
    name: 'BẢNG TỔNG HỢP',
    subject: 'Về dự thảo Quyết định',
    goesWith: '(Kèm theo Tờ trình)',
  },
  body: [
    { kind: 'section', text: 'I. KẾT QUẢ' },
    paragraph('Đã lấy ý kiến ', bold('07 cơ quan')),
    {
      kind: 'table',
      columns: [
        { header: 'TT', width: 10, align: 'centre' },
        { header: 'Nội dung', width: 90, align: 'left' },
      ],
      rows: [[{ paragraphs: [paragraph('1')] }, { paragraphs: [paragraph('Thống nhất')] }]],
    },
  ],
  signature: { recipients: ['Như trên;', 'Lưu: VT.'], signer: ['GIÁM ĐỐC'] },
  marks: ['DỮ LIỆU MẪU'],
  foot: 'Lập tự động từ hệ thống Đúng Hạn',
  madeAt: '2026-06-22T16:05:00.000+07:00' as Instant,
  ...changed,
});

/** A table of `rows` rows, in every second of which the first cell reaches down over two. */
export const longTable = (rows: number): AdministrativeDocument['body'] => [
  {
    kind: 'table',
    columns: [
      { header: 'Cơ quan, đơn vị', width: 30, align: 'left' },
      { header: 'Nội dung góp ý', width: 70, align: 'left' },
    ],
    rows: Array.from({ length: rows }, (_, index) => {
      const point = { paragraphs: [paragraph(`Nội dung thứ ${index + 1}`)] };
      const agency = { paragraphs: [paragraph(`Cơ quan ${index / 2 + 1}`)], rows: 2 };
      return index % 2 === 0 ? [agency, point] : [point];
    }),
  },
];
