import { accept, reject } from '#lib/event-sourcing';
import type { ReviewLateSubmission } from '../request.commands.js';
import type { RequestDecision } from '../request.vocabulary.js';
import type { Case } from '../rules/existing.js';
import { lateSubmission } from '../rules/late-submission.js';
import { reviewRefusal } from '../rules/reviewing.js';

/** The monitoring body reviews what the lead explained of its late submission: upheld, or excused in whole or for some days. */
export const reviewLateSubmission = (
  { data: { finding, reason, ruling } }: ReviewLateSubmission,
  on: Case,
): RequestDecision => {
  const late = lateSubmission(on);
  if ('type' in late) return reject(late);
  const { requestId, lead } = on.request;
  if (!late.explained) return reject({ type: 'NothingToReview', agency: lead });
  const refusal = reviewRefusal({ finding, reason, ruling }, on.facts.now);
  if (refusal) return reject(refusal);
  return accept({
    type: 'LateSubmissionReviewed',
    data: { requestId, occurredAt: on.facts.now, finding, reason, ruling },
  });
};
