import type { ApologiesCounted, Pursuit } from '#lib/read-models';
import { AgencyFiguresView, type ReportsView } from './figures.view.js';
import type { SpreadView } from './rates.view.js';

/** Late results of administrative procedures, by request. */
export class ApologiesView implements ApologiesCounted {
  readonly owed!: number;
  /** Of those: apologised for. */
  readonly made!: number;
  /** Of those: in time, signed by the head, and putting the result off for the first time. */
  readonly asRequired!: number;
}

/** Requests by the date their mandate sets. */
export class MandateFiguresView {
  readonly submittedInTime!: number;
  readonly submittedLate!: number;
  readonly pending!: number;
  readonly passed!: number;
  /** Of those late or passed. */
  readonly lateness?: SpreadView;
}

/** What the ladder asked for under the due dates as they stand, and what was done. */
export class PursuitView implements Pursuit {
  readonly remindersDue!: number;
  /** By this system, for the agency to see. */
  readonly remindersPosted!: number;
  readonly chaseLettersDue!: number;
  /** Signed, numbered and recorded by the lead. */
  readonly chaseLettersIssued!: number;
}

/** Replies that the matter is outside an agency's remit, and how long the lead takes to decide on them. */
export class RemitDecisionsView {
  /** Neither released, passed on nor maintained yet. */
  readonly undecided!: number;
  /** Working days the lead took, or has taken so far. */
  readonly waiting?: SpreadView;
}

/** What the lead itself answers for. */
export class LeadsOwnFiguresView {
  /** Of opinions and reports alike. */
  readonly pursuit!: PursuitView;
  readonly lettersLaterThanTheirDate!: number;
  readonly addresseesWithoutQuestion!: number;
  readonly windowsUnder3Days!: number;
  readonly dossiersIncomplete!: number;
  readonly dossiersNotProvided!: number;
  /** Of opinions and reports alike. */
  readonly extensionRequestsUnanswered!: number;
  readonly remitDecisions!: RemitDecisionsView;
  /** The lead entered the delivery or a supplement itself for a day before it reached this system (R12). */
  readonly dossiersEnteredLate!: number;
  readonly apologies!: ApologiesView;
  /** Reports the lead owes itself. */
  readonly reports!: ReportsView;
  readonly mandates!: MandateFiguresView;
}

export class LeadFiguresView extends AgencyFiguresView {
  readonly own!: LeadsOwnFiguresView;
}
