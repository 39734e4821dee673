import type { Bilingual, WorkedWeekend } from './calendar-data.js';
import type { Instant } from './instant.js';
import type { LocalDate } from './local-date.js';
import type {
  Basis,
  DossierComplete,
  Length,
  ReceiptDay,
  ReplyWindow,
  WindowStarter,
} from './reply-window.js';
import type { DayNotWorked } from './working-calendar.js';

/** What a step rests on. With `house` a citation names the text the convention follows, not one that commands it. */
export interface Ground {
  readonly basis: Basis;
  readonly citation?: string;
}

/** How a stated date that holds was read (counting rule 6). `laterOfTwo`: a day off, and the lead has not chosen. */
export type StatedReading = 'asWritten' | 'lastWorkingDayBefore' | 'nextWorkingDay' | 'laterOfTwo';

/** An earliest due date: `decisive` if it is what fixed the date in the end. */
interface Earliest {
  readonly since: LocalDate;
  readonly workingDays: number;
  readonly earliest: LocalDate;
  readonly decisive: boolean;
}

export type DerivationFact =
  | {
      readonly type: 'started';
      readonly startingPoint: WindowStarter;
      readonly occasion?: string;
      /** Absent where a step of its own fixes the day, on another ground. */
      readonly on?: LocalDate;
      readonly at?: Instant;
    }
  | { readonly type: 'received'; readonly by: ReceiptDay; readonly on: LocalDate }
  | {
      readonly type: 'complete';
      readonly by: DossierComplete;
      readonly on: LocalDate;
      readonly at?: Instant;
    }
  | { readonly type: 'restarted'; readonly on: LocalDate; readonly rounds: number }
  | { readonly type: 'startDayNotCounted'; readonly on: LocalDate }
  | { readonly type: 'hoursRunFrom'; readonly at: Instant; readonly momentKnown: boolean }
  | { readonly type: 'length'; readonly length: Length }
  | { readonly type: 'stated'; readonly words: string; readonly on: LocalDate }
  | {
      readonly type: 'statedReading';
      readonly reading: StatedReading;
      readonly hour?: { readonly at: string; readonly inclusive: boolean };
      /** The day after which a reply is late, before pauses and extensions. */
      readonly lateAfter: LocalDate;
    }
  | {
      readonly type: 'statedVoid';
      readonly words: string;
      readonly on: LocalDate;
      readonly receivedOn: LocalDate;
      /** The earliest date the letter could have stated. */
      readonly earliest: LocalDate;
    }
  /** The length that stands in for a void date rests on no rule: the due date is a courtesy and judges nobody. */
  | { readonly type: 'courtesy' }
  /** A stated date that a pause or an extension moves has a length: its working days from receipt (rule 7). */
  | { readonly type: 'statedLength'; readonly length: Length; readonly receivedOn: LocalDate }
  | {
      readonly type: 'shortened';
      readonly on: LocalDate;
      /** The first working day from `on`: the last day in time, before pauses and extensions. */
      readonly lateAfter: LocalDate;
      readonly noticedOn: LocalDate;
      readonly cause: string;
    }
  | { readonly type: 'extended'; readonly length: Length; readonly cause: string }
  | {
      readonly type: 'paused';
      readonly from: LocalDate;
      readonly until: LocalDate;
      readonly cause: string;
    }
  | { readonly type: 'pauseAfterTheEnd'; readonly from: LocalDate; readonly cause: string }
  | { readonly type: 'suspended'; readonly from: LocalDate; readonly cause: string }
  /** Days off inside the count, each with the document that fixed it. */
  | { readonly type: 'daysNotCounted'; readonly days: readonly DayNotWorked[] }
  /** Weekend days that count because they are worked. */
  | { readonly type: 'weekendsCounted'; readonly days: readonly WorkedWeekend[] }
  | {
      readonly type: 'rolledOver';
      readonly from: LocalDate;
      readonly to: LocalDate;
      readonly days: readonly DayNotWorked[];
      readonly sameHour: boolean;
    }
  | ({ readonly type: 'remainsAfterPause' } & Earliest)
  | ({ readonly type: 'floor'; readonly cause: string } & Earliest)
  | {
      readonly type: 'assumed';
      readonly publishedFrom: LocalDate;
      readonly publishedUntil: LocalDate;
    };

export type DerivationStep = DerivationFact & Ground;

/** What the steps lead to: the due date, with its hour unless it is 24:00, or that the clock stands. */
export type DerivationResult =
  | {
      readonly type: 'due';
      readonly on: LocalDate;
      readonly hour?: { readonly at: string; readonly inclusive: boolean };
    }
  | { readonly type: 'suspended'; readonly on: LocalDate };

/** Why a due date is that date: every step with its basis. Recomputable from itself and the calendar it names. */
export interface Derivation {
  readonly window: ReplyWindow;
  readonly calendar: { readonly id: string; readonly version: string; readonly title: Bilingual };
  readonly steps: readonly DerivationStep[];
  readonly result: DerivationResult;
}
