import { AlignmentType, BorderStyle, type IRunOptions, Paragraph, TextRun } from 'docx';
import type { Run } from '../administrative-document.js';
import { halfPoints, twips } from './units.js';

export const runOf = ({ text, bold = false, italic = false }: Run, size?: number): TextRun => {
  const options: IRunOptions = { text, bold, italics: italic };
  return new TextRun(size === undefined ? options : { ...options, size: halfPoints(size) });
};

/** One line in the middle of its cell or page. */
export const centred = (size: number, run: Run): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [runOf(run, size)] });

/** A line of `mm` in the middle of a space of `within` millimetres. */
export const rule = (mm: number, within: number): Paragraph => {
  const aside = twips((within - mm) / 2);
  return new Paragraph({
    indent: { left: aside, right: aside },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    spacing: { before: 60, line: 120 },
    children: [new TextRun({ text: '', size: 2 })],
  });
};
