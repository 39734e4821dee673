import type { AgencyId } from '#lib/agencies';
import { dateOf, type Instant } from '#lib/working-time';
import type { Clock, Judged } from '../consultation.state.js';
import type { JudgedAgain, LapseReversed, RequestEvent } from '../request.events.js';
import type { Timeliness } from '../vocabulary.js';
import type { Case } from './existing.js';
import { hasPassed, lapseReversed, windowLapsed } from './lapse.js';
import { calendarOf } from './pinned.js';
import { timelinessOf } from './timeliness.js';

/** Why an answer is judged again, and what is said of its lapse if that no longer stands. */
type Why = readonly [JudgedAgain, LapseReversed['data']['cause']];

export const SENDING_CORRECTED: Why = [{ cause: 'sendingCorrected' }, 'sentInTime'];

const same = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

const stoodAt = ({ stoodSince }: Judged, sentAt: Instant): boolean =>
  stoodSince !== undefined && dateOf(sentAt) >= stoodSince;

/**
 * Judges an answer again after its sending or its due date was corrected: the lapse is recorded or taken back with it,
 * so that each window that passed has exactly one (R5). An answer that was never judged stays so,
 * and one sent while the clock stood stays in time.
 */
export const rejudged = (
  agency: AgencyId,
  consultation: Judged & { readonly clock: Clock },
  clock: Clock,
  sentAt: Instant,
  [why, noLapse]: Why,
  { request, facts }: Case,
): readonly RequestEvent[] => {
  const { requestId } = request;
  const { now } = facts;
  const { judged } = consultation;
  if (!consultation.bound) return [];
  const clockStood = stoodAt(consultation, sentAt);
  const passed = !clockStood && hasPassed(clock, sentAt);
  const timeliness: Timeliness = clockStood
    ? { kind: 'onTime' }
    : timelinessOf(clock, sentAt, calendarOf(request, agency, facts));
  const events: RequestEvent[] = [];
  if (passed && !consultation.lapsed) events.push(windowLapsed(requestId, agency, clock, now));
  if (!passed && consultation.lapsed)
    events.push(lapseReversed(requestId, agency, consultation.clock, noLapse, now));
  const { opinion, timeliness: former } = judged;
  if (!same(timeliness, former))
    events.push({
      type: 'OpinionRejudged',
      data: { requestId, agency, occurredAt: now, opinion, ...why, former, timeliness },
    });
  return events;
};
