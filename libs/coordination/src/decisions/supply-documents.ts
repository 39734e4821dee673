import { accept, reject } from '#lib/event-sourcing';
import { dateOf, type Instant, type LocalDate } from '#lib/working-time';
import { type Consultation, deliveryOf, isOver } from '../consultation.state.js';
import type { SupplyDocuments } from '../request.commands.js';
import type { RequestEvent } from '../request.events.js';
import type { RequestRejection } from '../request.rejections.js';
import type { RequestDecision } from '../request.vocabulary.js';
import { inFuture } from '../rules/dates.js';
import { enteredLate } from '../rules/entered-late.js';
import type { Case } from '../rules/existing.js';
import { clockAfterSupply } from '../rules/supplement.js';

/** Only what was asked for and is not yet supplied; a dossier never provided is supplied as a whole. */
const notAsked = (
  { agency, items }: SupplyDocuments['data'],
  consultation: Consultation,
): RequestRejection | undefined => {
  const outstanding = deliveryOf(consultation)?.outstanding.map(({ item }) => item) ?? [];
  const { status } = consultation;
  if (isOver(consultation) || (outstanding.length === 0 && status !== 'awaitingDossier'))
    return { type: 'NoDocumentsRequested', agency };
  const unknown = items.find((item) => !outstanding.includes(item));
  if (unknown !== undefined) return { type: 'DocumentUnknown', item: unknown };
  return items.length === 0 && outstanding.length > 0
    ? { type: 'FieldMissing', field: 'items' }
    : undefined;
};

const tooEarly = (
  suppliedAt: Instant,
  consultation: Consultation,
): RequestRejection | undefined => {
  const refusal = (earliest: Instant | LocalDate): RequestRejection => ({
    type: 'DateBefore',
    field: 'suppliedAt',
    value: suppliedAt,
    earliest,
  });
  if (consultation.status === 'suspended' && dateOf(suppliedAt) < consultation.since)
    return refusal(consultation.since);
  const deliveredAt = deliveryOf(consultation)?.deliveredAt;
  return deliveredAt && suppliedAt < deliveredAt ? refusal(deliveredAt) : undefined;
};

/** The lead supplies missing documents; once all are there the clock runs again. */
export const supplyDocuments = (
  { data }: SupplyDocuments,
  consultation: Consultation,
  on: Case,
): RequestDecision => {
  const { agency, items, evidence, suppliedAt = on.facts.now } = data;
  const refusal =
    notAsked(data, consultation) ??
    inFuture('suppliedAt', suppliedAt, on.facts.now) ??
    tooEarly(suppliedAt, consultation);
  if (refusal) return reject(refusal);
  // An earlier supplement is an earlier due date: it favours the lead.
  const late = enteredLate('suppliedAt', data.suppliedAt, evidence, true, on.facts.now);
  if (typeof late === 'object') return reject(late);
  const supplied: RequestEvent = {
    type: 'DocumentsSupplied',
    data: {
      requestId: on.request.requestId,
      agency,
      occurredAt: suppliedAt,
      items,
      evidence,
      ...(late && { enteredLate: true as const }),
    },
  };
  return accept(
    supplied,
    ...clockAfterSupply(agency, consultation, { items, suppliedAt, evidence }, on),
  );
};
