import {
  AlignmentType,
  Paragraph,
  Table as DocxTable,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Cell, Column, Table } from '../administrative-document.js';
import { SIZES } from '../form.js';
import { centred, runOf } from './lines.js';
import { twips } from './units.js';

const ALIGNED = { centre: AlignmentType.CENTER, left: AlignmentType.LEFT } as const;
const CELL_MARGINS = { top: 30, bottom: 30, left: 80, right: 80 } as const;

const headerCell = ({ header }: Column): TableCell =>
  new TableCell({
    margins: CELL_MARGINS,
    verticalAlign: VerticalAlignTable.CENTER,
    children: [centred(SIZES.table, { text: header, bold: true })],
  });

const bodyCell = ({ paragraphs, rows }: Cell, align: Column['align']): TableCell =>
  new TableCell({
    margins: CELL_MARGINS,
    ...(rows !== undefined && { rowSpan: rows }),
    // Word calls a cell without a paragraph damaged.
    children: (paragraphs.length > 0 ? paragraphs : [{ runs: [] }]).map(
      ({ runs }) =>
        new Paragraph({
          alignment: ALIGNED[align],
          children: runs.map((run) => runOf(run, SIZES.table)),
        }),
    ),
  });

/** The columns that a row's own cells stand in, where cells above reach down over the others. */
const columnsOfRows = ({ columns, rows }: Table): readonly (readonly Column[])[] => {
  const reaching = columns.map(() => 0);
  return rows.map((row) => {
    const own = columns.filter((_, index) => reaching[index] === 0);
    columns.forEach((column, index) => {
      const cell = row[own.indexOf(column)];
      const above = reaching[index] ?? 0;
      reaching[index] = above > 0 ? above - 1 : (cell?.rows ?? 1) - 1;
    });
    return own;
  });
};

export const tableOf = (table: Table, width: number): DocxTable => {
  const columnsOf = columnsOfRows(table);
  return new DocxTable({
    layout: TableLayoutType.FIXED,
    width: { size: twips(width), type: WidthType.DXA },
    columnWidths: table.columns.map((column) => twips((width * column.width) / 100)),
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: table.columns.map(headerCell),
      }),
      ...table.rows.map(
        (row, index) =>
          new TableRow({
            // Kept whole where it fits a page; Word breaks one that does not.
            cantSplit: true,
            children: row.map((cell, own) =>
              bodyCell(cell, columnsOf[index]?.[own]?.align ?? 'left'),
            ),
          }),
      ),
    ],
  });
};
