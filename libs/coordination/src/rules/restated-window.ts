import type { AgencyId } from '#lib/agencies';
import type { DueDate } from '#lib/working-time';
import { type Consultation, hasLapsed, isJudged, type Judged } from '../consultation.state.js';
import type { AwaitedWindow, MoveCause, RequestEvent } from '../request.events.js';
import { type Clocked, dueDateMoved, isSettled, movedWithLapse } from './due-date-moves.js';
import type { Case } from './existing.js';
import { isWorse } from './favour.js';
import { rejudged } from './judgement.js';
import { withNotice } from './notice.js';
import { owedUntil } from './owed-until.js';

/** What becomes of one consultation when what it was counted by has changed. */
export type Restatement =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'restated'; readonly events: readonly RequestEvent[] }
  /** R14: a settled judgement changes in the agency's favour only. */
  | { readonly kind: 'wouldWorsen' };

/** Why a window is restated: its calendar was corrected, or its rule was changed with effect in the past. */
export type RestatingCause = Extract<MoveCause, { cause: 'calendarCorrected' | 'ruleChanged' }>;

export const UNCHANGED: Restatement = { kind: 'unchanged' };

const restatedBy = (...events: readonly RequestEvent[]): Restatement =>
  events.length === 0 ? UNCHANGED : { kind: 'restated', events };

/** An answer is judged again, and its due date moved with it, where that is better for the agency. */
const answerRestated = (
  agency: AgencyId,
  consultation: Clocked & Judged,
  due: DueDate,
  cause: RestatingCause,
  on: Case,
): Restatement => {
  const { clock, judged } = consultation;
  const why = [cause, cause.cause] as const;
  const again = rejudged(agency, consultation, { ...clock, due }, judged.sentAt, why, on);
  const verdict = again.find((event) => event.type === 'OpinionRejudged');
  if (verdict === undefined) return UNCHANGED;
  if (isWorse(verdict.data.timeliness, verdict.data.former)) return { kind: 'wouldWorsen' };
  return due.dueAt === clock.due.dueAt
    ? restatedBy(...again)
    : restatedBy(dueDateMoved(agency, clock, due, cause, on), ...again);
};

/** The shorter window that waits for the agency's confirmation, if one does. */
const awaited = ({ awaitsConfirmation }: Consultation): AwaitedWindow | undefined =>
  awaitsConfirmation && 'due' in awaitsConfirmation ? awaitsConfirmation : undefined;

/** Whether what waits for the agency's confirmation was counted for a cause of this kind. */
const awaitsFor = (consultation: Consultation, cause: RestatingCause): boolean => {
  const waiting = awaited(consultation);
  return (cause.cause === 'ruleChanged' ? waiting?.rule : waiting?.calendar) !== undefined;
};

/** Whether the agency has been told of it already. */
const isTold = (consultation: Consultation, cause: RestatingCause): boolean =>
  cause.cause === 'calendarCorrected' &&
  awaited(consultation)?.calendar?.version === cause.calendar.version;

/** R4: the agency is told of a shorter window, which binds once it has confirmed it. */
const shortened = (
  agency: AgencyId,
  consultation: Clocked,
  counted: DueDate,
  cause: RestatingCause,
  on: Case,
): Restatement => {
  if (isSettled(consultation, on)) return { kind: 'wouldWorsen' };
  const { dueOn, dueAt } = consultation.clock.due;
  const due = withNotice(counted, agency, on);
  if (due.dueAt >= dueAt || isTold(consultation, cause)) return UNCHANGED;
  const { cause: _, ...cited } = cause;
  return restatedBy({
    type: 'ShorteningNotified',
    data: {
      requestId: on.request.requestId,
      agency,
      occurredAt: on.facts.now,
      from: { dueOn, dueAt },
      awaitsConfirmation: { agency, due, ...cited },
    },
  });
};

/**
 * A date beyond the published calendar was never valid, so a corrected calendar does not shorten it but settles it
 * (counting rule 10): at once, though no sooner than the agency can act on it.
 */
const settled = (
  agency: AgencyId,
  { clock }: Clocked,
  counted: DueDate,
  cause: RestatingCause,
  on: Case,
): Restatement => {
  const due = counted.dueAt > on.facts.now ? counted : withNotice(counted, agency, on);
  return due.dueAt === clock.due.dueAt && due.provisional
    ? UNCHANGED
    : restatedBy(dueDateMoved(agency, clock, due, cause, on));
};

/** What becomes of a consultation whose window, counted again, comes to that due date. */
export const restatedTo = (
  agency: AgencyId,
  consultation: Clocked,
  due: DueDate,
  cause: RestatingCause,
  on: Case,
): Restatement => {
  const { due: recorded } = consultation.clock;
  if (isJudged(consultation)) return answerRestated(agency, consultation, due, cause, on);
  // Nothing is owed any more, and nothing is judged by the date.
  if (owedUntil(consultation, on.request) !== undefined && !hasLapsed(consultation))
    return UNCHANGED;
  if (recorded.provisional && cause.cause === 'calendarCorrected')
    return settled(agency, consultation, due, cause, on);
  if (due.dueAt > recorded.dueAt)
    return restatedBy(...movedWithLapse(agency, consultation, due, [cause, cause.cause], on));
  if (due.dueAt < recorded.dueAt) return shortened(agency, consultation, due, cause, on);
  // What waited for a confirmation was counted by what no longer holds.
  return awaitsFor(consultation, cause)
    ? restatedBy(dueDateMoved(agency, consultation.clock, due, cause, on))
    : UNCHANGED;
};
