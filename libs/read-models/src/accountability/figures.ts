import type { AgencyId } from '#lib/agencies';
import type { MarkStanding } from '#lib/coordination';
import type { DocumentsCounted } from './documents-counted.js';

/** Count four cells, never one percentage. */
export interface FourCells {
  /** Answered within the window. */
  readonly onTime: number;
  /** Answered after it. */
  readonly late: number;
  /** Not answered, and the window has not passed. */
  readonly open: number;
  /** Not answered, and the window has passed. */
  readonly overdue: number;
}

/** Below this many consultations fallen due, no share is told. */
export const FEWEST_TO_JUDGE = 20;

/**
 * The fraction before the percentage: `onTime` of those that were answered or fell due.
 * Too few to judge: no share at all.
 */
export type Rate =
  | { readonly onTime: number; readonly of: number; readonly tooFew: true }
  | {
      readonly onTime: number;
      readonly of: number;
      readonly tooFew: false;
      /** From 0 to 1. */
      readonly share: number;
      /** Wilson interval at 95 %, when asked for. */
      readonly interval?: { readonly low: number; readonly high: number };
    };

/** Working days; absent where there is nothing to measure. */
export interface Spread {
  readonly count: number;
  readonly median: number;
  readonly p90: number;
  readonly longest: number;
}

/** Out of every rate, and why. */
export type ExcludedBecause =
  /** Released before its window passed. */
  | 'released'
  /** The request was withdrawn before the agency answered. */
  | 'withdrawn'
  /** The People's Committee had concluded before its window passed. */
  | 'concluded'
  /** Others took its place before its window passed, or it was wrongly asked. */
  | 'transferred'
  /** Returned as misaddressed or unreadable: no clock. */
  | 'returned'
  /** The city's rules do not bind the agency: a courtesy date. */
  | 'courtesy'
  /** Answered though no clock had started. */
  | 'notJudged'
  /** Its date lies beyond the published calendar. */
  | 'provisional'
  /** The date stated in its letter was void, and no rule gave another. */
  | 'statedDateVoid'
  /** Late, and the monitoring body excused the whole of it on a cited document (R11). */
  | 'excused'
  /** Its part is classified and tracked outside the system (R3): no date judges it. */
  | 'outsideSystem';

/** The length of a window, in working days from its start to its first due date; `express` is hỏa tốc. */
export type WindowLength = 'upTo3' | 'from4To7' | 'from8To15' | 'over15' | 'express';

export interface Figures extends FourCells {
  readonly rate: Rate;
  /** Of `late`: up to one working day, shown apart. */
  readonly lateUpToOneDay: number;
  /** Late or overdue while the lead had not decided on the extension asked for: those days are the lead's. */
  readonly lateWhileAwaitingLead: number;
  /** Of `late` and `overdue`: whether the mark may still change. */
  readonly marks: Readonly<Record<MarkStanding, number>>;
  /** Of `late` and `overdue`: some working days of it are excused, and not counted. */
  readonly excusedInPart: number;
  /** Late under the first valid due date, whatever became of it since. */
  readonly lateAgainstFirst: number;
  /** Answered with an entry or a correction of the agency's own, in its favour, for a day before it reached this system (R12). */
  readonly enteredLate: number;
  /** From the start of the window to the sending. */
  readonly replyTime?: Spread;
  /** Of the answers that came late. */
  readonly lateness?: Spread;
  /** Of what is still unanswered past its date. */
  readonly overdueFor?: Spread;
  /** Requests for missing documents: how many stood, came too late or were found unfounded. */
  readonly documents: DocumentsCounted;
  /** Apologies for a late result that name the agency as its cause. */
  readonly apologiesCaused: number;
  /** Due before the period and still unanswered when it began. */
  readonly carriedOver: number;
  /** Sent by the end of the period and due after it. */
  readonly notYetDue: number;
  /** No window has opened yet. */
  readonly notStarted: number;
  readonly excluded: Readonly<Record<ExcludedBecause, number>>;
  /** Of the overdue: passed on to others since, lateness up to then kept and told apart. */
  readonly overdueUntilTransfer: number;
  /** Of the withdrawn: already past due by then, kept and shown apart. */
  readonly latenessBeforeWithdrawal: number;
}

/** Whom a row of figures is about. */
export interface OfAgency {
  readonly agency: AgencyId;
  /** As on the register; absent for an agency that is not on it. */
  readonly name?: { readonly vi: string; readonly en?: string };
  /** Fictitious: never published beside real figures. */
  readonly demonstration: boolean;
  /** Bodies that have ended whose figures are counted with its own, when that was asked for. */
  readonly includes?: readonly AgencyId[];
}

export interface AgencyFigures extends OfAgency, Figures {}

/** Reports that an agency owes, apart from opinions: no rate, and in none of their cells. */
export interface ReportsCounted
  extends
    FourCells,
    Pick<
      Figures,
      'marks' | 'excusedInPart' | 'lateness' | 'overdueFor' | 'carriedOver' | 'notYetDue'
    > {
  /** That fell due in the period, or fall due in it. */
  readonly due: number;
  /** Of those: received, in time or late. */
  readonly made: number;
  /** Of those asked for: nobody is judged by them. */
  readonly excluded: Figures['excluded'];
}

/** How a coordinating agency answered, and reported. */
export interface CoordinatingFigures extends AgencyFigures {
  readonly reports: ReportsCounted;
}
