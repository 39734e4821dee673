import type { DomainEvent } from '#lib/event-sourcing';
import type { OfConsultation } from './event-subject.js';
import type { DocumentReference, Evidence, LatenessCause, LatenessFinding } from './vocabulary.js';

export type LatenessObjectedTo = DomainEvent<
  'LatenessObjectedTo',
  OfConsultation & { readonly reason: string; readonly evidence: Evidence }
>;
export type LatenessExplained = DomainEvent<
  'LatenessExplained',
  OfConsultation & {
    readonly cause: LatenessCause;
    readonly explanation: string;
    readonly evidence: Evidence;
  }
>;
/** An excuse that removes the lateness is followed by the reversal of the lapse. */
export type LatenessReviewed = DomainEvent<
  'LatenessReviewed',
  OfConsultation & {
    readonly finding: LatenessFinding;
    readonly reason: string;
    readonly ruling: DocumentReference;
  }
>;

export type LatenessEvent = LatenessObjectedTo | LatenessExplained | LatenessReviewed;
