import { accept, reject } from '#lib/event-sourcing';
import type { Consultation } from '../consultation.state.js';
import type { RegisterOpinion } from '../request.commands.js';
import type { RequestDecision } from '../request.vocabulary.js';
import type { Case } from '../rules/existing.js';

/**
 * Tiếp nhận: the lead's registry takes in an opinion that was sent through this system, once. Its timeliness stays
 * that of its sending; how long it lay unopened is the lead's.
 */
export const registerOpinion = (
  { data: { agency, opinion: id, number } }: RegisterOpinion,
  { opinions, lateEntries }: Consultation,
  { request: { requestId }, facts: { now } }: Case,
): RequestDecision => {
  const opinion = opinions.find((standing) => standing.id === id);
  if (opinion === undefined) return reject({ type: 'OpinionUnknown', opinion: id });
  if (opinion.received) return reject({ type: 'OpinionRegisteredAlready', opinion: id });
  if (number?.trim() === '') return reject({ type: 'FieldMissing', field: 'number' });
  const late = lateEntries.find(({ name }) => name.entry === 'sending' && name.opinion === id);
  return accept({
    type: 'OpinionRegistered',
    data: {
      requestId,
      agency,
      occurredAt: now,
      opinion: id,
      reachedAt: late?.at ?? opinion.sentAt,
      ...(number !== undefined && { number }),
    },
  });
};
