import { CsvError, parse } from 'csv-parse/sync';
import { COLUMNS, type Column, isColumn } from './past-requests.columns.js';

/** Why a whole file cannot be read. Nothing of it is stored. */
export type FileProblem =
  | { readonly type: 'FileEmpty' }
  | { readonly type: 'FileNotText' }
  | { readonly type: 'FileNotUtf8'; readonly line: number }
  | { readonly type: 'HeaderIncomplete'; readonly missing: readonly string[] }
  | { readonly type: 'HeaderUnknown'; readonly unknown: readonly string[] }
  | { readonly type: 'HeaderRepeated'; readonly repeated: readonly string[] }
  | { readonly type: 'FileMalformed'; readonly line: number };

/** One record as written: trimmed cells, and the line it begins on (the header is line 1). */
export interface Row {
  readonly line: number;
  readonly cells: Readonly<Partial<Record<Column, string>>>;
  /** How many cells it has too many (positive) or too few (negative). */
  readonly surplus: number;
}

export type FileReading =
  | { readonly ok: true; readonly rows: readonly Row[] }
  | { readonly ok: false; readonly problem: FileProblem };

const UTF_16 = ['fffe', 'feff'];

const problem = (found: FileProblem): FileReading => ({ ok: false, problem: found });

/** UTF-8 text, a leading byte-order mark dropped; says on which line another encoding shows. */
const decode = (bytes: Uint8Array): string | FileProblem => {
  if (bytes.length === 0) return { type: 'FileEmpty' };
  if (UTF_16.includes(Buffer.from(bytes.subarray(0, 2)).toString('hex')))
    return { type: 'FileNotUtf8', line: 1 };
  if (bytes.includes(0)) return { type: 'FileNotText' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // The parser counts a carriage return inside quotes as a line of its own.
    return text.replace(/\r\n?/g, '\n');
  } catch {
    return { type: 'FileNotUtf8', line: firstLineNotUtf8(bytes) };
  }
};

const firstLineNotUtf8 = (bytes: Uint8Array): number => {
  const readable = new TextDecoder('utf-8').decode(bytes);
  const before = readable.slice(0, readable.indexOf('\ufffd'));
  return before.split('\n').length;
};

const headerProblem = (header: readonly string[]): FileProblem | undefined => {
  const missing = COLUMNS.filter((column) => !header.includes(column));
  if (missing.length > 0) return { type: 'HeaderIncomplete', missing };
  const unknown = header.filter((name) => !isColumn(name));
  if (unknown.length > 0) return { type: 'HeaderUnknown', unknown };
  const repeated = header.filter((name, index) => header.indexOf(name) !== index);
  return repeated.length > 0 ? { type: 'HeaderRepeated', repeated } : undefined;
};

interface Parsed {
  readonly record: readonly string[];
  readonly raw: string;
  /** `lines`: how many lines were read up to the end of this record. */
  readonly info: { readonly lines: number };
}

const newlinesIn = (raw: string): number => raw.trim().split('\n').length - 1;

const rowOf = (header: readonly string[], { record, raw, info }: Parsed): Row => ({
  line: info.lines - newlinesIn(raw),
  cells: Object.fromEntries(header.map((name, index) => [name, record[index]?.trim() ?? ''])),
  surplus: record.length - header.length,
});

/**
 * The rows of a CSV file: UTF-8 with or without a byte-order mark, any line ending, quoted line breaks.
 * @see COLUMNS
 */
export const readPastRequestsFile = (bytes: Uint8Array): FileReading => {
  const text = decode(bytes);
  if (typeof text !== 'string') return problem(text);
  try {
    // The library's types do not know that `info` and `raw` change what it answers.
    const parsed = parse(text, {
      info: true,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly Parsed[];
    const [first, ...rest] = parsed;
    if (!first) return problem({ type: 'FileEmpty' });
    const header = first.record.map((name) => name.trim());
    const wrong = headerProblem(header);
    return wrong ? problem(wrong) : { ok: true, rows: rest.map((record) => rowOf(header, record)) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return problem({ type: 'FileMalformed', line: Number(error['lines']) });
  }
};
