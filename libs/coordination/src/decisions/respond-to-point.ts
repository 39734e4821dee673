import { accept, reject } from '#lib/event-sourcing';
import type { Consultation } from '../consultation.state.js';
import type { RespondToPoint } from '../request.commands.js';
import type { RequestDecision } from '../request.vocabulary.js';
import type { Case } from '../rules/existing.js';

/**
 * Tiếp thu, giải trình: the lead responds to each point, with reasons where it does not accept it whole. After the
 * submission only the points of an addendum are left to respond to.
 */
export const respondToPoint = (
  { data: { agency, opinion: id, point, response } }: RespondToPoint,
  { opinions }: Consultation,
  { request, facts }: Case,
): RequestDecision => {
  const opinion = opinions.find((standing) => standing.id === id);
  if (opinion === undefined) return reject({ type: 'OpinionUnknown', opinion: id });
  if (!opinion.points.includes(point)) return reject({ type: 'PointUnknown', opinion: id, point });
  if (request.status === 'submitted' && !opinion.addendum)
    return reject({ type: 'RequestSubmittedAlready' });
  if (response.kind !== 'accepted' && response.reasons.trim() === '')
    return reject({ type: 'ReasonsRequired' });
  const { requestId } = request;
  return accept({
    type: 'PointAnswered',
    data: { requestId, agency, occurredAt: facts.now, opinion: id, point, response },
  });
};
