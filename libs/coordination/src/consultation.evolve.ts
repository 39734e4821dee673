import { dateOf, type Instant, windowOf } from '#lib/working-time';
import {
  addressed,
  type Clock,
  type Consultation,
  type ConsultationEvent,
  type Delivery,
  type DocumentsAsked,
  ended,
  isJudged,
} from './consultation.state.js';
import { replacesFirstDue } from './first-due-date.js';
import type { Addressee } from './vocabulary.js';
import {
  withChangedOpinion,
  withInterimAccepted,
  withJudgement,
  withOpinion,
  withRemitMaintained,
  withSending,
} from './consultation.opinions.js';
import type { DueDateMoved, WindowLapsed } from './window.events.js';

const moved = (clock: Clock, move: DueDateMoved['data']): Clock => {
  const { due, cause } = move;
  return {
    ...clock,
    due,
    restarted:
      clock.restarted ||
      (cause === 'documentsSupplied' && windowOf(due).start.on !== windowOf(clock.due).start.on),
    // A window that begins again, or is shortened, has lost what it was extended by.
    granted: windowOf(due).extensions.length === 0 ? [] : clock.granted,
    firstDue:
      (replacesFirstDue(move) || clock.firstDue.provisional) &&
      clock.firstDue.dueAt === clock.due.dueAt
        ? due
        : clock.firstDue,
  };
};

/** A due date that moves because documents were supplied starts a standing clock again. */
const withMovedDueDate = (consultation: Consultation, data: DueDateMoved['data']): Consultation => {
  if (!('clock' in consultation)) return consultation;
  const clock = moved(consultation.clock, data);
  if (consultation.status !== 'suspended' || data.cause !== 'documentsSupplied')
    return { ...consultation, clock };
  const { delivery } = consultation;
  return { ...addressed(consultation), status: 'running', delivery, clock };
};

const withLapse = (
  consultation: Consultation,
  { dueOn, occurredAt: dueAt }: WindowLapsed['data'],
): Consultation => {
  const lapse = { dueOn, dueAt };
  if (consultation.status === 'running')
    return { ...consultation, status: 'lapsed', clock: { ...consultation.clock, lapse } };
  if (!('lapsed' in consultation)) return consultation;
  const { clock } = consultation;
  return { ...consultation, lapsed: true, ...(clock && { clock: { ...clock, lapse } }) };
};

/** The later of two instants, where there is a second. */
export const latest = (at: Instant, other: Instant | undefined): Instant =>
  other !== undefined && other > at ? other : at;

const withDelivery = (
  consultation: Consultation,
  change: (delivery: Delivery) => Delivery,
): Consultation =>
  'delivery' in consultation
    ? { ...consultation, delivery: change(consultation.delivery) }
    : consultation;

const withClock = (consultation: Consultation, change: (clock: Clock) => Clock): Consultation =>
  'clock' in consultation ? { ...consultation, clock: change(consultation.clock) } : consultation;

