import { accept, reject } from '#lib/event-sourcing';
import type { ExplainLateSubmission } from '../request.commands.js';
import type { RequestDecision } from '../request.vocabulary.js';
import type { Case } from '../rules/existing.js';
import { lateSubmission } from '../rules/late-submission.js';

/** The lead explains why it submits after the date of its mandate, as an agency explains a late reply. */
export const explainLateSubmission = (
  { data: { cause, explanation, evidence } }: ExplainLateSubmission,
  on: Case,
): RequestDecision => {
  const late = lateSubmission(on);
  if ('type' in late) return reject(late);
  if (explanation.trim() === '') return reject({ type: 'FieldMissing', field: 'explanation' });
  const { requestId } = on.request;
  return accept({
    type: 'LateSubmissionExplained',
    data: { requestId, occurredAt: on.facts.now, cause, explanation, evidence },
  });
};
