import { accept, reject } from '#lib/event-sourcing';
import { dateOf } from '#lib/working-time';
import { type Consultation, deliveryOf, isOver } from '../consultation.state.js';
import type { RecordDelivery } from '../request.commands.js';
import type { RequestDecision } from '../request.vocabulary.js';
import { beforeLetter, firstRefusal, inFuture } from '../rules/dates.js';
import { delivered } from '../rules/delivery.js';
import { enteredLate } from '../rules/entered-late.js';
import type { Case } from '../rules/existing.js';
import { lateMark } from '../rules/late-entry.js';
import { lateEntryFloors } from '../rules/notice.js';

/**
 * The dossier reached the agency: its window opens, provisionally until the registry has registered it. One that was
 * returned is delivered again only after its return.
 */
export const recordDelivery = (
  { data }: RecordDelivery,
  consultation: Consultation,
  { request, facts, party }: Case,
): RequestDecision => {
  const { agency, evidence, completeOn } = data;
  const { status } = consultation;
  if (isOver(consultation)) return reject({ type: 'AddresseeNotOpen', agency, status });
  const known = deliveryOf(consultation);
  if (known) return reject({ type: 'DeliveredAlready', agency, deliveredAt: known.deliveredAt });
  if (status !== 'awaitingDelivery' && status !== 'returned')
    return reject({ type: 'AddresseeNotOpen', agency, status });

  const deliveredAt = data.deliveredAt ?? facts.now;
  const refusal = firstRefusal(
    inFuture('deliveredAt', deliveredAt, facts.now),
    beforeLetter('deliveredAt', dateOf(deliveredAt), request.letter.issuedOn),
    status === 'returned' && deliveredAt < consultation.returnedAt
      ? {
          type: 'DateBefore',
          field: 'deliveredAt',
          value: deliveredAt,
          earliest: consultation.returnedAt,
        }
      : undefined,
    completeOn && evidence.kind !== 'transcribed'
      ? { type: 'EvidenceRequired', field: 'completeOn' }
      : undefined,
    completeOn && completeOn < dateOf(deliveredAt)
      ? {
          type: 'DateBefore',
          field: 'completeOn',
          value: completeOn,
          earliest: dateOf(deliveredAt),
        }
      : undefined,
  );
  if (refusal) return reject(refusal);

  // An earlier delivery is an earlier due date: it favours the lead.
  const late = enteredLate('deliveredAt', data.deliveredAt, evidence, party === 'lead', facts.now);
  if (typeof late === 'object') return reject(late);
  const { addressee, addressedAt } = consultation;
  return accept(
    ...delivered(
      request,
      { addressee, addressedAt, deliveredAt, ...(completeOn !== undefined && { completeOn }) },
      {
        evidence,
        ...(late && { enteredLate: lateMark(agency, { request, facts }) }),
        floors: lateEntryFloors(deliveredAt, evidence, party, facts.now),
      },
      facts,
    ),
  );
};
