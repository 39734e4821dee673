import type { AgencyId } from '#lib/agencies';
import type { DomainEvent } from '#lib/event-sourcing';
import type { Instant, LocalDate } from '#lib/working-time';
import type { AwaitedWindow } from './correction.events.js';
import type { OfConsultation } from './event-subject.js';
import type {
  DocumentReference,
  DocumentsFinding,
  EnteredLate,
  Evidence,
  MissingDocument,
} from './vocabulary.js';

export type DossierDelivered = DomainEvent<
  'DossierDelivered',
  OfConsultation & {
    readonly evidence: Evidence;
    /** Transcribed: the day the dossier was complete, where that was not on delivery. */
    readonly completeOn?: LocalDate;
    /** R12: entered by the lead, whom it favours, for a day before it reached this system. */
    readonly enteredLate?: EnteredLate;
  }
>;
export type DossierRegistered = DomainEvent<
  'DossierRegistered',
  OfConsultation & {
    readonly registeredOn: LocalDate;
    /** Số đến; absent only when transcribed. */
    readonly number?: string;
    readonly evidence: Evidence;
    /** R4: entered for the agency, it shortens the due date, so it binds only once the agency has confirmed it. */
    readonly awaitsConfirmation?: AwaitedWindow;
  }
>;
export type DossierReturned = DomainEvent<
  'DossierReturned',
  OfConsultation & {
    readonly cause: 'misaddressed' | 'unreadable' | 'other';
    readonly reason: string;
  }
>;
export type DocumentsRequested = DomainEvent<
  'DocumentsRequested',
  OfConsultation & {
    readonly items: readonly MissingDocument[];
    /** The letter in which they are asked for. */
    readonly document?: DocumentReference;
    /** In time under the rule, so the clock stands from this day on; otherwise it moves nothing. */
    readonly stopsClock: boolean;
    /** Not asked anew: it passes on from the agency whose place was taken, with what the lead had said of it. */
    readonly takenOver?: {
      readonly from: AgencyId;
      readonly answer?: 'accepted' | 'contested';
      /** Since when the lead's silence on it is counted here: it had said nothing, and of several heirs one is the place. */
      readonly silenceSince?: Instant;
    };
  }
>;
export type DocumentsSupplied = DomainEvent<
  'DocumentsSupplied',
  OfConsultation & {
    readonly items: readonly number[];
    readonly evidence: Evidence;
    /** R12: entered by the lead, whom it favours, for a day before it reached this system. */
    readonly enteredLate?: EnteredLate;
  }
>;

interface OfDocumentsRequest extends OfConsultation {
  /** Which request for documents. */
  readonly requestedAt: Instant;
}

export type DocumentsRequestAccepted = DomainEvent<
  'DocumentsRequestAccepted',
  OfDocumentsRequest & {
    /** It had been asked for too late; with the lead's agreement the clock stands from the day of the asking. */
    readonly stopsClock?: true;
  }
>;
export type DocumentsRequestContested = DomainEvent<
  'DocumentsRequestContested',
  OfDocumentsRequest & { readonly reason: string }
>;
/** `unfounded`: the clock has never stood. */
export type DocumentsRequestFound = DomainEvent<
  'DocumentsRequestFound',
  OfDocumentsRequest & { readonly finding: DocumentsFinding; readonly ruling: DocumentReference }
>;

export type DossierEvent =
  | DossierDelivered
  | DossierRegistered
  | DossierReturned
  | DocumentsRequested
  | DocumentsSupplied
  | DocumentsRequestAccepted
  | DocumentsRequestContested
  | DocumentsRequestFound;
