import type { AgencyId } from '#lib/agencies';
import type { DomainEvent } from '#lib/event-sourcing';
import type { Instant, Length, LocalDate } from '#lib/working-time';
import type { OfConsultation, OfRequest } from './event-subject.js';
import type { DocumentReference, Evidence, ExtensionDecision } from './vocabulary.js';

// What these do to a due date is told by a `DueDateMoved` of each agency (R4).

/** `occurredAt` is when it was asked, always before the due instant. */
export type ExtensionAsked = DomainEvent<
  'ExtensionAsked',
  OfConsultation & {
    readonly length: Length;
    readonly reason: string;
    readonly evidence: Evidence;
    /** R12: entered by the agency, whom it favours, for a day before it reached this system. */
    readonly enteredLate?: true;
    /** Not asked anew: it passes on from the agency whose place was taken, still undecided. */
    readonly takenOverFrom?: AgencyId;
  }
>;
export type ExtensionDecided = DomainEvent<
  'ExtensionDecided',
  OfConsultation & { readonly askedAt: Instant; readonly decision: ExtensionDecision }
>;
export type WindowsExtended = DomainEvent<
  'WindowsExtended',
  OfRequest & {
    /** Those named; absent: every agency whose reply was owed, those the dossier had not reached yet included. */
    readonly agencies?: readonly AgencyId[];
    readonly length: Length;
    readonly reason: string;
  }
>;
export type WindowsShortened = DomainEvent<
  'WindowsShortened',
  OfRequest & {
    readonly agencies: readonly AgencyId[];
    readonly to: LocalDate;
    readonly order: DocumentReference;
    readonly reason: string;
  }
>;

export type ExtensionEvent = ExtensionAsked | ExtensionDecided | WindowsExtended | WindowsShortened;
