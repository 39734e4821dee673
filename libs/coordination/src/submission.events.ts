import type { DomainEvent } from '#lib/event-sourcing';
import type { OfRequest } from './event-subject.js';
import type { DocumentReference } from './vocabulary.js';

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

export type SubmissionEvent = SubmissionReturned | ConclusionRecorded;
