import type { AgencyId } from '#lib/agencies';
import type { Instant, WorkingCalendar } from '#lib/working-time';
import type { Clock } from '../clock.state.js';
import {
  type Consultation,
  isJudged,
  type Judged,
  type Over,
  owesNothing,
} from '../consultation.state.js';
import type { JudgedAgain, LapseReversed, RequestEvent } from '../request.events.js';
import type { Timeliness } from '../vocabulary.js';
import type { Case } from './existing.js';
import { isExcused } from '../lateness-mark.js';
import { hasPassed, lapseReversed, windowLapsed } from './lapse.js';
import { calendarOf } from './pinned.js';
import { judgedBy, stoodAt } from './timeliness.js';

/** Why an answer is judged again, and what is said of its lapse if that no longer stands. */
type Why = readonly [JudgedAgain, LapseReversed['data']['cause']];

export const SENDING_CORRECTED: Why = [{ cause: 'sendingCorrected' }, 'sentInTime'];

/** What was excused takes that much lateness away. */
export const coveredByExcuse = ({ latenessMark }: Consultation, timeliness: Timeliness): boolean =>
  latenessMark !== undefined &&
  timeliness.kind === 'late' &&
  isExcused(latenessMark, timeliness.workingDays);

const same = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A reply of an agency that was released, or whose place others took: judged by its window, as far as that ran until it was sent. */
const ofOver = (
  { clock, lapsed, stoodSince }: Over,
  sentAt: Instant,
  calendar: WorkingCalendar,
): Timeliness => {
  if (clock === undefined) return { kind: 'notJudged' };
  const stood = stoodAt(stoodSince, sentAt);
  // Passed and no lapse stands: documents were asked for in time, so the date had not been valid.
  return hasPassed(clock, sentAt) && !lapsed && !stood
    ? { kind: 'notJudged' }
    : judgedBy(clock, stood, sentAt, calendar);
};

/** The judgement of a final opinion of that sending. Only the first final one is judged; a later one keeps what that was given. */
export const firstJudgement = (
  sentAt: Instant,
  consultation: Consultation,
  { request, facts }: Case,
): Timeliness => {
  if (isJudged(consultation)) return consultation.judged.timeliness;
  if (owesNothing(consultation)) return { kind: 'notJudged' };
  const calendar = calendarOf(request, consultation.addressee.agency, facts);
  switch (consultation.status) {
    case 'running':
    case 'lapsed':
      return judgedBy(consultation.clock, false, sentAt, calendar);
    // The clock stands: whatever is sent now is in time.
    case 'suspended':
      return judgedBy(consultation.clock, true, sentAt, calendar);
    case 'released':
    case 'transferred':
      return ofOver(consultation, sentAt, calendar);
    case 'awaitingDelivery':
    case 'awaitingDossier':
    case 'returned':
    case 'trackedOutside':
      return { kind: 'notJudged' };
  }
};

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
  if (owesNothing(consultation)) return [];
  const clockStood = stoodAt(consultation.stoodSince, sentAt);
  const timeliness = judgedBy(clock, clockStood, sentAt, calendarOf(request, agency, facts));
  const excused = coveredByExcuse(consultation, timeliness);
  const passed = !clockStood && hasPassed(clock, sentAt) && !excused;
  const events: RequestEvent[] = [];
  if (passed && !consultation.lapsed) events.push(windowLapsed(requestId, agency, clock, now));
  if (!passed && consultation.lapsed) {
    const why = excused ? 'excused' : noLapse;
    events.push(lapseReversed(requestId, agency, consultation.clock, why, now));
  }
  const { opinion, timeliness: former } = judged;
  if (!same(timeliness, former))
    events.push({
      type: 'OpinionRejudged',
      data: { requestId, agency, occurredAt: now, opinion, ...why, former, timeliness },
    });
  return events;
};
