import type { AnyColumnType, Cell } from '#lib/event-sourcing';

// eslint-disable-next-line no-control-regex -- what JSON escapes in a way an array does not know
const CONTROL = /[\u0000-\u001f]/;

/** JSON escapes quotes and backslashes as an array does, and writes large texts in half the time of a replacement. */
const quoted = (text: string): string =>
  CONTROL.test(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : JSON.stringify(text);

const plainElement = (cell: Cell): string => {
  if (typeof cell === 'string') return quoted(cell);
  // Numbers, truths and null are spelled as in JSON.
  return cell instanceof Date ? cell.toISOString() : JSON.stringify(cell);
};

const jsonElement = (cell: Cell): string => (cell === null ? 'null' : quoted(JSON.stringify(cell)));

/** The cells of one column as a PostgreSQL array in text form. The driver would take a JSON list for an inner array. */
export const arrayLiteral = (type: AnyColumnType | undefined, cells: readonly Cell[]): string =>
  `{${cells.map(type === 'jsonb' ? jsonElement : plainElement).join()}}`;
