import type { DomainEvent } from '#lib/event-sourcing';
import type { OfConsultation, OfRequest } from './event-subject.js';
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

/** The lead says why it submits after the date of its mandate. */
export type LateSubmissionExplained = DomainEvent<
  'LateSubmissionExplained',
  OfRequest & {
    readonly cause: LatenessCause;
    readonly explanation: string;
    readonly evidence: Evidence;
  }
>;
export type LateSubmissionReviewed = DomainEvent<
  'LateSubmissionReviewed',
  OfRequest & {
    readonly finding: LatenessFinding;
    readonly reason: string;
    readonly ruling: DocumentReference;
  }
>;

export type LatenessEvent =
  | LatenessObjectedTo
  | LatenessExplained
  | LatenessReviewed
  | LateSubmissionExplained
  | LateSubmissionReviewed;
