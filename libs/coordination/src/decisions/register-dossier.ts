import type { AgencyId } from '#lib/agencies';
import { accept, reject } from '#lib/event-sourcing';
import { dateOf, type DueDate, startOfDay } from '#lib/working-time';
import { type Consultation, deliveryOf } from '../consultation.state.js';
import type { RegisterDossier } from '../request.commands.js';
import type { DossierRegistered, RequestEvent } from '../request.events.js';
import type { RequestDecision } from '../request.vocabulary.js';
import { inFuture } from '../rules/dates.js';
import {
  type Clocked,
  isClocked,
  isSettled,
  recounted,
  withConsequences,
} from '../rules/due-date-moves.js';
import type { Case } from '../rules/existing.js';
import { withNotice } from '../rules/notice.js';
import type { Party } from '../rules/parties.js';

/** What the agency enters against itself it has confirmed; the past is transcribed as it was. */
const isItsOwn = ({ evidence }: RegisterDossier['data'], party: Party): boolean =>
  party === 'agency' || party === 'import' || evidence.kind === 'transcribed';

const movesTo = (
  counted: DueDate,
  agency: AgencyId,
  consultation: Clocked,
  on: Case,
): readonly RequestEvent[] => {
  const { dueAt } = consultation.clock.due;
  const moves = counted.dueAt > dueAt || (counted.dueAt < dueAt && !isSettled(consultation, on));
  return moves ? withConsequences(agency, consultation, counted, 'registered', on) : [];
};

/**
 * Số đến: the registry of the receiving agency registers the letter, which fixes the first day of the window. Entered
 * for the agency by another, an earlier day waits for its confirmation (R4).
 */
export const registerDossier = (
  { data }: RegisterDossier,
  consultation: Consultation,
  on: Case,
): RequestDecision => {
  const { agency, registeredOn, number, evidence } = data;
  const { requestId } = on.request;
  const { now } = on.facts;
  const { status } = consultation;
  const delivery = deliveryOf(consultation);
  if (status === 'returned' || status === 'released' || status === 'transferred')
    return reject({ type: 'AddresseeNotOpen', agency, status });
  if (delivery === undefined) return reject({ type: 'NotDelivered', agency });
  if (delivery.registeredOn !== undefined)
    return reject({ type: 'RegisteredAlready', agency, registeredOn: delivery.registeredOn });
  if (evidence.kind !== 'transcribed' && (number === undefined || number.trim() === ''))
    return reject({ type: 'FieldMissing', field: 'number' });
  const future = inFuture('registeredOn', registeredOn, now);
  if (future) return reject(future);
  const { deliveredAt } = delivery;
  const earliest = dateOf(deliveredAt);
  if (registeredOn < earliest)
    return reject({ type: 'DateBefore', field: 'registeredOn', value: registeredOn, earliest });

  const onThatDay = registeredOn === dateOf(now) ? now : startOfDay(registeredOn);
  const registered: DossierRegistered = {
    type: 'DossierRegistered',
    data: {
      requestId,
      agency,
      occurredAt: onThatDay > deliveredAt ? onThatDay : deliveredAt,
      registeredOn,
      ...(number !== undefined && { number }),
      evidence,
    },
  };
  if (!isClocked(consultation)) return accept(registered);
  const counted = recounted(consultation, { deliveredAt, registeredOn }, on);
  const { dueAt } = consultation.clock.due;
  if (counted.dueAt >= dueAt || isItsOwn(data, on.party))
    return accept(registered, ...movesTo(counted, agency, consultation, on));
  const due = withNotice(counted, on);
  if (isSettled(consultation, on) || due.dueAt >= dueAt) return accept(registered);
  const awaitsConfirmation = { agency, due };
  return accept({ ...registered, data: { ...registered.data, awaitsConfirmation } });
};
