import type { AgencyId } from '#lib/agencies';
import type { DomainEvent } from '#lib/event-sourcing';
import type { RuleSetId } from '#lib/rulebook';
import type { DueDate, Instant, LocalDate, ReplyWindow } from '#lib/working-time';
import type {
  Addressee,
  DocumentReference,
  Dossier,
  Evidence,
  Mandate,
  Matter,
  MissingDocument,
  MissingForSubmission,
  Opinion,
  OpinionId,
  PointNumber,
  PointResponse,
  RequestId,
  Timeliness,
  Urgency,
} from './vocabulary.js';

// Every event says when it happened in law (`occurredAt`); when it was recorded is the store's to say.

interface OfRequest {
  readonly requestId: RequestId;
  readonly occurredAt: Instant;
}
interface OfConsultation extends OfRequest {
  readonly agency: AgencyId;
}

// The request as a whole

export type RequestOpened = DomainEvent<
  'RequestOpened',
  OfRequest & {
    readonly lead: AgencyId;
    readonly letter: DocumentReference;
    readonly subject: string;
    readonly matter: Matter;
    readonly secrecy: 'none';
    readonly urgency: Urgency;
    /** Pinned by the letter's date of issue; `reference` figures judge nobody. */
    readonly rule: {
      readonly id: RuleSetId;
      readonly version: number;
      readonly confirmed: boolean;
      readonly reference: boolean;
    };
    readonly calendar: string;
    readonly dossier: Dossier;
    readonly leadPosition?: string;
    readonly mandate?: Mandate;
    /** The withdrawn request this one replaces. */
    readonly reissueOf?: RequestId;
    readonly evidence: Evidence;
  }
>;
export type LeadPositionStated = DomainEvent<
  'LeadPositionStated',
  OfRequest & { readonly position: string }
>;
export type RequestSubmitted = DomainEvent<
  'RequestSubmitted',
  OfRequest & {
    readonly submission: DocumentReference;
    /** Agencies that were silent to the end, named in the submission (R6). */
    readonly silent: readonly AgencyId[];
    /** Before the gate opened, on a cited order; what was missing is listed, later opinions are an addendum. */
    readonly early?: { readonly order: DocumentReference; readonly missing: MissingForSubmission };
  }
>;
export type RequestWithdrawn = DomainEvent<
  'RequestWithdrawn',
  OfRequest & { readonly reason: string; readonly document?: DocumentReference }
>;

// One consultation: one coordinating agency's part

export type AddresseeAdded = DomainEvent<
  'AddresseeAdded',
  OfConsultation & {
    readonly addressee: Addressee;
    /** Bound by the rule set; for another agency the date is a courtesy date and judges nobody. */
    readonly bound: boolean;
  }
>;
export type AddresseeReleased = DomainEvent<
  'AddresseeReleased',
  OfConsultation & { readonly reason: string }
>;
export type DossierDelivered = DomainEvent<
  'DossierDelivered',
  OfConsultation & {
    readonly evidence: Evidence;
    /** Transcribed: the day the dossier was complete, where that was not on delivery. */
    readonly completeOn?: LocalDate;
    /** R12: entered by the lead, whom it favours, for a day before it reached this system. */
    readonly enteredLate?: true;
  }
>;
export type DossierRegistered = DomainEvent<
  'DossierRegistered',
  OfConsultation & {
    readonly registeredOn: LocalDate;
    /** Số đến; absent only when transcribed. */
    readonly number?: string;
    readonly evidence: Evidence;
  }
>;
export type DossierReturned = DomainEvent<
  'DossierReturned',
  OfConsultation & {
    readonly cause: 'misaddressed' | 'unreadable' | 'other';
    readonly reason: string;
  }
>;
export type WindowOpened = DomainEvent<
  'WindowOpened',
  OfConsultation & { readonly window: ReplyWindow; readonly due: DueDate }
