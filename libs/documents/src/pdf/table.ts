import type { Content, CustomTableLayout, TableCell } from 'pdfmake';
import type { Cell, Column, Paragraph, Table } from '../administrative-document.js';
import { SIZES } from '../form.js';

export const textOf = ({ runs }: Paragraph) =>
  runs.map(({ text, bold = false, italic = false }) => ({ text, bold, italics: italic }));

const ALIGNED = { centre: 'center', left: 'left' } as const;

const headerCell = ({ header }: Column): TableCell => ({
  text: header,
  bold: true,
  alignment: 'center',
  margin: [0, 3],
});

const bodyCell = ({ paragraphs, rows = 1 }: Cell, { align }: Column): TableCell => ({
  stack: paragraphs.map((paragraph) => ({ text: textOf(paragraph), margin: [0, 1] })),
  alignment: ALIGNED[align],
  ...(rows > 1 && { rowSpan: rows }),
});

/** Every row whole: an empty cell stands where one above reaches down. */
const wholeRows = ({ columns, rows }: Table): readonly TableCell[][] => {
  const reaching = columns.map(() => 0);
  return rows.map((row) => {
    const cells = row.values();
    return columns.map((column, index) => {
      const above = reaching[index] ?? 0;
      if (above > 0) {
        reaching[index] = above - 1;
        return {};
      }
      const { value: cell } = cells.next();
      if (!cell) return {};
      reaching[index] = (cell.rows ?? 1) - 1;
      return bodyCell(cell, column);
    });
  });
};

const LINES: CustomTableLayout = { hLineWidth: () => 0.5, vLineWidth: () => 0.5 };

export const tableOf = (table: Table): Content => ({
  table: {
    headerRows: 1,
    widths: table.columns.map(({ width }) => `${width}%`),
    body: [table.columns.map(headerCell), ...wholeRows(table)],
  },
  layout: LINES,
  fontSize: SIZES.table,
  margin: [0, 4, 0, 6],
});
