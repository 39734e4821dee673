import { accept, reject } from '#lib/event-sourcing';
import type { ReturnSubmission } from '../request.commands.js';
import type { RequestDecision } from '../request.vocabulary.js';
import { inFuture } from '../rules/dates.js';
import type { Case } from '../rules/existing.js';

/** The monitoring body sends a submission back with its reasons: the lead mends what they name and submits again. */
export const returnSubmission = (
  { data: { reason, document } }: ReturnSubmission,
  { request: { requestId, status }, facts: { now } }: Case,
): RequestDecision => {
  if (status !== 'submitted') return reject({ type: 'NotSubmitted' });
  if (reason.trim() === '') return reject({ type: 'ReasonsRequired' });
  if (document?.number.trim() === '')
    return reject({ type: 'FieldMissing', field: 'document.number' });
  const refusal = inFuture('document.issuedOn', document?.issuedOn, now);
  if (refusal) return reject(refusal);
  return accept({
    type: 'SubmissionReturned',
    data: { requestId, occurredAt: now, reason, ...(document && { document }) },
  });
};
