import {
  BorderStyle,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { HALVES } from '../form.js';
import { twips } from './units.js';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_LINES = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
} as const;

/** Millimetres at the left and at the right of a page as wide as `width` millimetres. */
export const halvesOf = (width: number) => ({
  left: (width * HALVES.left) / 100,
  right: (width * HALVES.right) / 100,
});

/** Two blocks beside each other, as heading and signature stand. */
export const sideBySide = (
  width: number,
  left: readonly Paragraph[],
  right: readonly Paragraph[],
): Table => {
  const halves = halvesOf(width);
  const widths = [twips(halves.left), twips(halves.right)];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(width), type: WidthType.DXA },
    columnWidths: widths,
    borders: NO_LINES,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [left, right].map(
          (children, index) =>
            new TableCell({
              width: { size: widths[index] ?? 0, type: WidthType.DXA },
              children: [...children],
            }),
        ),
      }),
    ],
  });
};
