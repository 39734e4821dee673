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
  /** Of those standing, here or where they were passed on from: the lead said nothing of them in time, nor supplied anything. */
  readonly leftUnanswered: number;
}

/** What had been asked for by `asOf`. */
export const documentsCounted = (
  { documentsAsked, course: { ended } }: Account,
  asOf: Instant,
  calendar: WorkingCalendar,
): DocumentsCounted => {
  const asked = documentsAsked.filter(({ requestedAt }) => requestedAt <= asOf);
  // What becomes of it once others have taken the agency's place is told there.
  const until = ended && ended.at < asOf ? ended.at : asOf;
  const unanswered = asked.filter((one) => {
    const last = calendar.addWorkingDays(dateOf(one.requestedAt), DAYS_TO_CONTEST);
    const passedOn = one.silentSince !== undefined;
    // It had lasted too long before it was passed on: counted there.
    if (passedOn && dateOf(one.silentSince) > last) return false;
    const inTime = one.stopsClock || passedOn;
    return inTime && !one.unfounded && dateOf(one.answeredAt ?? until) > last;
  });
  const own = asked.filter(({ silentSince }) => silentSince === undefined);
  return {
    standing: own.filter(({ stopsClock, unfounded }) => stopsClock && !unfounded).length,
    tooLate: own.filter(({ stopsClock }) => !stopsClock).length,
    unfounded: own.filter(({ unfounded }) => unfounded).length,
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
