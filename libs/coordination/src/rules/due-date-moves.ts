import type { AgencyId } from '#lib/agencies';
import { type DueDate, windowOf } from '#lib/working-time';
import type { Clock } from '../clock.state.js';
import { type Consultation, hasLapsed, isJudged } from '../consultation.state.js';
import type { Delivery } from '../delivery.state.js';
import type { DueDateMoved, LapseReversed, MoveCause, RequestEvent } from '../request.events.js';
import { type Arrival, windowCounted } from './delivery.js';
import type { Case } from './existing.js';
import { rejudged } from './judgement.js';
import { hasPassed, lapseReversed, windowLapsed } from './lapse.js';
import { owedUntil } from './owed-until.js';
import { calendarOf, dueDateOf, underRuleOf } from './pinned.js';
import { isOfReceipt } from './window-start.js';

/** A consultation whose clock has been started, whatever became of it. */
export type Clocked = Consultation & { readonly delivery: Delivery; readonly clock: Clock };

export const isClocked = (consultation: Consultation): consultation is Clocked =>
  'clock' in consultation;

export const dueDateMoved = (
  agency: AgencyId,
  { due: { dueOn, dueAt } }: Pick<Clock, 'due'>,
  due: DueDate,
  cause: MoveCause,
  { request: { requestId }, facts: { now } }: Case,
): DueDateMoved => ({
  type: 'DueDateMoved',
  data: { requestId, agency, occurredAt: now, from: { dueOn, dueAt }, due, ...cause },
});

/** What of a consultation its window is counted from. */
type Recountable = Pick<Clocked, 'addressee' | 'addressedAt' | 'delivery' | 'clock'>;

/**
 * The window counted again from another day of receipt; a clock that has begun again keeps its new start, and one taken
 * over from another body runs on as it was.
 */
export const recounted = (
  { addressee, addressedAt, delivery, clock }: Recountable,
  arrival: Pick<Arrival, 'deliveredAt' | 'registeredOn'>,
  { request, facts }: Case,
): DueDate => {
  if (clock.takenOver) return clock.due;
  const { completeOn } = delivery;
  const counted = windowCounted(
    underRuleOf(clock, request),
    { addressee, addressedAt, ...arrival, ...(completeOn !== undefined && { completeOn }) },
    facts,
  );
  const { shortened, pauses, extensions, floors, start, complete, restarted } = windowOf(clock.due);
  const begunAgain = clock.restarted && {
    start,
    ...(complete && { complete }),
    ...(restarted && { restarted }),
  };
  const { receivedOn = counted.start.on } = counted;
  const calendar = calendarOf(request, addressee.agency, facts);
  // As a stated date is void that leaves no whole working day after receipt (counting rule 6), so is a shortened one.
  const leavesADay = shortened && calendar.nextWorkingDay(receivedOn) <= shortened.value.on;
  const kept = {
    ...(leavesADay && { shortened }),
    pauses,
    extensions,
    floors: [...counted.floors, ...floors.filter((floor) => !isOfReceipt(floor))],
  };
  return dueDateOf({ ...counted, ...begunAgain, ...kept }, request, addressee.agency, facts);
};

/** Moves the due date of a clock that nobody has answered, and with it the lapse that goes with the date. */
export const movedWithLapse = (
  agency: AgencyId,
  consultation: Clocked,
  due: DueDate,
  [cause, noLapse]: readonly [MoveCause, LapseReversed['data']['cause']],
  on: Case,
): readonly RequestEvent[] => {
  const { requestId } = on.request;
  const { now } = on.facts;
  const moved = dueDateMoved(agency, consultation.clock, due, cause, on);
  if (!hasLapsed(consultation)) return [moved];
  const clock = { ...consultation.clock, due };
  const reversed = lapseReversed(requestId, agency, consultation.clock, noLapse, now);
  if (!hasPassed(clock, owedUntil(consultation, on.request) ?? now)) return [reversed, moved];
  // The window that has passed is another one now: its own lapse takes the place of the old (R5).
  return clock.due.dueAt === consultation.clock.due.dueAt
    ? [moved]
    : [reversed, moved, windowLapsed(requestId, agency, clock, now)];
};

/** Why the due date of a clock that has run moves, and what is said of the lapse that goes with it. */
const LAPSE_REVERSED = {
  registered: 'corrected',
  corrected: 'corrected',
  extended: 'extended',
  lateEntry: 'lateEntry',
} as const;

/** R4: moves the due date, and with it whatever had been concluded from the old one. */
export const withConsequences = (
  agency: AgencyId,
  consultation: Clocked,
  due: DueDate,
  cause: keyof typeof LAPSE_REVERSED,
  on: Case,
): readonly RequestEvent[] => {
  const noLapse = LAPSE_REVERSED[cause];
  if (!isJudged(consultation))
    return movedWithLapse(agency, consultation, due, [{ cause }, noLapse], on);
  const clock = { ...consultation.clock, due };
  const { sentAt } = consultation.judged;
  const why = [{ cause: 'dueDateMoved' }, noLapse] as const;
  return [
    dueDateMoved(agency, consultation.clock, due, { cause }, on),
    ...rejudged(agency, consultation, clock, sentAt, why, on),
  ];
};

/** A result that is in is not worsened afterwards: its due date no longer moves to an earlier day. */
export const isSettled = (consultation: Consultation, { request }: Case): boolean =>
  consultation.status === 'lapsed' ||
  consultation.status === 'answered' ||
  owedUntil(consultation, request) !== undefined;
