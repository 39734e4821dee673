import { accept, reject } from '#lib/event-sourcing';
import { dateOf } from '#lib/working-time';
import type { Consultation } from '../consultation.state.js';
import type { ContestDocumentsRequest } from '../request.commands.js';
import type { RequestDecision } from '../request.vocabulary.js';
import { documentsAsked, standsAfter } from '../rules/documents-request.js';
import type { Case } from '../rules/existing.js';

/** The lead says that nothing is missing. Unanswered for two working days, a request in time stands. */
export const contestDocumentsRequest = (
  { data: { agency, reason } }: ContestDocumentsRequest,
  consultation: Consultation,
  on: Case,
): RequestDecision => {
  const { requestId } = on.request;
  const { now } = on.facts;
  const asked = documentsAsked(agency, consultation);
  if ('type' in asked) return reject(asked);
  const { requestedAt, answer } = asked;
  // One that moves nothing need not be contested.
  if (!asked.stopsClock) return reject({ type: 'ClockNotStopped', agency });
  if (answer === 'accepted') return reject({ type: 'DocumentsRequestAcceptedAlready', agency });
  if (answer === 'contested') return reject({ type: 'DocumentsRequestContestedAlready', agency });
  const stands = standsAfter(requestedAt, on);
  if (dateOf(now) > stands)
    return reject({ type: 'DocumentsRequestStands', agency, since: stands });
  if (reason.trim() === '') return reject({ type: 'FieldMissing', field: 'reason' });
  return accept({
    type: 'DocumentsRequestContested',
    data: { requestId, agency, occurredAt: now, requestedAt, reason },
  });
};
