import { accept, reject } from '#lib/event-sourcing';
import type { Instant } from '#lib/working-time';
import type { RequestEvent } from '../request.events.js';
import type { AskForDocuments } from '../request.commands.js';
import { type Consultation, deliveryOf, finalOpinion, hasLapsed } from '../consultation.state.js';
import type { RequestRejection } from '../request.rejections.js';
import type { RequestDecision } from '../request.vocabulary.js';
import { asksInTime } from '../rules/completeness.js';
import { inFuture } from '../rules/dates.js';
import type { Case } from '../rules/existing.js';
import { lapseReversed, unnoticedLapse } from '../rules/lapse.js';
import type { DocumentReference, MissingDocument } from '../vocabulary.js';

const isItemised = (items: readonly MissingDocument[]): boolean =>
  items.length > 0 &&
  new Set(items.map(({ item }) => item)).size === items.length &&
  items.every(({ description }) => description.trim() !== '');

const notALetter = (
  { number, issuedOn }: DocumentReference,
  now: Instant,
): RequestRejection | undefined =>
  number.trim() === ''
    ? { type: 'FieldMissing', field: 'document.number' }
    : inFuture('document.issuedOn', issuedOn, now);

/**
 * The agency says, item by item, what the dossier lacks. In time under the rule, the clock stands from that day until
 * the documents are supplied; later it is recorded and moves nothing.
 */
export const askForDocuments = (
  { data: { agency, items, document } }: AskForDocuments,
  consultation: Consultation,
  on: Case,
): RequestDecision => {
  const { requestId, matter } = on.request;
  if (matter.kind === 'report') return reject({ type: 'ReportHasNoDossier' });
  const { now } = on.facts;
  const answer = finalOpinion(consultation);
  if (answer) return reject({ type: 'AnsweredAlready', opinion: answer.id });
  const delivery = deliveryOf(consultation);
  const { status } = consultation;
  if (status === 'returned' || status === 'released' || status === 'transferred')
    return reject({ type: 'AddresseeNotOpen', agency, status });
  if (delivery === undefined) return reject({ type: 'NotDelivered', agency });
  if (!isItemised(items)) return reject({ type: 'FieldMissing', field: 'items' });
  const unsound = document && notALetter(document, now);
  if (unsound) return reject(unsound);
  if (delivery.outstanding.length > 0) return reject({ type: 'DocumentsRequestedAlready', agency });

  const stopsClock = asksInTime(consultation, on);
  const asked: RequestEvent = {
    type: 'DocumentsRequested',
    data: { requestId, agency, occurredAt: now, items, ...(document && { document }), stopsClock },
  };
  if (!stopsClock)
    return accept<RequestEvent>(...unnoticedLapse(requestId, agency, consultation, now), asked);
  // The rule's time to ask may outlast a short window: a dossier found incomplete in time has not let it pass.
  return consultation.status === 'lapsed' && hasLapsed(consultation)
    ? accept<RequestEvent>(
        lapseReversed(requestId, agency, consultation.clock, 'documentsRequested', now),
        asked,
      )
    : accept(asked);
};
