import { reject } from '#lib/event-sourcing';
import type { Consultation } from '../consultation.state.js';
import type { SendOpinion } from '../request.commands.js';
import type { RequestDecision } from '../request.vocabulary.js';
import { enteredLate } from '../rules/entered-late.js';
import type { Case } from '../rules/existing.js';
import { giveOpinion } from '../rules/give-opinion.js';

/** R1: an agency sends its own opinion, and only its own. It counts from now, unless a document proves it was earlier. */
export const sendOpinion = (
  { data }: SendOpinion,
  consultation: Consultation,
  on: Case,
): RequestDecision => {
  // What is sent here goes to the lead.
  if (data.sentTo !== undefined && data.sentAt === undefined)
    return reject({ type: 'FieldMissing', field: 'sentAt' });
  const late = enteredLate('sentAt', data.sentAt, data.evidence, true, on.facts.now);
  if (typeof late === 'object') return reject(late);
  const sentAt = data.sentAt ?? on.facts.now;
  return giveOpinion({ ...data, sentAt, enteredLate: late }, consultation, on);
};
