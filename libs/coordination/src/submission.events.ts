import type { AgencyId } from '#lib/agencies';
import type { DomainEvent } from '#lib/event-sourcing';
import type { OfRequest } from './event-subject.js';
import type { DocumentReference, MissingForSubmission } from './vocabulary.js';

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

/** The request is open again, for what the reasons ask for; the submission stays in its history. */
export type SubmissionReturned = DomainEvent<
  'SubmissionReturned',
  OfRequest & { readonly reason: string; readonly document?: DocumentReference }
>;
/** The request has ended: no reply is owed any more. */
export type ConclusionRecorded = DomainEvent<
  'ConclusionRecorded',
  OfRequest & { readonly conclusion: DocumentReference }
>;

export type SubmissionEvent = RequestSubmitted | SubmissionReturned | ConclusionRecorded;
