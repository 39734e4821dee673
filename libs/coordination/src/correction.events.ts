import type { AgencyId } from '#lib/agencies';
import type { DomainEvent } from '#lib/event-sourcing';
import type { RuleSetId } from '#lib/rulebook';
import type { DueDate, Instant, LocalDate } from '#lib/working-time';
import type { OfConsultation, OfRequest } from './event-subject.js';
import type { EnteredLate, Evidence, OpinionId, Timeliness } from './vocabulary.js';

/** R13: a mistaken entry and its correction, both values kept. Its effects are events of their own. */
export type EntryCorrected = DomainEvent<
  'EntryCorrected',
  OfRequest & {
    readonly correction: Correction;
    readonly reason: string;
    readonly evidence: Evidence;
    /** In what capacity its author corrected it; whom an earlier or a later day favours depends on it (R12). */
    readonly party: CorrectingParty;
    /** R12: entered by the party it favours, for a day before it reached this system. */
    readonly enteredLate?: EnteredLate;
    /** R4: it worsens what the agency stands under, so it binds only once the agency has confirmed it. */
    readonly awaitsConfirmation?: AwaitsConfirmation;
  }
>;
export type CorrectingParty = 'lead' | 'agency' | 'monitoringBody';
export type Correction =
  | { readonly entry: 'letterNumber'; readonly from: string; readonly to: string }
  | {
      readonly entry: 'delivery';
      readonly agency: AgencyId;
      readonly from: Instant;
      readonly to: Instant;
    }
  | {
      readonly entry: 'registration';
      readonly agency: AgencyId;
      readonly from: LocalDate;
      readonly to: LocalDate;
    }
  | {
      readonly entry: 'sending';
      readonly agency: AgencyId;
      readonly opinion: OpinionId;
      readonly from: Instant;
      readonly to: Instant;
    }
  | { readonly entry: 'addressee'; readonly from: AgencyId; readonly to: AgencyId };

/** The version of a calendar a window was restated on, and the documents of the days that made the difference. */
export interface CitedCalendar {
  readonly id: string;
  /** Counted from 1, the calendar as shipped. */
  readonly version: number;
  readonly documents: readonly string[];
}

/** The rule set a request was pinned with anew, and the documents of the rulings on that version. */
export interface CitedRule {
  readonly id: RuleSetId;
  readonly version: number;
  readonly documents: readonly string[];
}

/** A due date that is shortened. */
export interface AwaitedWindow {
  readonly agency: AgencyId;
  readonly due: DueDate;
  /** The calendar that shortens it; absent where a corrected entry or a rule does. */
  readonly calendar?: CitedCalendar;
  /** The rule with effect in the past that shortens it. */
  readonly rule?: CitedRule;
}
/** A later sending of the opinion the answer is judged by. */
export interface AwaitedSending {
  readonly agency: AgencyId;
  readonly opinion: OpinionId;
  readonly sentAt: Instant;
}
/** A correction against the agency, until it confirms it (R4). */
export type AwaitsConfirmation = AwaitedWindow | AwaitedSending;

export type CorrectionConfirmed = DomainEvent<
  'CorrectionConfirmed',
  OfConsultation & {
    /** A later sending, which counts from now on. A shortened due date is moved by an event of its own. */
    readonly sending?: { readonly opinion: OpinionId; readonly sentAt: Instant };
  }
>;
/** Why an answer is judged again. */
export type JudgedAgain =
  | { readonly cause: 'sendingCorrected' | 'dueDateMoved' | 'lateEntry' }
  | { readonly cause: 'calendarCorrected'; readonly calendar: CitedCalendar }
  | { readonly cause: 'ruleChanged'; readonly rule: CitedRule };
/** The sending, the due date, the calendar or the rule was changed: it is judged again, both judgements kept (R13, R14). */
export type OpinionRejudged = DomainEvent<
  'OpinionRejudged',
  OfConsultation & {
    readonly opinion: OpinionId;
    readonly former: Timeliness;
    readonly timeliness: Timeliness;
  } & JudgedAgain
>;

export type CorrectionEvent = EntryCorrected | CorrectionConfirmed | OpinionRejudged;
