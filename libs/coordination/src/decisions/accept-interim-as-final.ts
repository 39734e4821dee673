import { accept, reject } from '#lib/event-sourcing';
import { type Consultation, finalOpinion } from '../consultation.state.js';
import type { AcceptInterimAsFinal } from '../request.commands.js';
import type { RequestEvent } from '../request.events.js';
import type { RequestDecision } from '../request.vocabulary.js';
import type { Case } from '../rules/existing.js';
import { firstJudgement } from '../rules/judgement.js';
import { lapseBefore } from '../rules/lapse-of-reply.js';

/**
 * The lead takes an interim reply as final. It answers as of its own sending, however late the lead accepts it: a lapse
 * recorded meanwhile is taken back.
 */
export const acceptInterimAsFinal = (
  { data: { agency, opinion: id } }: AcceptInterimAsFinal,
  consultation: Consultation,
  on: Case,
): RequestDecision => {
  const { status } = consultation;
  const answer = finalOpinion(consultation);
  if (answer) return reject({ type: 'AnsweredAlready', opinion: answer.id });
  if (status === 'returned' || status === 'released')
    return reject({ type: 'AddresseeNotOpen', agency, status });
  const reply = consultation.opinions.find((standing) => standing.id === id);
  if (reply === undefined) return reject({ type: 'OpinionUnknown', opinion: id });
  if (reply.kind !== 'interim') return reject({ type: 'NotInterim', opinion: id });
  const { sentAt, enteredBy } = reply;
  return accept<RequestEvent>(...lapseBefore(agency, consultation, sentAt, 'interimAccepted', on), {
    type: 'InterimAccepted',
    data: {
      requestId: on.request.requestId,
      agency,
      occurredAt: on.facts.now,
      opinion: id,
      sentAt,
      enteredBy,
      timeliness: firstJudgement(sentAt, consultation, on),
    },
  });
};
