import type { Instant } from './instant.js';
import type { LocalDate } from './local-date.js';

/** Whether a text or this system's convention stands behind a value. A house rule is never printed as law. */
export type Basis = 'law' | 'house';

/** A value with what it rests on. */
export interface Grounded<T> {
  readonly value: T;
  readonly basis: Basis;
  /** The text relied on, as printed: "Chỉ thị số 08/CT-UBND ngày 12/5/2022, điểm e khoản 1.2". */
  readonly citation?: string;
}

export type Unit = 'workingDay' | 'calendarDay' | 'hour';

/** The highest count of a length that is read from outside. */
export const MAX_LENGTH = 10_000;

export interface Length {
  readonly count: number;
  readonly unit: Unit;
}

/** Mốc tính thời hạn: which fact of the letter's way starts the window. */
export type StartingPoint = 'sent' | 'received' | 'dossierComplete';

/** What a window may start with: a fact of the letter's way, or an occasion that the letter names with its day. */
export type WindowStarter = StartingPoint | 'occasion';

/** A date the letter itself states, words kept (counting rules 5 and 6). */
export interface StatedDeadline {
  readonly words: string;
  readonly on: LocalDate;
  /** `17:00`; `inclusive` tells "chậm nhất 17h" from "trước 17h". */
  readonly hour?: { readonly at: string; readonly inclusive: boolean };
  /** What the lead chose when the date is a day off; absent, lateness starts after the later of the two. */
  readonly onDayOff?: 'lastWorkingDayBefore' | 'nextWorkingDay';
}

/** The clock stands from the day `from` (still counted) to the day `until` (not counted). Open while `until` is absent. */
export interface Pause {
  readonly from: LocalDate;
  readonly until?: LocalDate;
  readonly cause: string;
}

export interface Extension {
  readonly length: Length;
  readonly cause: string;
}

/**
 * The lead agency shortened the window on a cited order: the reply is owed by `on`, counted from the day of the notice.
 * What had moved the end before then no longer does; pauses and extensions after it do.
 */
export interface Shortening {
  readonly on: LocalDate;
  readonly noticedOn: LocalDate;
  readonly cause: string;
}

/** The due date is never earlier than `workingDays` working days after `since`. */
export interface Floor {
  readonly since: LocalDate;
  readonly workingDays: number;
  readonly cause: string;
  readonly basis: Basis;
}

/** The fact that started the clock, and the day on which it happened, which is not counted. */
export interface WindowStart extends Grounded<WindowStarter> {
  readonly on: LocalDate;
  /** What happened on that day, where the letter names an occasion: "ngày công bố Chỉ số". */
  readonly occasion?: string;
  /** The moment from which hours run; without it they run from the end of the day. */
  readonly at?: Instant;
}

/** How the day of receipt was fixed: số đến, or the last day it could have been, or the delivery itself. */
export type ReceiptDay = 'registration' | 'firstWorkingDayAfterDelivery' | 'delivery';

/** Why the dossier counts as complete on the day of the start. Nobody certifies it, so it is never law. */
export type DossierComplete = 'presumedOnReceipt' | 'supplied' | 'transcribed';

/** All that a due date depends on besides the calendar. A plain value: it is stored in events. */
export interface ReplyWindow {
  readonly rule: string;
  readonly start: WindowStart;
  /** The day of receipt, where it is not the day of the start: a stated date is tested and measured from it. */
  readonly receivedOn?: LocalDate;
  /** How that day was fixed, and by what rule: a convention may stand behind it where law stands behind the start. */
  readonly receipt?: Grounded<ReceiptDay>;
  /** How the day of the complete dossier was fixed, where the window starts with it. */
  readonly complete?: Grounded<DossierComplete>;
  /** The window has begun again because missing documents were supplied, at most so many times. */
  readonly restarted?: Grounded<{ readonly rounds: number }>;
  readonly length: Grounded<Length>;
  readonly stated?: Grounded<StatedDeadline>;
  /** No rule gives a length in its place: where the stated date is void, `length` is a courtesy and judges nobody. */
  readonly onlyStated?: true;
  readonly shortened?: Grounded<Shortening>;
  readonly pauses: readonly Pause[];
  readonly extensions: readonly Extension[];
  readonly floors: readonly Floor[];
  /** Hỏa tốc: hours run on through days off (counting rule 4). */
  readonly express?: boolean;
}
