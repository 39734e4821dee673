import type { EntryCorrected, RequestEvent } from '#lib/coordination';
import type { ConsultationSoFar } from './consultation-so-far.js';
import { confirmationAfter } from './correction-file.fold.js';
import { agreementsAfter } from './deemed-agreement-file.fold.js';
import { withDocuments } from './documents-request-file.fold.js';
import { withDossier } from './dossier-file.fold.js';
import { withLateEntry } from './late-entry-file.fold.js';
import { withLateness } from './lateness-file.fold.js';
import { opinionsAfter } from './opinion-file.fold.js';
import { withWindow } from './window-file.fold.js';

/** The consultation after an event that touches it. */
export const consultationAfter = (
  before: ConsultationSoFar,
  event: RequestEvent,
): ConsultationSoFar => {
  const { registered, shortening } = before;
  return withEntry(
    {
      ...before,
      deemed: agreementsAfter(before.deemed, event),
      ...(registered?.confirmation && {
        registered: {
          ...registered,
          confirmation: confirmationAfter(registered.confirmation, event),
        },
      }),
      ...(shortening && {
        shortening: {
          ...shortening,
          confirmation: confirmationAfter(shortening.confirmation, event),
        },
      }),
    },
    event,
  );
};

const withEntry = (so: ConsultationSoFar, event: RequestEvent): ConsultationSoFar => {
  switch (event.type) {
    case 'RequestOpened':
    case 'LeadPositionStated':
    case 'RequestSubmitted':
    case 'AskedAgain':
    case 'SubmissionReturned':
    case 'ConclusionRecorded':
    case 'LeadChanged':
    case 'RuleRepinned':
    case 'RequestWithdrawn':
    case 'AddresseeAdded':
    case 'WindowsExtended':
    case 'WindowsShortened':
    case 'ApologyRecorded':
    case 'TrackedOutside':
    case 'LateSubmissionExplained':
    case 'LateSubmissionReviewed':
    case 'AgreementDeemed':
      return so;
    case 'NoticePosted': {
      const { occurredAt: postedAt, to, step, rung, forDueDate } = event.data;
      const notice = { postedAt, to, step, rung, dueOn: forDueDate.dueOn };
      return { ...so, notices: [...so.notices, notice] };
    }
    case 'ChaseIssued': {
      const { occurredAt: recordedAt, number, document, signer, evidence, forDueDate } = event.data;
      const { dueOn } = forDueDate;
      const issued = { recordedAt, number, document, signer, evidence, dueOn };
      return { ...so, chaseLetters: [...so.chaseLetters, issued] };
    }
    case 'OpinionGiven':
    case 'OpinionRejudged':
    case 'InterimAccepted':
    case 'OpinionRegistered':
    case 'RemitMaintained':
    case 'PointAnswered':
    case 'CorrectionConfirmed':
      return { ...so, opinions: opinionsAfter(so.opinions, event) };
    case 'AddresseeReleased': {
      const { occurredAt: at, cause, reason } = event.data;
      return { ...so, released: { at, cause, reason } };
    }
    case 'ConsultationTransferred': {
      const { occurredAt: at, cause, heirs, reason } = event.data;
      const heirsAwaited = event.data.heirsAwaited === true;
      return { ...so, transferred: { at, cause, heirs, reason, heirsAwaited } };
    }
    case 'QuestionAdded': {
      const { question: added, takenOverFrom } = event.data;
      return {
        ...so,
        question: so.question === undefined ? added : `${so.question}\n${added}`,
        takenOverFrom: [...so.takenOverFrom, takenOverFrom],
      };
    }
    case 'DossierDelivered':
    case 'DossierRegistered':
    case 'DossierReturned':
      return withDossier(so, event);
    case 'ExtensionAsked':
    case 'ExtensionDecided':
    case 'WindowOpened':
    case 'DueDateMoved':
    case 'ShorteningNotified':
      return withWindow(so, event);
    case 'DocumentsRequested':
    case 'DocumentsRequestAccepted':
    case 'DocumentsRequestContested':
    case 'DocumentsRequestFound':
    case 'DocumentsSupplied':
      return withDocuments(so, event);
    case 'WindowLapsed':
    case 'LapseReversed':
    case 'LatenessObjectedTo':
    case 'LatenessExplained':
    case 'LatenessReviewed':
      return withLateness(so, event);
    case 'LateEntryConfirmed':
    case 'LateEntryContested':
    case 'LateEntryFound':
      return withLateEntry(so, event);
    case 'EntryCorrected':
      return corrected({ ...so, opinions: opinionsAfter(so.opinions, event) }, event.data);
  }
};

/** The corrected value; what follows from it for the clock is told by events of its own. */
const corrected = (
  so: ConsultationSoFar,
  { correction, ...data }: EntryCorrected['data'],
): ConsultationSoFar => {
  switch (correction.entry) {
    case 'letterNumber':
    case 'addressee':
    case 'sending':
      return so;
    case 'delivery': {
      const { delivered } = so;
      if (!delivered) return so;
      const enteredLate = delivered.enteredLate || data.enteredLate !== undefined;
      return { ...so, delivered: { ...delivered, at: correction.to, enteredLate } };
    }
    case 'registration': {
      const { registered } = so;
      if (!registered) return so;
      const enteredLate = registered.enteredLate || data.enteredLate !== undefined;
      return { ...so, registered: { ...registered, on: correction.to, enteredLate } };
    }
  }
};
