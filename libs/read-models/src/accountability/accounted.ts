import type { AgencyId } from '#lib/agencies';
import {
  daysExcusedBy,
  isExcused,
  markStanding,
  type Matter,
  objectionsUntil,
} from '#lib/coordination';
import type { Ladder } from '#lib/rulebook';
import { dateOf, type Instant, startOfDay, type WorkingCalendar } from '#lib/working-time';
import type { RequestColumns } from '../request-columns.js';
import type { Account, ApologyMade } from './account.js';
import type { AccountedConsultation } from './accountability-report.js';
import { awaitedDays, daysLate, type RemitDecision, remitDecisionBy } from './days-counted.js';
import { type DocumentsCounted, documentsCounted } from './documents-counted.js';
import type { WindowLength } from './figures.js';
import {
  enteredLateByAgency,
  enteredLateByLead,
  type LateEntryCounted,
} from './late-entries-counted.js';
import type { Pursuit } from './leads-own-figures.js';
import { pursuitOf } from './pursuit.js';
import { answerBy, endedBy, type Verdict, verdictOf } from './verdict.js';

/** One consultation as it is read for the figures. */
export interface AccountFound extends RequestColumns {
  readonly agency: AgencyId;
  readonly matter: Matter['kind'];
  readonly dossier_provided: boolean;
  readonly account: Account;
}

/** One consultation with all that is counted of it. Days are working days. */
export interface Accounted {
  readonly found: AccountFound;
  readonly verdict: Verdict;
  readonly windowDays: number | undefined;
  readonly windowLength: WindowLength | undefined;
  readonly replyDays: number | undefined;
  readonly lateDays: number | undefined;
  readonly overdueDays: number | undefined;
  /** Of the days late or overdue: those in which the lead had not decided on more time, or on the agency's remit. */
  readonly awaitedDays: number | undefined;
  /** Of one late or overdue: whether its mark may still change. */
  readonly mark: AccountedConsultation['mark'];
  /** Working days of its lateness that are excused; `lateDays` and `overdueDays` are without them. */
  readonly excusedDays: number | undefined;
  readonly documents: DocumentsCounted;
  /** Extensions asked for by then, and not yet decided. */
  readonly extensionsUnanswered: number;
  /** Where it answered that the matter is outside its remit: how long the lead takes or took to decide. */
  readonly remitDecision: RemitDecision | undefined;
  readonly pursuit: Pursuit;
  readonly lateAgainstFirst: boolean;
  readonly overdueUntilTransfer: boolean;
  readonly lateBeforeWithdrawal: boolean;
  /** Whether an earlier day that the agency entered for its answer may still be contested, or stands (R12). */
  readonly enteredLate: LateEntryCounted | undefined;
  /** The apologies of its request by then. */
  readonly apologies: readonly ApologyMade[];
  /** The lead entered the delivery or a supplement for an earlier day, which counts (R12). */
  readonly dossierEnteredLate: boolean;
}

const lengthOf = (days: number, found: AccountFound): WindowLength => {
  if (found.urgency === 'express' || found.urgency === 'expressByHour') return 'express';
  if (days <= 3) return 'upTo3';
  if (days <= 7) return 'from4To7';
  return days <= 15 ? 'from8To15' : 'over15';
};

/** A silence that has not yet lasted longer than the days excused is not late. */
const withoutExcused = (
  verdict: Verdict,
  { course: { due, mark } }: Account,
  settledAt: Instant,
  calendar: WorkingCalendar,
): Verdict =>
  verdict.cell === 'overdue' && due && mark && isExcused(mark, daysLate(due, settledAt, calendar))
    ? { cell: 'excluded', because: 'excused' }
    : verdict;

export const accounted = (
  found: AccountFound,
  asOf: Instant,
  calendar: WorkingCalendar,
  ladder?: Ladder,
  /** When it is read: what may still change is told by that day, whatever day is counted. */
  readAt: Instant = asOf,
): Accounted => {
  const { account } = found;
  const { due, firstDue, suspended, mark } = account.course;
  const answer = answerBy(account, asOf);
  const ended = endedBy(account, asOf);
  const settledAt = answer?.sentAt ?? ended?.at ?? asOf;

  const verdict = withoutExcused(verdictOf(account, asOf), account, settledAt, calendar);
  const isLate = verdict.cell === 'late' || verdict.cell === 'overdue';
  const excused = isLate && mark ? daysExcusedBy(mark) : 0;
  const lateDays =
    verdict.cell === 'late' && answer?.timeliness.kind === 'late'
      ? answer.timeliness.workingDays - excused
      : undefined;
  const overdueDays =
    verdict.cell === 'overdue' && due ? daysLate(due, settledAt, calendar) - excused : undefined;
  const windowDays = firstDue
    ? calendar.workingDaysBetween(firstDue.startOn, firstDue.on)
    : undefined;
  return {
    found,
    verdict,
    windowDays,
    windowLength: windowDays === undefined ? undefined : lengthOf(windowDays, found),
    replyDays:
      answer && due
        ? Math.max(0, calendar.workingDaysBetween(due.startOn, dateOf(answer.sentAt)))
        : undefined,
    lateDays,
    overdueDays,
    awaitedDays: awaitedDays(account, lateDays ?? overdueDays, asOf, calendar),
    mark:
      isLate && mark
        ? {
            standing: markStanding(mark, readAt, calendar),
            objectionsUntil: objectionsUntil(mark, calendar),
          }
        : undefined,
    excusedDays: excused > 0 ? excused : undefined,
    documents: documentsCounted(account, asOf, calendar),
    pursuit: pursuitOf(found, settledAt, ladder, calendar),
    extensionsUnanswered: account.extensionsAsked.filter(
      ({ askedAt, decidedAt, takenOver }) =>
        !takenOver && askedAt <= asOf && (decidedAt === null || decidedAt > asOf),
    ).length,
    remitDecision: remitDecisionBy(account, asOf, calendar),
    lateAgainstFirst:
      (verdict.cell === 'onTime' || verdict.cell === 'late' || verdict.cell === 'overdue') &&
      firstDue !== null &&
      settledAt >= firstDue.at,
    overdueUntilTransfer: verdict.cell === 'overdue' && ended?.because === 'transferred',
    lateBeforeWithdrawal:
      verdict.cell === 'excluded' &&
      verdict.because === 'withdrawn' &&
      due !== null &&
      !due.unjudged &&
      // While its clock stood, its date was no date.
      !suspended &&
      due.at <= settledAt,
    enteredLate: answer ? enteredLateByAgency(account, asOf, readAt) : undefined,
    apologies: account.apologies.filter(({ madeOn }) => startOfDay(madeOn) < asOf),
    dossierEnteredLate: enteredLateByLead(account, asOf),
  };
};
