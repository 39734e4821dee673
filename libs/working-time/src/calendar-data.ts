import type { LocalDate } from './local-date.js';
import type { Basis } from './reply-window.js';

/** The same words in Vietnamese and in English. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

export type Language = keyof Bilingual;

/**
 * Why a day is off: a holiday named by law; a day in lieu of a holiday that fell on a weekend (nghỉ bù); a weekday
 * exchanged for a worked weekend day (hoán đổi); a day on which some agencies are closed (nghỉ theo quyết định riêng); or
 * a day known from a table only, its document not seen.
 */
export type DayOffKind = 'holiday' | 'compensatory' | 'swapped' | 'closure' | 'unverified';

export interface DayOff {
  readonly on: LocalDate;
  readonly name: Bilingual;
  readonly kind: DayOffKind;
  /** The holiday on a weekend, or the worked weekend day, that this day stands for. */
  readonly inLieuOf?: LocalDate;
  /** The document that fixed this day, as printed: "Thông báo 9441/TB-BNV ngày 16/10/2025". */
  readonly document?: string;
}

export interface WorkedWeekend {
  readonly on: LocalDate;
  /** The weekday given off in exchange. */
  readonly inLieuOf?: LocalDate;
  readonly document?: string;
}

/** What one year of a calendar rests on. */
export interface CalendarYear {
  readonly year: number;
  /** `high`: read from the notices; `medium`: from secondary sources; `low`: from a table, no notice seen. */
  readonly confidence: 'high' | 'medium' | 'low';
  readonly sources: readonly { readonly document: string; readonly url?: string }[];
}

/** One version of a calendar as data: Monday to Friday, but for the days it lists. */
export interface CalendarData {
  readonly id: string;
  readonly version: string;
  readonly title: Bilingual;
  /** Whether the days off are the law's, or a convention or file of the user's own. */
  readonly basis: Basis;
  /** Between these two dates the calendar knows; outside, days are assumed and dates provisional (rule 10). */
  readonly publishedFrom: LocalDate;
  readonly publishedUntil: LocalDate;
  readonly years: readonly CalendarYear[];
  readonly daysOff: readonly DayOff[];
  readonly workedWeekends: readonly WorkedWeekend[];
  /** The agency whose own closures are among the days off; absent where there are none. */
  readonly agency?: string;
}
