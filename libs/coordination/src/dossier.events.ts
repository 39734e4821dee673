import type { DomainEvent } from '#lib/event-sourcing';
import type { Instant } from '#lib/working-time';
import type { OfConsultation } from './event-subject.js';
import type { DocumentReference, DocumentsFinding } from './vocabulary.js';

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
  DocumentsRequestAccepted | DocumentsRequestContested | DocumentsRequestFound;
