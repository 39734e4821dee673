import { DAYS_TO_CONTEST } from '#lib/coordination';
import { dateOf, type Instant, type WorkingCalendar } from '#lib/working-time';
import type { Account } from './account.js';

/** Requests for missing documents, as the figures of both sides count them. */
export interface DocumentsCounted {
  /** In time, or agreed to by the lead: the clock stood. */
  readonly standing: number;
  /** Too late, and not agreed to: they moved nothing. */
  readonly tooLate: number;
  /** Found unfounded by the monitoring body: the time counted. */
  readonly unfounded: number;
  /** Of those standing: the lead said nothing of them in time, nor supplied anything. */
  readonly leftUnanswered: number;
}

/** What had been asked for by `asOf`. */
export const documentsCounted = (
  { documentsAsked, course: { ended } }: Account,
  asOf: Instant,
  calendar: WorkingCalendar,
): DocumentsCounted => {
  const asked = documentsAsked.filter(({ requestedAt }) => requestedAt <= asOf);
  const standing = asked.filter(({ stopsClock, unfounded }) => stopsClock && !unfounded);
  const unanswered = standing.filter(({ requestedAt, answeredAt }) => {
    const last = calendar.addWorkingDays(dateOf(requestedAt), DAYS_TO_CONTEST);
    // What becomes of it once others have taken the agency's place is told there.
    const until = ended && ended.at < asOf ? ended.at : asOf;
    return dateOf(answeredAt ?? until) > last;
  });
  return {
    standing: standing.length,
    tooLate: asked.filter(({ stopsClock }) => !stopsClock).length,
    unfounded: asked.filter(({ unfounded }) => unfounded).length,
    leftUnanswered: unanswered.length,
  };
};

/** The same over many consultations. */
export const documentsOfAll = (all: readonly DocumentsCounted[]): DocumentsCounted =>
  all.reduce(
    (sum, one) => ({
      standing: sum.standing + one.standing,
      tooLate: sum.tooLate + one.tooLate,
      unfounded: sum.unfounded + one.unfounded,
      leftUnanswered: sum.leftUnanswered + one.leftUnanswered,
    }),
    { standing: 0, tooLate: 0, unfounded: 0, leftUnanswered: 0 },
  );
