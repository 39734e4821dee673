import { accept, reject } from '#lib/event-sourcing';
import type { Consultation } from '../consultation.state.js';
import type { ConfirmCorrection } from '../request.commands.js';
import type { RequestEvent } from '../request.events.js';
import type { RequestDecision } from '../request.vocabulary.js';
import { dueDateMoved } from '../rules/due-date-moves.js';
import type { Case } from '../rules/existing.js';

/**
 * R4: the agency confirms a correction that shortens its window, and only then does it bind. A confirmation that comes
 * after the shortened date, or when the consultation is over, moves nothing.
 */
export const confirmCorrection = (
  { data: { agency } }: ConfirmCorrection,
  consultation: Consultation,
  on: Case,
): RequestDecision => {
  const { requestId } = on.request;
  const { now } = on.facts;
  const to = consultation.awaitsConfirmation;
  if (to === undefined) return reject({ type: 'NoCorrectionAwaits', agency });
  const confirmed: RequestEvent = {
    type: 'CorrectionConfirmed',
    data: { requestId, agency, occurredAt: now },
  };
  const stands = consultation.status === 'running' || consultation.status === 'suspended';
  return stands && now < to.due.dueAt
    ? accept<RequestEvent>(confirmed, dueDateMoved(agency, consultation.clock, to, 'corrected', on))
    : accept(confirmed);
};