const withQuestion = (addressee: Addressee, added: string): Addressee => ({
  ...addressee,
  question: addressee.question === undefined ? added : `${addressee.question}\n${added}`,
});
const withAnswer = (
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

/** The consultation after an event. Never refuses: what is recorded has happened. */
export const evolveConsultation = (
  consultation: Consultation,
  event: ConsultationEvent,
): Consultation => {
  switch (event.type) {
    case 'AddresseeReleased':
      return {
        ...addressed(consultation),
        status: 'released',
        releasedAt: event.data.occurredAt,
        cause: event.data.cause,
        ...(isJudged(consultation) && { judged: consultation.judged }),
        ...ended(consultation),
      };
    case 'ConsultationTransferred':
      return {
        ...addressed(consultation),
        status: 'transferred',
        transferredAt: event.data.occurredAt,
        cause: event.data.cause,
        heirsAwaited: event.data.heirsAwaited === true,
        ...(isJudged(consultation) && { judged: consultation.judged }),
        ...ended(consultation),
      };
    case 'QuestionAdded':
      return {
        ...consultation,
        addressee: withQuestion(consultation.addressee, event.data.question),
      };
    case 'DossierDelivered': {
      const { occurredAt: deliveredAt, completeOn } = event.data;
      return {
        ...addressed(consultation),
        status: 'awaitingDossier',
        delivery: { deliveredAt, ...(completeOn && { completeOn }), outstanding: [], rounds: 0 },
      };
    }
    case 'DossierRegistered': {
      const { registeredOn } = event.data;
      return withDelivery(consultation, (delivery) => ({ ...delivery, registeredOn }));
    }
    case 'DossierReturned':
      return {
        ...addressed(consultation),
        status: 'returned',
        returnedAt: event.data.occurredAt,
      };
    case 'WindowOpened': {
      if (consultation.status !== 'awaitingDossier') return consultation;
      const { due, takenOverFrom } = event.data;
      return {
        ...consultation,
        status: 'running',
        clock: {
          due,
          firstDue: due,
          restarted: false,
          granted: [],
          ...(takenOverFrom && { takenOver: true as const }),
        },
      };
    }
    case 'DueDateMoved':
      return withMovedDueDate(consultation, event.data);
    case 'ShorteningNotified':
      return consultation;
    case 'DocumentsRequested': {
      const { items, stopsClock, occurredAt } = event.data;
      const asked = withDelivery(consultation, ({ suppliedAt: _, ...delivery }) => ({
        ...delivery,
        asked: { requestedAt: occurredAt, stopsClock },
        outstanding: items.map(({ item }) => item),
        rounds: delivery.rounds + (stopsClock ? 1 : 0),
      }));
      if (!stopsClock || asked.status !== 'running') return asked;
      return { ...asked, status: 'suspended', since: dateOf(occurredAt) };
    }
    case 'DocumentsRequestAccepted': {
      const { requestedAt, stopsClock } = event.data;
      const accepted = withAnswer(consultation, 'accepted');
      return stopsClock ? stopped(accepted, requestedAt) : accepted;
    }
    case 'DocumentsRequestContested':
      return withAnswer(consultation, 'contested');
    case 'DocumentsRequestFound':
      return event.data.finding === 'founded'
        ? withAnswer(consultation, 'accepted')
        : resumedAsIfNeverStopped(consultation);
    case 'DocumentsSupplied':
      return withDelivery(consultation, (delivery) => ({
        ...delivery,
        outstanding: delivery.outstanding.filter((item) => !event.data.items.includes(item)),
        suppliedAt: latest(event.data.occurredAt, delivery.suppliedAt),
      }));
    case 'OpinionGiven':
      return withOpinion(consultation, event.data);
    case 'InterimAccepted':
      return withInterimAccepted(consultation, event.data);
    case 'RemitMaintained':
      return withRemitMaintained(consultation, event.data);
    case 'WindowLapsed':
      return withLapse(consultation, event.data);
    case 'LapseReversed':
      if ('lapsed' in consultation) return { ...consultation, lapsed: false };
      // An excused silence is not owed again: its window has passed.
      return consultation.status === 'lapsed' && event.data.cause !== 'excused'
        ? { ...consultation, status: 'running' }
        : consultation;
    case 'ExtensionAsked': {
      const { occurredAt: askedAt, reason } = event.data;
      return withClock(consultation, (clock) => ({
        ...clock,
        extensionAsked: { askedAt, reason },
      }));
    }
    case 'ExtensionDecided': {
      const { decision } = event.data;
      return withClock(consultation, ({ granted, ...clock }) => ({
        ...clock,
        extensionAsked: undefined,
        granted: decision.kind === 'granted' ? [...granted, decision.length] : granted,
      }));
    }
    case 'NoticePosted': {
      const { forDueDate, rung, step, occurredAt } = event.data;
      const notice = { dueAt: forDueDate.dueAt, rung, kind: step.kind, on: dateOf(occurredAt) };
      const { ladder } = consultation;
      return { ...consultation, ladder: { ...ladder, notices: [...ladder.notices, notice] } };
    }
    case 'ChaseIssued': {
      const { forDueDate, document } = event.data;
      const issued = { dueAt: forDueDate.dueAt, document: document.number };
      const { ladder } = consultation;
      const chasesIssued = [...ladder.chasesIssued, issued];
      return { ...consultation, ladder: { ...ladder, chasesIssued } };
    }
    case 'LatenessObjectedTo':
    case 'LatenessExplained':
    case 'LatenessReviewed':
      return consultation;
    case 'PointAnswered':
      return withChangedOpinion(consultation, event.data.opinion, (opinion) => ({
        ...opinion,
        unansweredPoints: opinion.unansweredPoints.filter((point) => point !== event.data.point),
      }));
    case 'OpinionRejudged':
      return withJudgement(consultation, event.data.opinion, {
        timeliness: event.data.timeliness,
      });
    case 'CorrectionConfirmed': {
      const { sending } = event.data;
      return sending ? withSending(consultation, sending.opinion, sending.sentAt) : consultation;
    }
  }
};
