/** One page of a list, and where the next one starts. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Given back as `cursor` to read on; absent on the last page. */
  readonly next?: string;
}

/** Where a list is read on from, and how many rows are wanted. */
export interface PageAsked {
  readonly cursor?: string;
  /** From 1 to {@link MOST_ROWS}; 50 when absent. */
  readonly limit?: number;
}

export const MOST_ROWS = 200;
const USUAL_ROWS = 50;

/** The cursor was not given out by this list. */
export class CursorNotRecognised extends Error {
  override readonly name = 'CursorNotRecognised';
  constructor(readonly cursor: string) {
    super('The cursor was not given out by this list: start again from the first page.');
  }
}

export const rowsAsked = ({ limit = USUAL_ROWS }: PageAsked): number =>
  Math.min(Math.max(Math.trunc(limit), 1), MOST_ROWS);

/** The sort key of the last row of a page, opaque to its reader. */
export const cursorAfter = (key: readonly string[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

/** Whether a text may stand at its place in the sort key. */
type PartOfKey = (part: string) => boolean;
export const isText: PartOfKey = () => true;
export const isWhole: PartOfKey = (part) => /^-?\d{1,16}$/.test(part);

/**
 * The sort key a page starts after, `undefined` for the first page.
 * @throws {@link CursorNotRecognised} unless it holds one fitting text for each of `parts`
 */
export const keyAfter = (
  cursor: string | undefined,
  parts: readonly PartOfKey[],
): readonly string[] | undefined => {
  if (cursor === undefined) return undefined;
  const key = parsed(cursor);
  if (!Array.isArray(key) || key.length !== parts.length) throw new CursorNotRecognised(cursor);
  return parts.map((fits, place) => {
    const part: unknown = key[place];
    if (typeof part !== 'string' || part.includes('\0') || !fits(part))
      throw new CursorNotRecognised(cursor);
    return part;
  });
};

const parsed = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
};

export const highestFirst = (a: readonly string[], b: readonly string[]): number => {
  const place = a.findIndex((part, index) => part !== b[index]);
  if (place === -1) return 0;
  return (a[place] ?? '') < (b[place] ?? '') ? 1 : -1;
};

/** One page of rows that are all at hand, the highest key first. */
export const pageAmong = <Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => readonly [string, string, string],
  asked: PageAsked,
): Page<Row> => {
  const limit = rowsAsked(asked);
  const after = keyAfter(asked.cursor, [isText, isText, isText]);
  const rest = rows
    .map((row) => ({ row, key: keyOf(row) }))
    .toSorted((a, b) => highestFirst(a.key, b.key))
    .filter(({ key }) => after === undefined || highestFirst(key, after) > 0);
  const page = pageOf(rest.slice(0, limit + 1), limit, ({ key }) => key);
  return { ...page, rows: page.rows.map(({ row }) => row) };
};

/** Cuts the one row too many that tells whether another page follows. */
export const pageOf = <Row>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => readonly string[],
): Page<Row> => {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return rows.length > limit && last !== undefined
    ? { rows: shown, next: cursorAfter(keyOf(last)) }
    : { rows: shown };
};
