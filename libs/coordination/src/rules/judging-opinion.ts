import type { AgencyId } from '#lib/agencies';
import { dateOf, type Instant, type WorkingCalendar } from '#lib/working-time';
import { type Consultation, hasLapsed, isJudged } from '../consultation.state.js';
import type { LapseReversed, RequestEvent } from '../request.events.js';
import type { Timeliness } from '../vocabulary.js';
import { isClocked } from './due-date-moves.js';
import type { Case } from './existing.js';
import { hasPassed, lapseReversed, windowLapsed } from './lapse.js';
import { calendarOf } from './pinned.js';
import { timelinessOf } from './timeliness.js';

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

/** A wrongly addressed agency owed nothing, so its window passed without a lapse: a reply is never late under it. */
const judgeReleased = (
  sentAt: Instant,
  { clock, lapsed, stoodSince }: Consultation & { readonly status: 'released' },
  calendar: WorkingCalendar,
): Timeliness => {
  if (clock === undefined) return { kind: 'notJudged' };
  if (stoodSince !== undefined && dateOf(sentAt) >= stoodSince) return { kind: 'onTime' };
  return hasPassed(clock, sentAt) && !lapsed
    ? { kind: 'notJudged' }
    : timelinessOf(clock, sentAt, calendar);
};

/** How a final reply of that sending is judged; one that improves an earlier answer keeps its judgement. */
export const judgedBySending = (
  sentAt: Instant,
  consultation: Consultation,
  { request, facts }: Case,
): Timeliness => {
  if (isJudged(consultation)) return consultation.judged.timeliness;
  if (!consultation.bound) return { kind: 'notJudged' };
  switch (consultation.status) {
    case 'running':
    case 'lapsed':
      return timelinessOf(consultation.clock, sentAt, calendarOf(request, facts));
    // The clock stands: whatever is sent now is in time.
    case 'suspended':
      return { kind: 'onTime' };
    case 'released':
      return judgeReleased(sentAt, consultation, calendarOf(request, facts));
    case 'awaitingDelivery':
    case 'awaitingDossier':
    case 'returned':
      return { kind: 'notJudged' };
  }
};
