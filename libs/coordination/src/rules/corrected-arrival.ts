import { dateOf, type DueDate } from '#lib/working-time';
import type { Delivery } from '../delivery.state.js';
import type { Correction } from '../request.events.js';
import type { RequestRejection } from '../request.rejections.js';
import { deliveryOf } from '../consultation.state.js';
import { beforeLetter, firstRefusal, inFuture } from './dates.js';
import {
  type Clocked,
  isClocked,
  isSettled,
  recounted,
  withConsequences,
} from './due-date-moves.js';
import type { Case } from './existing.js';
import type { Corrected } from './corrections.js';
import { withNotice } from './notice.js';

type ArrivalCorrection = Correction & { entry: 'delivery' | 'registration' };

const impossible = (
  correction: ArrivalCorrection,
  delivery: Delivery,
  { request, facts }: Case,
): RequestRejection | undefined => {
  const { entry, to } = correction;
  const deliveredOn = dateOf(entry === 'delivery' ? correction.to : delivery.deliveredAt);
  const registeredOn = entry === 'registration' ? correction.to : delivery.registeredOn;
  return firstRefusal(
    inFuture('correction.to', to, facts.now),
    beforeLetter('correction.to', deliveredOn, request.letter.issuedOn),
    registeredOn !== undefined && registeredOn < deliveredOn
      ? { type: 'DateBefore', field: 'registeredOn', value: registeredOn, earliest: deliveredOn }
      : undefined,
  );
};

const shortened = (
  agency: ArrivalCorrection['agency'],
  consultation: Clocked,
  counted: DueDate,
  on: Case,
): Corrected => {
  const due = withNotice(counted, agency, on);
  if (isSettled(consultation, on) || due.dueAt >= consultation.clock.due.dueAt) return {};
  // What the agency enters against itself it has confirmed.
  return on.party === 'agency'
    ? { effects: withConsequences(agency, consultation, due, 'corrected', on) }
    : { awaitsConfirmation: { agency, due } };
};

/** A mistaken delivery or registration: the window is counted again from the true day of receipt. */
export const correctedArrival = (
  correction: ArrivalCorrection,
  on: Case,
): Corrected | RequestRejection => {
  const { agency, entry, from } = correction;
  const consultation = on.request.consultations.get(agency);
  if (consultation === undefined) return { type: 'NotAddressed', agency };
  const delivery = deliveryOf(consultation);
  if (delivery === undefined) return { type: 'NotDelivered', agency };
  const recorded = entry === 'delivery' ? delivery.deliveredAt : delivery.registeredOn;
  if (recorded !== from)
    return { type: 'EntryIsNot', entry, ...(recorded !== undefined && { recorded }) };
  const refusal = impossible(correction, delivery, on);
  if (refusal) return refusal;
  if (!isClocked(consultation)) return {};

  const { deliveredAt, registeredOn } = delivery;
  const arrival =
    entry === 'delivery'
      ? { deliveredAt: correction.to, ...(registeredOn !== undefined && { registeredOn }) }
      : { deliveredAt, registeredOn: correction.to };
  const counted = recounted(consultation, arrival, on);
  const { dueAt } = consultation.clock.due;
  if (counted.dueAt === dueAt) return {};
  return counted.dueAt > dueAt
    ? { effects: withConsequences(agency, consultation, counted, 'corrected', on) }
    : shortened(agency, consultation, counted, on);
};
