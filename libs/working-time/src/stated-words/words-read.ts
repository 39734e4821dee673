import type { LocalDate } from '../local-date.js';
import type { Length, StartingPoint, StatedDeadline } from '../reply-window.js';

/** A reading that is this system's convention: the letter's words leave room for another, or leave something out. */
export type HouseReading =
  /** "trước ngày X" takes X in (counting rule 6). */
  | 'dayIncluded'
  /** An hour without "trước" or "chậm nhất" is still in time. */
  | 'hourIncluded'
  /** No year is written: the first such date from the day of the letter on. */
  | 'yearPlaced'
  /** A year of two digits is one of 2000 to 2099. */
  | 'centuryPlaced'
  /** The words carry no accents at all, and can be read in one way only. */
  | 'accentsRestored'
  /** No starting point is named: the length runs from receipt. */
  | 'startsOnReceipt'
  /** The letter was sent on its date of issue. */
  | 'sentOnIssue'
  /** The dossier was complete on receipt. */
  | 'completeOnReceipt';

/** The fact a length runs from, as the letter names it: `issued` is its signing, `namedDay` a date written out. */
export type NamedStart = StartingPoint | 'issued' | 'namedDay';

export interface DateRead {
  readonly kind: 'date';
  readonly on: LocalDate;
  /** `17:00`, where the words state an hour before 24:00. */
  readonly hour?: string;
  /** Whether a reply of the stated hour, or without one on the stated day, is still in time. */
  readonly inclusive: boolean;
  readonly houseReadings: readonly HouseReading[];
}

export interface LengthRead {
  readonly kind: 'length';
  readonly length: Length;
  /** Absent where the words name no starting point; `on` where they write its date. */
  readonly start?: { readonly from: NamedStart; readonly on?: LocalDate };
  readonly houseReadings: readonly HouseReading[];
}

/** What was understood of a stated deadline's words (counting rules 5 to 7), for the lead to confirm. */
export type WordsRead = DateRead | LengthRead;

/** A date that was read, with its words kept, as a window takes it. */
export const statedDeadlineOf = (
  words: string,
  { on, hour, inclusive }: DateRead,
): StatedDeadline => ({
  words,
  on,
  ...(hour !== undefined && { hour: { at: hour, inclusive } }),
});
