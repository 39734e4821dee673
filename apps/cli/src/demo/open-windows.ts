import type { AgencyId } from '#lib/agencies';
import { isFinal, type RequestEvent } from '#lib/coordination';
import type { Instant } from '#lib/working-time';

/** When the windows still running pass, each moment once, the next first. */
export const windowsPass = (events: readonly RequestEvent[]): readonly Instant[] => {
  const running = new Map<AgencyId, Instant>();
  for (const { type, data } of events) {
    switch (type) {
      case 'WindowOpened':
      case 'DueDateMoved':
        if (!data.due.provisional) running.set(data.agency, data.due.dueAt);
        break;
      case 'DocumentsRequested':
      case 'DocumentsRequestAccepted':
        if (data.stopsClock) running.delete(data.agency);
        break;
      case 'OpinionGiven':
        if (isFinal(data)) running.delete(data.agency);
        break;
      case 'DocumentsRequestFound':
        break;
      case 'InterimAccepted':
      case 'WindowLapsed':
      case 'AddresseeReleased':
      case 'TrackedOutside':
      case 'ConsultationTransferred':
      case 'DossierReturned':
        running.delete(data.agency);
        break;
      case 'RequestWithdrawn':
      case 'ConclusionRecorded':
        running.clear();
        break;
      case 'RequestOpened':
      case 'LeadPositionStated':
      case 'LeadChanged':
      case 'RuleRepinned':
      case 'QuestionAdded':
      case 'RequestSubmitted':
      case 'SubmissionReturned':
      case 'AskedAgain':
      case 'AddresseeAdded':
      case 'DossierDelivered':
      case 'DossierRegistered':
      case 'DocumentsSupplied':
      case 'OpinionRegistered':
      case 'RemitMaintained':
      case 'LapseReversed':
      case 'PointAnswered':
      case 'EntryCorrected':
      case 'CorrectionConfirmed':
      case 'OpinionRejudged':
      case 'ShorteningNotified':
      case 'DocumentsRequestContested':
      case 'ExtensionAsked':
      case 'ExtensionDecided':
      case 'LatenessObjectedTo':
      case 'LatenessExplained':
      case 'LatenessReviewed':
      case 'ApologyRecorded':
      case 'LateSubmissionExplained':
      case 'LateSubmissionReviewed':
      case 'LateEntryConfirmed':
      case 'LateEntryContested':
      case 'LateEntryFound':
      case 'WindowsExtended':
      case 'WindowsShortened':
      case 'NoticePosted':
      case 'ChaseIssued':
      case 'AgreementDeemed':
        break;
    }
  }
  return [...new Set(running.values())].toSorted();
};