>;
/** The only way a due date changes (R4): from, to and why. The clock runs on, or runs again. */
export type DueDateMoved = DomainEvent<
  'DueDateMoved',
  OfConsultation & {
    readonly from: { readonly dueOn: LocalDate; readonly dueAt: Instant };
    readonly window: ReplyWindow;
    readonly due: DueDate;
    readonly cause: 'registered' | 'documentsSupplied' | 'corrected';
  }
>;
export type DocumentsRequested = DomainEvent<
  'DocumentsRequested',
  OfConsultation & {
    readonly items: readonly MissingDocument[];
    /** In time under the rule, so the clock stands from this day on; otherwise it moves nothing. */
    readonly stopsClock: boolean;
  }
>;
export type DocumentsSupplied = DomainEvent<
  'DocumentsSupplied',
  OfConsultation & {
    readonly items: readonly number[];
    readonly evidence: Evidence;
    /** R12: entered by the lead, whom it favours, for a day before it reached this system. */
    readonly enteredLate?: true;
  }
>;
export type OpinionGiven = DomainEvent<
  'OpinionGiven',
  OfConsultation & {
    readonly opinion: Opinion;
    /** The sending instant of the document system, else of this one: what timeliness is judged on. */
    readonly sentAt: Instant;
    readonly receivedAt?: Instant;
    /** R1: the agency itself sent it here, or another recorded one received otherwise. */
    readonly enteredBy: 'author' | 'lead' | 'monitoringBody' | 'import';
    readonly evidence: Evidence;
    /** Only the date on the letter is known, and counts (shown with the opinion). */
    readonly dateOnly?: true;
    /** R12: entered by the party it favours, for a day before it reached this system. */
    readonly enteredLate?: true;
    readonly timeliness: Timeliness;
    readonly supersedes?: OpinionId;
    /** Arrived after the submission: an addendum to it. */
    readonly addendum?: true;
  }
>;
export type WindowLapsed = DomainEvent<
  'WindowLapsed',
  OfConsultation & {
    readonly outcome: 'noReply';
    readonly dueOn: LocalDate;
    /** `occurredAt` is the legal instant; this is when the system noticed. */
    readonly noticedAt: Instant;
  }
>;
export type LapseReversed = DomainEvent<
  'LapseReversed',
  OfConsultation & { readonly cause: 'sentInTime' | 'corrected' | 'documentsRequested' }
>;
export type PointAnswered = DomainEvent<
  'PointAnswered',
  OfConsultation & {
    readonly opinion: OpinionId;
    readonly point: PointNumber;
    readonly response: PointResponse;
  }
>;

/** R13: a mistaken entry and its correction, both values kept. Its effects are events of their own. */
export type EntryCorrected = DomainEvent<
  'EntryCorrected',
  OfRequest & {
    readonly correction: Correction;
    readonly reason: string;
    readonly evidence: Evidence;
    /** R4: it shortens a due date, so it binds only once the agency has confirmed it. */
    readonly awaitsConfirmation?: {
      readonly agency: AgencyId;
      readonly window: ReplyWindow;
      readonly due: DueDate;
    };
  }
>;
export type CorrectionConfirmed = DomainEvent<'CorrectionConfirmed', OfConsultation>;
/** The opinion's sending was corrected: it is judged again. */
export type OpinionRejudged = DomainEvent<
  'OpinionRejudged',
  OfConsultation & { readonly opinion: OpinionId; readonly timeliness: Timeliness }
>;

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

export type RequestEvent =
  | RequestOpened
  | LeadPositionStated
  | RequestSubmitted
  | RequestWithdrawn
  | AddresseeAdded
  | AddresseeReleased
  | DossierDelivered
  | DossierRegistered
  | DossierReturned
  | WindowOpened
  | DueDateMoved
  | DocumentsRequested
  | DocumentsSupplied
  | OpinionGiven
  | WindowLapsed
  | LapseReversed
  | PointAnswered
  | EntryCorrected
  | CorrectionConfirmed
  | OpinionRejudged;
