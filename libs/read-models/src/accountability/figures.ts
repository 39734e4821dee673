import type { AgencyId } from '#lib/agencies';
import type {
  MarkStanding,
  Matter,
  OpinionGiven,
  OpinionId,
  RequestId,
  Timeliness,
} from '#lib/coordination';
import type { Instant, LocalDate } from '#lib/working-time';
import type { DocumentsCounted } from './documents-counted.js';
import type { Page } from '../page.js';

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
  | 'excused';

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

/** What the ladder asked for under the due dates as they stand, and what was done. */
export interface Pursuit {
  /** Rungs before a due date reached while the reply was owed. */
  readonly remindersDue: number;
  /** By this system, on record for the agency to see. */
  readonly remindersPosted: number;
  /** Rungs after a due date on which the rule asks for a chase letter. */
  readonly chaseLettersDue: number;
  /** By the lead: signed, numbered and recorded. */
  readonly chaseLettersIssued: number;
}

/** Late results of administrative procedures, by request, and the apologies for them: late ⇒ apologised. */
export interface ApologiesCounted {
  /** Requests for a procedure in which a consulted agency was late. */
  readonly owed: number;
  /** Of those: apologised for. */
  readonly made: number;
  /** Of those: in time, signed by the head, and putting the result off for the first time. */
  readonly asRequired: number;
}

/** What the lead itself answers for. */
export interface LeadsOwnFigures {
  readonly pursuit: Pursuit;
  /** Letters received on or after the last day they state, so that the date is void. */
  readonly lettersLaterThanTheirDate: number;
  readonly addresseesWithoutQuestion: number;
  /** Windows under 3 working days. */
  readonly windowsUnder3Days: number;
  /** The agency had to ask for missing documents, and the request stood. */
  readonly dossiersIncomplete: number;
  readonly dossiersNotProvided: number;
  readonly extensionRequestsUnanswered: number;
  /** Deliveries or supplements it entered itself for a day before they reached this system (R12). */
  readonly dossiersEnteredLate: number;
  /** Late results of administrative procedures, and the apologies for them. */
  readonly apologies: ApologiesCounted;
  /** Requests by the date their mandate sets for submission, where it sets one. */
  readonly mandates: {
    readonly submittedInTime: number;
    readonly submittedLate: number;
    readonly pending: number;
    readonly passed: number;
    /** Working days of those late or passed. */
    readonly lateness?: Spread;
  };
}

export interface LeadFigures extends AgencyFigures {
  readonly own: LeadsOwnFigures;
}

/** Under which question the figures were told; echoed, so that a printed figure says what it is. */
export interface Told {
  readonly period: Period;
  /** The moment that decides between the cells. */
  readonly asOf: Instant;
  /** Only what had been recorded by then; absent: as the facts stand. */
  readonly known?: Instant;
  /** Reference figures judge nobody, and are told only on request. */
  readonly reference: boolean;
  /** Figures of bodies that have ended are counted with the one that stands in their place. */
  readonly rolledUp: boolean;
  /** At least one agency among the rows is fictitious: dữ liệu mẫu. */
  readonly demonstration: boolean;
  /** At least one consultation was judged by a rule the monitoring body has not confirmed. */
  readonly unconfirmed: boolean;
}

/** Bounds on the current due date, both included; an absent one is open. */
export interface Period {
  readonly from?: LocalDate;
  readonly to?: LocalDate;
}

export interface AccountabilityReport<Row> extends Told {
  readonly rows: readonly Row[];
}

/** One agency's page. */
export interface AccountabilityPage<Row> extends Told {
  readonly figures: Row;
  /** With each agency on the other side. */
  readonly pairs: readonly AgencyFigures[];
  readonly byMatter: Readonly<Partial<Record<Matter['kind'], FourCells>>>;
  readonly byWindowLength: Readonly<Partial<Record<WindowLength, FourCells>>>;
  /** Latest due date first. */
  readonly consultations: Page<AccountedConsultation>;
}

/** One consultation behind the figures, so that each can be traced to its cases. */
export interface AccountedConsultation {
  readonly requestId: RequestId;
  readonly agency: AgencyId;
  readonly lead: AgencyId;
  readonly number: string;
  readonly subject: string;
  readonly cell: keyof FourCells | 'excluded' | 'notStarted';
  readonly excluded?: ExcludedBecause;
  /** Absent until a window opens. */
  readonly dueOn?: LocalDate;
  readonly firstDueOn?: LocalDate;
  readonly sentAt?: Instant;
  readonly opinion?: OpinionId;
  readonly timeliness?: Timeliness;
  /** Who entered the opinion: the agency itself, or another for it (R1). */
  readonly enteredBy?: OpinionGiven['data']['enteredBy'];
  /** By the agency itself, in its own favour, for a day before it reached this system (R12). */
  readonly enteredLate: boolean;
  /** Of an overdue one: working days since its date, at `asOf`. */
  readonly overdueWorkingDays?: number;
  /** Of one late or overdue: whether the mark may still change, and until when it may be objected to. */
  readonly mark?: { readonly standing: MarkStanding; readonly objectionsUntil: LocalDate };
  /** Working days of the lateness that are excused, and not counted. */
  readonly excusedWorkingDays?: number;
  /** Of the days late or overdue: those in which the lead had not decided on more time. */
  readonly awaitingLeadWorkingDays?: number;
}
