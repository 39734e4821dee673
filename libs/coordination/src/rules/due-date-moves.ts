import type { AgencyId } from '#lib/agencies';
import { type DueDate, windowOf } from '#lib/working-time';
import {
  type Clock,
  type Consultation,
  type Delivery,
  hasLapsed,
  isJudged,
} from '../consultation.state.js';
import type { DueDateMoved, MoveCause, RequestEvent } from '../request.events.js';
import { type Arrival, windowCounted } from './delivery.js';
import type { Case } from './existing.js';
import { rejudged } from './judgement.js';
import { hasPassed, lapseReversed } from './lapse.js';
import { owedUntil } from './owed-until.js';
import { dueDateOf } from './pinned.js';

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

/** The window counted again from another day of receipt; a clock that has begun again keeps its new start. */
export const recounted = (
  { addressee, addressedAt, delivery, clock }: Clocked,
  arrival: Pick<Arrival, 'deliveredAt' | 'registeredOn'>,
  { request, facts }: Case,
): DueDate => {
  const { completeOn } = delivery;
  const counted = windowCounted(
    request,
    { addressee, addressedAt, ...arrival, ...(completeOn !== undefined && { completeOn }) },
    facts,
  );
  const { pauses, extensions, floors, start, complete, restarted } = windowOf(clock.due);
  const begunAgain = clock.restarted && {
    start,
    ...(complete && { complete }),
    ...(restarted && { restarted }),
  };
  return dueDateOf(
    { ...counted, ...begunAgain, pauses, extensions, floors },
    request,
    addressee.agency,
    facts,
  );
};

/** R4: moves the due date, and with it whatever had been concluded from the old one. */
export const withConsequences = (
  agency: AgencyId,
  consultation: Clocked,
  due: DueDate,
  cause: { readonly cause: 'registered' | 'corrected' },
  on: Case,
): readonly RequestEvent[] => {
  const { requestId } = on.request;
  const { now } = on.facts;
  const moved = dueDateMoved(agency, consultation.clock, due, cause, on);
  const clock = { ...consultation.clock, due };
  if (isJudged(consultation)) {
    const { sentAt } = consultation.judged;
    return [moved, ...rejudged(agency, consultation, clock, sentAt, { cause: 'dueDateMoved' }, on)];
  }
  return hasLapsed(consultation) && !hasPassed(clock, owedUntil(consultation, on.request) ?? now)
    ? [lapseReversed(requestId, agency, consultation.clock, 'corrected', now), moved]
    : [moved];
};

/** A result that is in is not worsened afterwards: its due date no longer moves to an earlier day. */
export const isSettled = (consultation: Consultation, { request }: Case): boolean =>
  consultation.status === 'lapsed' ||
  consultation.status === 'answered' ||
  owedUntil(consultation, request) !== undefined;
