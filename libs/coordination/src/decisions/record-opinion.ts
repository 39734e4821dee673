import { reject } from '#lib/event-sourcing';
import { dateOf, startOfDay } from '#lib/working-time';
import type { Consultation } from '../consultation.state.js';
import type { RecordOpinion } from '../request.commands.js';
import type { RequestDecision } from '../request.vocabulary.js';
import type { Case } from '../rules/existing.js';
import { giveOpinion } from '../rules/give-opinion.js';

/**
 * R1: the lead or the monitoring body records an opinion received otherwise, with the document that proves it, and it
 * is shown as recorded. A part tracked outside the system has no document that may be named here (R3). Where only the
 * date on the letter is known, that date counts from its first moment, in the agency's favour.
 */
export const recordOpinion = (
  { data }: RecordOpinion,
  consultation: Consultation,
  on: Case,
): RequestDecision => {
  if (data.sentAt === undefined) return reject({ type: 'FieldMissing', field: 'sentAt' });
  if (data.evidence.kind === 'recorded' && data.opinion.form !== 'outsideSystem')
    return reject({ type: 'EvidenceRequired', field: 'evidence' });
  const sentAt = data.dateOnly ? startOfDay(dateOf(data.sentAt)) : data.sentAt;
  return giveOpinion({ ...data, sentAt }, consultation, on);
};
