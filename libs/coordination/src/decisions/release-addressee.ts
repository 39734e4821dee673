import { accept, reject } from '#lib/event-sourcing';
import { type Consultation, finalOpinion, isOver, lacksHeirs } from '../consultation.state.js';
import type { ReleaseAddressee } from '../request.commands.js';
import type { RequestDecision } from '../request.vocabulary.js';
import type { Case } from '../rules/existing.js';
import { unnoticedLapse } from '../rules/lapse.js';

/**
 * The lead no longer needs the reply. An agency that has answered is released only where it answered that the matter
 * is outside its remit. A window that had passed by then keeps its lapse (R5).
 */
export const releaseAddressee = (
  { data: { agency, reason } }: ReleaseAddressee,
  consultation: Consultation,
  { request: { requestId }, facts: { now } }: Case,
): RequestDecision => {
  if (reason.trim() === '') return reject({ type: 'FieldMissing', field: 'reason' });
  if (isOver(consultation) && !lacksHeirs(consultation))
    return reject({ type: 'AddresseeNotOpen', agency, status: consultation.status });
  const answer = finalOpinion(consultation);
  if (answer && answer.kind !== 'outOfRemit')
    return reject({ type: 'AnsweredAlready', opinion: answer.id });
  return accept(...unnoticedLapse(requestId, agency, consultation, now), {
    type: 'AddresseeReleased',
    data: {
      requestId,
      agency,
      occurredAt: now,
      cause: answer ? 'outOfRemit' : 'notNeeded',
      reason,
    },
  });
};
