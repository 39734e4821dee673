import { accept, reject } from '#lib/event-sourcing';
import { type Consultation, hasLapsed } from '../consultation.state.js';
import type { AcceptDocumentsRequest } from '../request.commands.js';
import type { RequestEvent } from '../request.events.js';
import type { RequestDecision } from '../request.vocabulary.js';
import { documentsAsked } from '../rules/documents-request.js';
import { isClocked } from '../rules/due-date-moves.js';
import type { Case } from '../rules/existing.js';
import { lapseReversed } from '../rules/lapse.js';

/**
 * The lead agrees that documents are missing. What was asked for too late then stops the clock as from the day of the
 * asking, unless the window had passed by then: an agreement does not undo a lateness that came first.
 */
export const acceptDocumentsRequest = (
  { data: { agency } }: AcceptDocumentsRequest,
  consultation: Consultation,
  { request: { requestId }, facts: { now } }: Case,
): RequestDecision => {
  const asked = documentsAsked(agency, consultation);
  if ('type' in asked) return reject(asked);
  if (asked.answer === 'accepted')
    return reject({ type: 'DocumentsRequestAcceptedAlready', agency });
  const { requestedAt, stopsClock } = asked;
  const subject = { requestId, agency, occurredAt: now, requestedAt };
  if (stopsClock || !isClocked(consultation))
    return accept({ type: 'DocumentsRequestAccepted', data: subject });
  const { clock, status } = consultation;
  if (clock.due.dueAt <= requestedAt)
    return reject({ type: 'WindowPassedBefore', agency, dueAt: clock.due.dueAt });
  const accepted: RequestEvent = {
    type: 'DocumentsRequestAccepted',
    data: { ...subject, stopsClock: true },
  };
  return status === 'lapsed' && hasLapsed(consultation)
    ? accept<RequestEvent>(
        lapseReversed(requestId, agency, clock, 'documentsRequested', now),
        accepted,
      )
    : accept(accepted);
};
