import type { LocalDate } from '#lib/working-time';

/** Số, ký hiệu of a document, taken apart. It is kept as written; this is for comparing and searching. */
export interface DocumentNumber {
  /** The running number, without leading zeros; absent where the notation has none. */
  readonly number?: number;
  /** The year in the notation, as legal documents carry it: `54/2023/QĐ-UBND`. */
  readonly year?: number;
  /** Kind and issuing body, or whatever stands in their place: `BKH-KTĐP&LT`, `CT-UBND`. */
  readonly symbol: string;
  /** A remark in brackets after it, which is no part of the notation: `(UBND TP.HCM)`. */
  readonly remark?: string;
  /** The same for every way of writing the same notation. */
  readonly normalised: string;
}

const REMARK = /\s*\(([^()]*)\)\s*$/u;
const LEADING_WORD = /^số\s*:?\s*/iu;
const NOTATION = /^0*(\d+)\/(?:((?:19|20)\d{2})\/)?(.+)$/u;

/** One way of writing: composed letters of normal width, plain dashes, one kind of Đ. */
const tidied = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Pd}|\u2212/gu, '-')
    .replaceAll('\u00d0', '\u0110')
    .trim();

/**
 * R10: reads a notation tolerantly, however it is spaced, dashed, accented or capitalised, with or without leading
 * zeros. A text of another form is a symbol as a whole: nothing is refused here.
 */
export const parseDocumentNumber = (written: string): DocumentNumber => {
  const text = tidied(written);
  const remark = REMARK.exec(text)?.[1];
  const notation = text
    .replace(REMARK, '')
    .replace(LEADING_WORD, '')
    .replace(/\s+/gu, '')
    .toLocaleUpperCase('vi');
  const [, number, year, symbol] = NOTATION.exec(notation) ?? [];
  const told = remark !== undefined && { remark };
  if (number === undefined || symbol === undefined)
    return { symbol: notation, ...told, normalised: notation };
  return {
    number: Number(number),
    ...(year !== undefined && { year: Number(year) }),
    symbol,
    ...told,
    normalised: [number, year, symbol].filter(Boolean).join('/'),
  };
};

/** Whether two ways of writing denote the same notation. */
export const isSameNumber = (a: string, b: string): boolean =>
  parseDocumentNumber(a).normalised === parseDocumentNumber(b).normalised;

/**
 * What names one letter among all (R10): the whole notation is unique only within agency and year. The name that the
 * id of a request is made from (UUIDv5), so that the same letter always has the same id.
 */
export const letterName = (
  lead: string,
  { number, issuedOn }: { readonly number: string; readonly issuedOn: LocalDate },
): string => [lead, issuedOn.slice(0, 4), parseDocumentNumber(number).normalised].join('|');
