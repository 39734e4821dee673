import {
  dateOf,
  type Instant,
  lateness,
  type LocalDate,
  type WorkingCalendar,
} from '#lib/working-time';
import type { Account } from './account.js';

export const daysLate = (
  due: { readonly on: LocalDate; readonly at: Instant },
  at: Instant,
  calendar: WorkingCalendar,
): number => {
  const late = lateness({ dueOn: due.on, dueAt: due.at }, at, calendar);
  return late.type === 'late' ? late.workingDays : 0;
};

const laterOf = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b);

/** What was asked before the due instant is waited for from there on. */
export const awaitedDays = (
  { extensionsAsked, remitDecided, course: { due } }: Account,
  lateDays: number | undefined,
  asOf: Instant,
  calendar: WorkingCalendar,
): number | undefined => {
  if (!due || lateDays === undefined) return undefined;
  const waits = [...extensionsAsked, ...remitDecided]
    .filter(({ askedAt }) => askedAt <= asOf)
    .map(({ askedAt, decidedAt }) =>
      decidedAt === null || decidedAt > asOf
        ? lateDays
        : Math.max(
            0,
            calendar.workingDaysBetween(laterOf(due.on, dateOf(askedAt)), dateOf(decidedAt)),
          ),
    );
  return Math.min(lateDays, Math.max(0, ...waits));
};

/** How long the lead let the agency wait that answered that the matter is outside its remit. */
export interface RemitDecision {
  readonly isDecided: boolean;
  readonly workingDays: number;
}

/** The wait ends with the request too. */
export const remitDecisionBy = (
  { course: { remit, ended }, submittedAt }: Account,
  asOf: Instant,
  calendar: WorkingCalendar,
): RemitDecision | undefined => {
  if (!remit || remit.saidAt > asOf) return undefined;
  const settledAt = remit.decidedAt ?? ended?.at ?? submittedAt;
  const isDecided = settledAt !== null && settledAt <= asOf;
  const until = isDecided ? settledAt : asOf;
  return {
    isDecided,
    workingDays: calendar.workingDaysBetween(dateOf(remit.saidAt), dateOf(until)),
  };
};
