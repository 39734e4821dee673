import {
  withExtensionAsked,
  withExtensionDecided,
  withLapse,
  withLapseReversed,
  withMovedDueDate,
  withWindow,
} from './consultation.clock.js';
import {
  withAnswer,
  withArrival,
  withDelivery,
  withDocumentsAccepted,
  withDocumentsAsked,
  withDocumentsFinding,
  withDocumentsSupplied,
} from './consultation.dossier.js';
import { released, trackedOutside, transferred } from './consultation.ending.js';
import { withEntryCounted } from './consultation.late-entry.js';
import { withChase, withNotice } from './consultation.ladder.js';
import {
  withChangedOpinion,
  withInterimAccepted,
  withJudgement,
  withOpinion,
  withRemitMaintained,
  withSending,
} from './consultation.opinions.js';
import { addressed, type Consultation, type ConsultationEvent } from './consultation.state.js';
import type { Addressee } from './vocabulary.js';

const withQuestion = (addressee: Addressee, added: string): Addressee => ({
  ...addressee,
  question: addressee.question === undefined ? added : `${addressee.question}\n${added}`,
});

/** The consultation after an event. Never refuses: what is recorded has happened. */
export const evolveConsultation = (
  consultation: Consultation,
  event: ConsultationEvent,
): Consultation => {
  switch (event.type) {
    case 'AddresseeReleased':
      return released(consultation, event.data);
    case 'ConsultationTransferred':
      return transferred(consultation, event.data);
    case 'QuestionAdded':
      return {
        ...consultation,
        addressee: withQuestion(consultation.addressee, event.data.question),
      };
    case 'DossierDelivered':
      return withArrival(consultation, event.data);
    case 'DossierRegistered': {
      const { registeredOn, number: registryNumber } = event.data;
      return withDelivery(consultation, (delivery) => ({
        ...delivery,
        registeredOn,
        ...(registryNumber !== undefined && { registryNumber }),
      }));
    }
    case 'DossierReturned':
      return {
        ...addressed(consultation),
        status: 'returned',
        returnedAt: event.data.occurredAt,
      };
    case 'WindowOpened':
      return withWindow(consultation, event.data);
    case 'DueDateMoved':
      return withMovedDueDate(consultation, event.data);
    case 'ShorteningNotified':
      return consultation;
    case 'DocumentsRequested':
      return withDocumentsAsked(consultation, event.data);
    case 'DocumentsRequestAccepted':
      return withDocumentsAccepted(consultation, event.data);
    case 'DocumentsRequestContested':
      return withAnswer(consultation, 'contested');
    case 'DocumentsRequestFound':
      return withDocumentsFinding(consultation, event.data);
    case 'DocumentsSupplied':
      return withDocumentsSupplied(consultation, event.data);
    case 'OpinionGiven':
      return withOpinion(consultation, event.data);
    case 'InterimAccepted':
      return withInterimAccepted(consultation, event.data);
    case 'TrackedOutside':
      return trackedOutside(consultation);
    case 'RemitMaintained':
      return withRemitMaintained(consultation, event.data);
    case 'WindowLapsed':
      return withLapse(consultation, event.data);
    case 'LapseReversed':
      return withLapseReversed(consultation, event.data);
    case 'ExtensionAsked':
      return withExtensionAsked(consultation, event.data);
    case 'ExtensionDecided':
      return withExtensionDecided(consultation, event.data);
    case 'NoticePosted':
      return withNotice(consultation, event.data);
    case 'ChaseIssued':
      return withChase(consultation, event.data);
    case 'LatenessObjectedTo':
    case 'LatenessExplained':
    case 'LatenessReviewed':
    case 'LateEntryConfirmed':
    case 'AgreementDeemed':
      return consultation;
    case 'LateEntryContested':
      return withEntryCounted(consultation, event.data.change);
    case 'LateEntryFound': {
      const { change } = event.data;
      return change ? withEntryCounted(consultation, change) : consultation;
    }
    case 'OpinionRegistered':
      return withChangedOpinion(consultation, event.data.opinion, (opinion) => ({
        ...opinion,
        received: true,
      }));
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
