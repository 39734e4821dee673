import { dateOf, type Instant } from '#lib/working-time';
import { addressed, type Consultation } from './consultation.state.js';
import type { Delivery, DocumentsAsked } from './delivery.state.js';
import type {
  DocumentsRequestAccepted,
  DocumentsRequested,
  DocumentsRequestFound,
  DocumentsSupplied,
  DossierDelivered,
} from './request.events.js';

/** The later of two instants, where there is a second. */
export const latest = (at: Instant, other: Instant | undefined): Instant =>
  other !== undefined && other > at ? other : at;

/** The dossier has arrived; its window is opened by an event of its own. */
export const withArrival = (
  consultation: Consultation,
  { occurredAt: deliveredAt, evidence, completeOn }: DossierDelivered['data'],
): Consultation => ({
  ...addressed(consultation),
  status: 'awaitingDossier',
  delivery: {
    deliveredAt,
    evidence,
    ...(completeOn && { completeOn }),
    outstanding: [],
    rounds: 0,
  },
});

/** Changes what is known of the dossier's arrival, once it has arrived. */
export const withDelivery = (
  consultation: Consultation,
  change: (delivery: Delivery) => Delivery,
): Consultation =>
  'delivery' in consultation
    ? { ...consultation, delivery: change(consultation.delivery) }
    : consultation;

/** Documents are missing; asked for in time, the clock stands from that day on. */
export const withDocumentsAsked = (
  consultation: Consultation,
  { items, stopsClock, occurredAt, takenOver }: DocumentsRequested['data'],
): Consultation => {
  const asked = withDelivery(consultation, ({ suppliedAt: _, ...delivery }) => ({
    ...delivery,
    asked: {
      requestedAt: occurredAt,
      stopsClock,
      ...(takenOver?.answer && { answer: takenOver.answer }),
    },
    outstanding: items,
    rounds: delivery.rounds + (stopsClock ? 1 : 0),
  }));
  if (!stopsClock || asked.status !== 'running') return asked;
  return { ...asked, status: 'suspended', since: dateOf(occurredAt) };
};

/** What the lead says of the latest request for documents. */
export const withAnswer = (
  consultation: Consultation,
  answer: NonNullable<DocumentsAsked['answer']>,
): Consultation =>
  withDelivery(consultation, (delivery) => ({
    ...delivery,
    ...(delivery.asked && { asked: { ...delivery.asked, answer } }),
  }));

/** Asked for too late, and agreed to: the clock stands from the day of the asking. */
const stopped = (consultation: Consultation, requestedAt: Instant): Consultation => {
  const counted = withDelivery(consultation, ({ asked, ...delivery }) => ({
    ...delivery,
    ...(asked && { asked: { ...asked, stopsClock: true } }),
    rounds: delivery.rounds + 1,
  }));
  return counted.status === 'running'
    ? { ...counted, status: 'suspended', since: dateOf(requestedAt) }
    : counted;
};

/** The lead agrees that documents are missing. */
export const withDocumentsAccepted = (
  consultation: Consultation,
  { requestedAt, stopsClock }: DocumentsRequestAccepted['data'],
): Consultation => {
  const accepted = withAnswer(consultation, 'accepted');
  return stopsClock ? stopped(accepted, requestedAt) : accepted;
};

/** Found unfounded: nothing was missing, and nothing is outstanding. */
const resumedAsIfNeverStopped = (consultation: Consultation): Consultation => {
  if (consultation.status !== 'suspended') return consultation;
  const { clock, delivery } = consultation;
  return {
    ...addressed(consultation),
    status: 'running',
    delivery: { ...delivery, outstanding: [] },
    clock,
  };
};

/** What was found of a contested request for documents. */
export const withDocumentsFinding = (
  consultation: Consultation,
  { finding }: DocumentsRequestFound['data'],
): Consultation =>
  finding === 'founded'
    ? withAnswer(consultation, 'accepted')
    : resumedAsIfNeverStopped(consultation);

/** Items asked for have been supplied. */
export const withDocumentsSupplied = (
  consultation: Consultation,
  { items, occurredAt }: DocumentsSupplied['data'],
): Consultation =>
  withDelivery(consultation, (delivery) => ({
    ...delivery,
    outstanding: delivery.outstanding.filter(({ item }) => !items.includes(item)),
    suppliedAt: latest(occurredAt, delivery.suppliedAt),
  }));
