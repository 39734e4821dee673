import type { AgencyId } from '#lib/agencies';
import type { Correction, RequestEvent } from './request.events.js';

const correctedIn = (correction: Correction): readonly AgencyId[] => {
  switch (correction.entry) {
    case 'letterNumber':
      return [];
    case 'addressee':
      return [correction.from, correction.to];
    case 'delivery':
    case 'registration':
    case 'sending':
      return [correction.agency];
  }
};

/**
 * Whose consultations an event changes. The revision of the last event that touched a consultation
 * is its `ETag`, in the views and before a decision alike.
 */
export const consultationsTouched = (event: RequestEvent): readonly AgencyId[] | 'every' => {
  switch (event.type) {
    case 'RequestOpened':
    case 'LeadPositionStated':
    case 'RequestSubmitted':
    case 'SubmissionReturned':
    case 'LeadChanged':
    case 'RuleRepinned':
    case 'WindowsExtended':
    case 'WindowsShortened':
    case 'ApologyRecorded':
    case 'LateSubmissionExplained':
    case 'LateSubmissionReviewed':
    case 'AskedAgain':
      return [];
    case 'RequestWithdrawn':
    case 'ConclusionRecorded':
      return 'every';
    case 'EntryCorrected':
      return correctedIn(event.data.correction);
    case 'AddresseeAdded':
    case 'AddresseeReleased':
    case 'ConsultationTransferred':
    case 'QuestionAdded':
    case 'DossierDelivered':
    case 'DossierRegistered':
    case 'DossierReturned':
    case 'WindowOpened':
    case 'DueDateMoved':
    case 'ShorteningNotified':
    case 'DocumentsRequested':
    case 'DocumentsSupplied':
    case 'OpinionGiven':
    case 'WindowLapsed':
    case 'LapseReversed':
    case 'PointAnswered':
    case 'CorrectionConfirmed':
    case 'OpinionRejudged':
    case 'InterimAccepted':
    case 'OpinionRegistered':
    case 'RemitMaintained':
    case 'TrackedOutside':
    case 'DocumentsRequestAccepted':
    case 'DocumentsRequestContested':
    case 'DocumentsRequestFound':
    case 'ExtensionAsked':
    case 'ExtensionDecided':
    case 'NoticePosted':
    case 'ChaseIssued':
    case 'AgreementDeemed':
    case 'LatenessObjectedTo':
    case 'LatenessExplained':
    case 'LatenessReviewed':
    case 'LateEntryConfirmed':
    case 'LateEntryContested':
    case 'LateEntryFound':
      return [event.data.agency];
  }
};
