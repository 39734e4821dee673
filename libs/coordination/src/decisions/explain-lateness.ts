import { accept, reject } from '#lib/event-sourcing';
import type { Consultation } from '../consultation.state.js';
import type { ExplainLateness } from '../request.commands.js';
import type { RequestDecision } from '../request.vocabulary.js';
import type { Case } from '../rules/existing.js';
import { markedLate } from '../rules/lateness-marked.js';

/** The late agency explains, at any time until the review; a later explanation stands beside the earlier ones. */
export const explainLateness = (
  { data: { agency, cause, explanation, evidence } }: ExplainLateness,
  consultation: Consultation,
  on: Case,
): RequestDecision => {
  const marked = markedLate(agency, consultation, on);
  if ('type' in marked) return reject(marked);
  if (explanation.trim() === '') return reject({ type: 'FieldMissing', field: 'explanation' });
  const { requestId } = on.request;
  return accept({
    type: 'LatenessExplained',
    data: { requestId, agency, occurredAt: on.facts.now, cause, explanation, evidence },
  });
};
