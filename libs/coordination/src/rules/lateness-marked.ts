import type { AgencyId } from '#lib/agencies';
import { isCourtesy, lateness } from '#lib/working-time';
import { type Consultation, hasLapsed, isJudged, owesNothing } from '../consultation.state.js';
import { isReviewed, type LatenessMark } from '../lateness-mark.js';
import type { RequestRejection } from '../request.rejections.js';
import { type Clocked, isClocked } from './due-date-moves.js';
import type { Case } from './existing.js';
import { hasPassed } from './lapse.js';
import { owedUntil } from './owed-until.js';
import { calendarOf } from './pinned.js';

interface MarkedLate {
  readonly consultation: Clocked;
  readonly mark: LatenessMark;
}

/** A date that judges nobody marks nobody. */
const isJudging = (
  consultation: Consultation,
  { request }: Pick<Case, 'request'>,
): consultation is Clocked =>
  !request.rule.reference &&
  !owesNothing(consultation) &&
  isClocked(consultation) &&
  !isCourtesy(consultation.clock.due);

/** It answered late, or its window has passed in silence; excused in the whole, it is neither. */
export const isLate = (consultation: Consultation, on: Case): boolean =>
  isJudging(consultation, on) &&
  (hasLapsed(consultation) ||
    (consultation.status === 'running' && hasPassed(consultation.clock, on.facts.now)));

/** A consultation marked late and not reviewed yet; a date that judges nobody marks nobody. */
export const markedLate = (
  agency: AgencyId,
  consultation: Consultation,
  on: Pick<Case, 'request'>,
): MarkedLate | RequestRejection => {
  const { latenessMark: mark } = consultation;
  if (mark && isReviewed(mark)) return { type: 'LatenessReviewedAlready', agency };
  return mark && isJudging(consultation, on) && hasLapsed(consultation)
    ? { consultation, mark }
    : { type: 'NotLate', agency };
};

/** Working days of lateness: of the answer, or of a silence that has ended; one still going on has no number yet. */
export const workingDaysLate = (consultation: Clocked, { request, facts }: Case): number => {
  if (isJudged(consultation)) {
    const { timeliness } = consultation.judged;
    return timeliness.kind === 'late' ? timeliness.workingDays : 0;
  }
  const until = owedUntil(consultation, request);
  if (until === undefined) return Infinity;
  const late = lateness(
    consultation.clock.due,
    until,
    calendarOf(request, consultation.addressee.agency, facts),
  );
  return late.type === 'late' ? late.workingDays : 0;
};
