import type {
  AwaitsConfirmation,
  AddresseeAdded,
  AddresseeReleased,
  ConsultationTransferred,
  QuestionAdded,
  DossierDelivered,
  DossierRegistered,
  DossierReturned,
  WindowOpened,
  DueDateMoved,
  ShorteningNotified,
  DocumentsRequested,
  DocumentsSupplied,
  OpinionGiven,
  WindowLapsed,
  LapseReversed,
  PointAnswered,
  CorrectionConfirmed,
  OpinionRejudged,
} from './consultation.events.js';
import type { ApologyRecorded } from './apology.events.js';
import type { DossierEvent } from './dossier.events.js';
import type { ExtensionEvent } from './extension.events.js';
import type { LadderEvent } from './ladder.events.js';
import type { OpinionEvent } from './opinion.events.js';
import type { SubmissionEvent } from './submission.events.js';
import type { LatenessEvent } from './lateness.events.js';
import type { AgencyId, CitedDecision } from '#lib/agencies';
import type { DomainEvent } from '#lib/event-sourcing';
import type { PinnedRule } from '#lib/rulebook';
import type { Instant, LocalDate } from '#lib/working-time';
import type { OfRequest } from './event-subject.js';
import type {
  DocumentReference,
  Dossier,
  Evidence,
  InNameOf,
  Mandate,
  Matter,
  MissingForSubmission,
  OpinionId,
  RequestId,
  Signer,
  Urgency,
} from './vocabulary.js';

export type * from './consultation.events.js';
export type * from './apology.events.js';
export type * from './dossier.events.js';
export type * from './extension.events.js';
export type * from './ladder.events.js';
export type * from './opinion.events.js';
export type * from './submission.events.js';
export type * from './lateness.events.js';

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
    /**
     * Pinned by the letter's matter and date of issue, with the procedure it names where the catalogue has it;
     * `reference` figures judge nobody. Whether the version has been confirmed by now is the rulebook's to say.
     */
    readonly rule: PinnedRule & { readonly reference: boolean };
    readonly calendar: string;
    readonly dossier: Dossier;
    readonly leadPosition?: string;
    readonly mandate?: Mandate;
    /** Verbatim; the effect of silence is the rule set's to say. */
    readonly silenceClause?: string;
    /** The withdrawn request this one replaces. */
    readonly reissueOf?: RequestId;
    /** The request that asked about an earlier draft of the same matter: this one is a second round of it. */
    readonly roundOf?: RequestId;
    readonly askedInNameOf?: InNameOf;
    /** Who signed the letter. */
    readonly signer?: Signer;
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

/** The rights and duties of the lead pass on; the days up to then stay with the former one. */
export type LeadChanged = DomainEvent<
  'LeadChanged',
  OfRequest & {
    readonly from: AgencyId;
    readonly to: AgencyId;
    /** Its heir by the register, or another body by a decision. */
    readonly cause: 'reorganised' | 'reassigned';
    readonly document?: CitedDecision;
    readonly reason: string;
  }
>;

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
    readonly enteredLate?: true;
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

export type RequestEvent =
  | RequestOpened
  | LeadPositionStated
  | RequestSubmitted
  | RequestWithdrawn
  | AddresseeAdded
  | AddresseeReleased
  | ConsultationTransferred
  | QuestionAdded
  | LeadChanged
  | DossierDelivered
  | DossierRegistered
  | DossierReturned
  | WindowOpened
  | DueDateMoved
  | ShorteningNotified
  | DocumentsRequested
  | DocumentsSupplied
  | OpinionGiven
  | WindowLapsed
  | LapseReversed
  | PointAnswered
  | EntryCorrected
  | CorrectionConfirmed
  | OpinionRejudged
  | DossierEvent
  | ExtensionEvent
  | LadderEvent
  | OpinionEvent
  | SubmissionEvent
  | LatenessEvent
  | ApologyRecorded;
