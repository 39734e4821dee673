import type { Bilingual, LocalDate } from '#lib/working-time';

/** Whose calendar a closure is on: agencies named, and every agency that has its office in a place named. */
export interface Scope {
  readonly agencies: readonly string[];
  /** Wards, communes and special zones, by their codes of the statistics office. */
  readonly places: readonly string[];
}

/** The document that fixed an entry, as printed: "Công văn 12729/VPCP-KGVX ngày 25/12/2025". */
interface Cited {
  readonly document: string;
}

/** A day off for everybody; `inLieuOf` names the holiday on a weekend that it stands for (nghỉ bù). */
export interface DeclaredDayOff extends Cited {
  readonly kind: 'dayOff';
  readonly on: LocalDate;
  readonly name: Bilingual;
  readonly inLieuOf?: LocalDate;
}

/** A weekend day that is worked, with no day given off for it. */
export interface DeclaredWorkedWeekend extends Cited {
  readonly kind: 'workedWeekend';
  readonly on: LocalDate;
}

/** Hoán đổi: a weekday given off for a weekend day that is worked. */
export interface DeclaredSwap extends Cited {
  readonly kind: 'swap';
  readonly dayOff: LocalDate;
  readonly workedOn: LocalDate;
}

/** Days on which some agencies are closed by a decision of their own; both days belong to it. */
export interface DeclaredClosure extends Cited {
  readonly kind: 'closure';
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly name: Bilingual;
  readonly scope: Scope;
}

/** The days off of one more year are known: dates in it are no longer provisional (counting rule 10). */
export interface PublishedYear extends Cited {
  readonly kind: 'year';
  readonly year: number;
}

/** What was declared for a day no longer holds; of a swap both days go. */
export interface Withdrawal extends Cited {
  readonly kind: 'withdrawal';
  readonly on: LocalDate;
}

/** A closure that began on a day, ordered by the document named, no longer holds. */
export interface LiftedClosure extends Cited {
  readonly kind: 'liftedClosure';
  readonly from: LocalDate;
  readonly orderedBy: string;
}

/** One line of a version of a calendar. A day is corrected by withdrawing it and declaring it anew. */
export type CalendarEntry =
  | DeclaredDayOff
  | DeclaredWorkedWeekend
  | DeclaredSwap
  | DeclaredClosure
  | PublishedYear
  | Withdrawal
  | LiftedClosure;

/** A closure as it is recorded, with every agency it holds for on the day it was declared. */
export type RecordedClosure = DeclaredClosure & { readonly covers: readonly string[] };

export type RecordedEntry = Exclude<CalendarEntry, { kind: 'closure' }> | RecordedClosure;

/** The day an entry is known by, for an order and for a refusal. */
export const dayOfEntry = (entry: CalendarEntry): LocalDate => {
  switch (entry.kind) {
    case 'dayOff':
    case 'workedWeekend':
    case 'withdrawal':
      return entry.on;
    case 'swap':
      return entry.dayOff;
    case 'closure':
    case 'liftedClosure':
      return entry.from;
    case 'year':
      return firstDayOf(entry.year);
  }
};

export const firstDayOf = (year: number): LocalDate =>
  `${String(year).padStart(4, '0')}-01-01` as LocalDate;

export const lastDayOf = (year: number): LocalDate =>
  `${String(year).padStart(4, '0')}-12-31` as LocalDate;
