import type { AgencyFigures, ReportsCounted, Spread } from './figures.js';

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
  /** Of opinions and reports alike. */
  readonly pursuit: Pursuit;
  /** Letters received on or after the last day they state, so that the date is void. */
  readonly lettersLaterThanTheirDate: number;
  readonly addresseesWithoutQuestion: number;
  /** Windows under 3 working days. */
  readonly windowsUnder3Days: number;
  /** The agency had to ask for missing documents, and the request stood. */
  readonly dossiersIncomplete: number;
  readonly dossiersNotProvided: number;
  /** Of opinions and reports alike. */
  readonly extensionRequestsUnanswered: number;
  /** Replies that the matter is outside an agency's remit: released, passed on or maintained by the lead, or not yet. */
  readonly remitDecisions: {
    readonly undecided: number;
    /** Working days the lead took, or has taken so far. */
    readonly waiting?: Spread;
  };
  /** Deliveries or supplements it entered itself for a day before they reached this system (R12). */
  readonly dossiersEnteredLate: number;
  /** Late results of administrative procedures, and the apologies for them. */
  readonly apologies: ApologiesCounted;
  /** Reports it owes itself. */
  readonly reports: ReportsCounted;
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
