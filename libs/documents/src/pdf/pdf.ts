import pdfmake, { type Content } from 'pdfmake';
import type { AdministrativeDocument, Block, SignatureBlock } from '../administrative-document.js';
import { HALVES, MARGINS, RECIPIENTS, SIZES } from '../form.js';
import { printable } from '../printable.js';
import { TYPEFACE } from './fonts.js';
import { headingOf, titleOf } from './heading.js';
import { tableOf, textOf } from './table.js';
import { points } from './units.js';

const FIRST_LINE_MM = 10;

const blockOf = (block: Block): Content => {
  switch (block.kind) {
    case 'section':
      return { text: block.text, bold: true, margin: [points(FIRST_LINE_MM), 6, 0, 2] };
    case 'paragraph':
      return {
        text: textOf(block),
        alignment: 'justify',
        leadingIndent: points(FIRST_LINE_MM),
        margin: [0, 2],
      };
    case 'table':
      return tableOf(block);
  }
};

/** Nơi nhận at the left, the signer at the right, on one page. */
const signatureOf = ({ recipients, signer }: SignatureBlock): Content => ({
  unbreakable: true,
  margin: [0, 10, 0, 0],
  columns: [
    {
      width: `${HALVES.left}%`,
      fontSize: SIZES.recipients,
      stack: [
        { text: RECIPIENTS, bold: true, italics: true, fontSize: SIZES.recipientsHead },
        ...recipients.map((recipient) => ({ text: `- ${recipient}` })),
      ],
    },
    {
      width: `${HALVES.right}%`,
      alignment: 'center',
      fontSize: SIZES.signer,
      stack: [
        ...signer.map((text) => ({ text, bold: true })),
        { text: ' ', margin: [0, 60, 0, 0] },
      ],
    },
  ],
});

const margins = [MARGINS.left, MARGINS.top, MARGINS.right, MARGINS.bottom].map(points) as [
  number,
  number,
  number,
  number,
];

/** Số trang: in the middle of the upper margin, from the second page on (Phụ lục I). */
const pageHead = (marks: readonly string[], page: number): Content => ({
  margin: [points(MARGINS.left), points(6), points(MARGINS.right), 0],
  alignment: 'center',
  stack: [
    { text: page > 1 ? String(page) : ' ', fontSize: SIZES.pageNumber },
    { text: marks.join(' · '), bold: true, fontSize: SIZES.small },
  ],
});

type Definition = Parameters<typeof pdfmake.createPdf>[0];

const definition = (document: AdministrativeDocument): Definition => ({
  pageSize: 'A4',
  pageOrientation: document.orientation,
  pageMargins: margins,
  language: 'vi',
  info: { title: document.title.name, creationDate: new Date(document.madeAt) },
  defaultStyle: { font: TYPEFACE, fontSize: SIZES.body, lineHeight: 1.1 },
  header: (page: number) => pageHead(document.marks, page),
  footer: {
    text: document.foot,
    italics: true,
    fontSize: SIZES.small,
    margin: [points(MARGINS.left), points(6), points(MARGINS.right), 0],
  },
  content: [
    headingOf(document.heading),
    titleOf(document.title),
    ...document.body.map(blockOf),
    signatureOf(document.signature),
  ],
});

/** The document as PDF, its typeface embedded: the same bytes for the same description. */
export const pdf = (document: AdministrativeDocument): Promise<Buffer> =>
  pdfmake.createPdf(definition(printable(document))).getBuffer();
