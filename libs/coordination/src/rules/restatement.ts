import type { AgencyId } from '#lib/agencies';
import { type DueDate, windowOf } from '#lib/working-time';
import { type Consultation, hasLapsed, isJudged, type Judged } from '../consultation.state.js';
import type { MoveCause, RequestEvent } from '../request.events.js';
import { calendarCited } from './cited-calendar.js';
import {
  type Clocked,
  dueDateMoved,
  isClocked,
  isSettled,
  movedWithLapse,
  recounted,
} from './due-date-moves.js';
import type { Case } from './existing.js';
import { isWorse } from './favour.js';
import { rejudged } from './judgement.js';
import { withNotice } from './notice.js';
import { owedUntil } from './owed-until.js';
import { dueDateOf } from './pinned.js';

/** What becomes of one consultation when its calendar has changed. */
type Restatement =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'restated'; readonly events: readonly RequestEvent[] }
  /** R14: a settled judgement changes in the agency's favour only. */
  | { readonly kind: 'wouldWorsen' };

const UNCHANGED: Restatement = { kind: 'unchanged' };

const restatedBy = (...events: readonly RequestEvent[]): Restatement =>
  events.length === 0 ? UNCHANGED : { kind: 'restated', events };

/**
 * The recorded window on the newest calendar. The day of receipt is counted in working days too, so it is found again,
 * unless the recorded one follows from something else: a correction that waits, or one that bound nobody.
 */
const onNewestCalendar = (agency: AgencyId, consultation: Clocked, on: Case): DueDate => {
  const { request, facts } = on;
  const { clock, delivery } = consultation;
  const { id, version } = clock.due.derivation.calendar;
  const before = { ...on, facts: { ...facts, calendars: facts.calendars.upTo(id, version) } };
  return recounted(consultation, delivery, before).dueAt === clock.due.dueAt
    ? recounted(consultation, delivery, on)
    : dueDateOf(windowOf(clock.due), request, agency, facts);
};

type OnCalendar = Extract<MoveCause, { cause: 'calendarCorrected' }>;

/** An answer is judged again, and its due date moved with it, where that is better for the agency. */
const answerRestated = (
  agency: AgencyId,
  consultation: Clocked & Judged,
  due: DueDate,
  cause: OnCalendar,
  on: Case,
): Restatement => {
  const { clock, judged } = consultation;
  const why = [cause, 'calendarCorrected'] as const;
  const again = rejudged(agency, consultation, { ...clock, due }, judged.sentAt, why, on);
  const verdict = again.find((event) => event.type === 'OpinionRejudged');
  if (verdict === undefined) return UNCHANGED;
  if (isWorse(verdict.data.timeliness, verdict.data.former)) return { kind: 'wouldWorsen' };
  return due.dueAt === clock.due.dueAt
    ? restatedBy(...again)
    : restatedBy(dueDateMoved(agency, clock, due, cause, on), ...again);
};

/** R4: the agency is told of a shorter window, which binds once it has confirmed it. */
const shortened = (
  agency: AgencyId,
  consultation: Clocked,
  counted: DueDate,
  { calendar }: OnCalendar,
  on: Case,
): Restatement => {
  if (isSettled(consultation, on)) return { kind: 'wouldWorsen' };
  const { dueOn, dueAt } = consultation.clock.due;
  const due = withNotice(counted, agency, on);
  if (due.dueAt >= dueAt || awaitedOn(consultation) === calendar.version) return UNCHANGED;
  return restatedBy({
    type: 'ShorteningNotified',
    data: {
      requestId: on.request.requestId,
      agency,
      occurredAt: on.facts.now,
      from: { dueOn, dueAt },
      awaitsConfirmation: { agency, due, calendar },
    },
  });
};

/** The version of the calendar whose shorter window waits for the agency's confirmation, if one does. */
const awaitedOn = ({ awaitsConfirmation }: Consultation): number | undefined =>
  awaitsConfirmation && 'due' in awaitsConfirmation
    ? awaitsConfirmation.calendar?.version
    : undefined;

/**
 * A date beyond the published calendar was never valid, so it is not shortened but settled (counting rule 10): at once,
 * though no sooner than the agency can act on it.
 */
const settled = (
  agency: AgencyId,
  { clock }: Clocked,
  counted: DueDate,
  cause: OnCalendar,
  on: Case,
): Restatement => {
  const due = counted.dueAt > on.facts.now ? counted : withNotice(counted, agency, on);
  return due.dueAt === clock.due.dueAt && due.provisional
    ? UNCHANGED
    : restatedBy(dueDateMoved(agency, clock, due, cause, on));
};

/** What becomes of a consultation on the newest version of its calendar; unchanged where it was counted on that one. */
export const restated = (agency: AgencyId, consultation: Consultation, on: Case): Restatement => {
  if (!isClocked(consultation)) return UNCHANGED;
  const { due: recorded } = consultation.clock;
  const { id, version } = recorded.derivation.calendar;
  if (on.facts.calendars.newest(id)?.data.version === version) return UNCHANGED;
  const due = onNewestCalendar(agency, consultation, on);
  const cause: OnCalendar = {
    cause: 'calendarCorrected',
    calendar: calendarCited(agency, consultation, due, on),
  };
  if (isJudged(consultation)) return answerRestated(agency, consultation, due, cause, on);
  // Nothing is owed any more, and nothing is judged by the date.
  if (owedUntil(consultation, on.request) !== undefined && !hasLapsed(consultation))
    return UNCHANGED;
  if (recorded.provisional) return settled(agency, consultation, due, cause, on);
  if (due.dueAt > recorded.dueAt)
    return restatedBy(
      ...movedWithLapse(agency, consultation, due, [cause, 'calendarCorrected'], on),
    );
  if (due.dueAt < recorded.dueAt) return shortened(agency, consultation, due, cause, on);
  // What waited for a confirmation was counted on a version that no longer holds.
  return awaitedOn(consultation) === undefined
    ? UNCHANGED
    : restatedBy(dueDateMoved(agency, consultation.clock, due, cause, on));
};
