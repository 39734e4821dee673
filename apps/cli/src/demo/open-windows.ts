import type { AgencyId } from '#lib/agencies';
import type { RequestEvent } from '#lib/coordination';
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
        if (data.opinion.kind !== 'interim') running.delete(data.agency);
        break;
      case 'DocumentsRequestFound':
        break;
      case 'WindowLapsed':
      case 'AddresseeReleased':
      case 'DossierReturned':
      case 'ConsultationTransferred':
        running.delete(data.agency);
        break;
      case 'RequestWithdrawn':
        running.clear();
        break;
      case 'RequestOpened':
      case 'LeadPositionStated':
      case 'RequestSubmitted':
      case 'AddresseeAdded':
      case 'DossierDelivered':
      case 'DossierRegistered':
      case 'DocumentsSupplied':
      case 'LapseReversed':
      case 'PointAnswered':
      case 'EntryCorrected':
      case 'CorrectionConfirmed':
      case 'OpinionRejudged':
      case 'DocumentsRequestContested':
      case 'ExtensionAsked':
      case 'ExtensionDecided':
      case 'LatenessObjectedTo':
      case 'LatenessExplained':
      case 'LatenessReviewed':
      case 'ApologyRecorded':
      case 'LeadChanged':
      case 'QuestionAdded':
      case 'WindowsExtended':
      case 'WindowsShortened':
        break;
    }
  }
  return [...new Set(running.values())].toSorted();
};
