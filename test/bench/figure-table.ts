import type { Conditions } from './conditions.js';
import type { Figure } from './figure.js';

/** Whole numbers from a hundred on, three digits that mean something below. */
const told = (value: number | undefined): string => {
  if (value === undefined) return '';
  return value >= 100
    ? Math.round(value).toLocaleString('en')
    : Number(value.toPrecision(3)).toString();
};

const cells = ({ what, ours, reference, ratio, unit }: Figure): readonly string[] => [
  what,
  told(ours),
  told(reference),
  ratio === undefined ? '' : `${told(ratio)}×`,
  unit,
];

/** A Markdown table, to be quoted as it is. */
export const tableOf = (
  { cores, memoryGB, node, postgres, fsync, synchronousCommit }: Conditions,
  figures: readonly Figure[],
): string => {
  const rows = [['what', 'ours', 'reference', 'ratio', 'unit'], ...figures.map(cells)];
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    `| ${row
      .map((cell, column) => {
        const width = widths?.[column] ?? 0;
        return column >= 1 && column <= 3 ? cell.padStart(width) : cell.padEnd(width);
      })
      .join(' | ')} |`;
  const [heading = [], ...body] = rows;
  const rule = (widths ?? []).map((width, column) =>
    column >= 1 && column <= 3 ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  return [
    `${cores} cores, ${memoryGB} GB, Node ${node}, PostgreSQL ${postgres} (fsync ${fsync}, synchronous_commit ${synchronousCommit})`,
    '',
    line(heading),
    line(rule),
    ...body.map(line),
    '',
  ].join('\n');
};
