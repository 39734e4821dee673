import type { AgencyId } from '#lib/agencies';
import type { Instant } from '#lib/working-time';
import { type Consultation, hasLapsed, isJudged } from '../consultation.state.js';
import type { LapseReversed, RequestEvent } from '../request.events.js';
import { isClocked } from './due-date-moves.js';
import type { Case } from './existing.js';
import { hasPassed, lapseReversed, windowLapsed } from './lapse.js';

/**
 * The lapse that belongs to a reply of that sending (R5): recorded first where it came after the due instant and the
 * keeper has not noticed yet; taken back where it proves to have been sent in time.
 */
export const lapseBefore = (
  agency: AgencyId,
  consultation: Consultation,
  sentAt: Instant,
  inTime: LapseReversed['data']['cause'],
  { request: { requestId }, facts }: Case,
): readonly RequestEvent[] => {
  if (!isClocked(consultation) || isJudged(consultation)) return [];
  const { clock } = consultation;
  const passed = hasPassed(clock, sentAt);
  if (consultation.status === 'running' && passed)
    return [windowLapsed(requestId, agency, clock, facts.now)];
  if (hasLapsed(consultation) && !passed)
    return [lapseReversed(requestId, agency, clock, inTime, facts.now)];
  return [];
};
