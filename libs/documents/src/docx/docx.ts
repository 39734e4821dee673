import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import type { AdministrativeDocument, Block, SignatureBlock } from '../administrative-document.js';
import { MARGINS, PAPER, RECIPIENTS, SIZES, textWidth } from '../form.js';
import { printable } from '../printable.js';
import { headingOf, titleOf } from './heading.js';
import { centred, runOf } from './lines.js';
import { sideBySide } from './side-by-side.js';
import { tableOf } from './table.js';
import { timeless } from './timeless.js';
import { halfPoints, twips } from './units.js';

/** What every office machine of an agency has (Phụ lục I: phông chữ tiếng Việt Times New Roman). */
const TYPEFACE = 'Times New Roman';
const FIRST_LINE_MM = 10;
/** From the edge of the paper to the page number. */
const HEADER_MM = 7;
const ROOM_TO_SIGN = 1_200;

const blockOf = (block: Block, width: number): Paragraph | Table => {
  switch (block.kind) {
    case 'section':
      return new Paragraph({
        keepNext: true,
        spacing: { before: 120, after: 40 },
        indent: { firstLine: twips(FIRST_LINE_MM) },
        children: [runOf({ text: block.text, bold: true })],
      });
    case 'paragraph':
      return new Paragraph({
        alignment: AlignmentType.JUSTIFIED,
        spacing: { before: 40, after: 40 },
        indent: { firstLine: twips(FIRST_LINE_MM) },
        children: block.runs.map((run) => runOf(run)),
      });
    case 'table':
      return tableOf(block, width);
  }
};

const signatureOf = ({ recipients, signer }: SignatureBlock, width: number): Table =>
  sideBySide(
    width,
    [
      new Paragraph({
        children: [runOf({ text: RECIPIENTS, bold: true, italic: true }, SIZES.recipientsHead)],
      }),
      ...recipients.map(
        (text) => new Paragraph({ children: [runOf({ text: `- ${text}` }, SIZES.recipients)] }),
      ),
    ],
    [
      ...signer.map((text) => centred(SIZES.signer, { text, bold: true })),
      new Paragraph({ spacing: { before: ROOM_TO_SIGN } }),
    ],
  );

const marksLine = (marks: readonly string[]): Paragraph =>
  centred(SIZES.small, { text: marks.join(' · '), bold: true });

/** Số trang: in the middle of the upper margin, from the second page on. */
const numbered = (): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(SIZES.pageNumber) })],
  });

const wordDocument = (document: AdministrativeDocument): Document => {
  const width = textWidth(document);
  const { heading, title, body, signature, marks, foot, orientation } = document;
  const footer = new Footer({
    children: [new Paragraph({ children: [runOf({ text: foot, italic: true }, SIZES.small)] })],
  });
  return new Document({
    title: title.name,
    creator: heading.agency,
    styles: {
      default: {
        document: {
          run: {
            font: TYPEFACE,
            size: halfPoints(SIZES.body),
            language: { value: 'vi-VN' },
          },
        },
      },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: {
              width: twips(PAPER.short),
              height: twips(PAPER.long),
              orientation:
                orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: {
              top: twips(MARGINS.top),
              bottom: twips(MARGINS.bottom),
              left: twips(MARGINS.left),
              right: twips(MARGINS.right),
              header: twips(HEADER_MM),
            },
          },
        },
        headers: {
          first: new Header({ children: [marksLine(marks)] }),
          default: new Header({ children: [numbered(), marksLine(marks)] }),
        },
        footers: { first: footer, default: footer },
        children: [
          headingOf(heading, width),
          ...titleOf(title, width),
          ...body.map((block) => blockOf(block, width)),
          new Paragraph({}),
          signatureOf(signature, width),
        ],
      },
    ],
  });
};

/** The document as Word reads it: the same bytes for the same description. */
export const docx = async (document: AdministrativeDocument): Promise<Buffer> =>
  timeless(await Packer.toBuffer(wordDocument(printable(document))), document.madeAt);
