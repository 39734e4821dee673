import type { DueDate, Instant } from '#lib/working-time';
import type { AwaitsConfirmation } from './correction.events.js';
import { isFinal } from './opinion.state.js';
import type { Correction, RequestEvent } from './request.events.js';
import type { OpinionId } from './vocabulary.js';

/** What a correction against an agency waits with: a shortened due date, or a later sending of its opinion. */
export type AwaitedCorrection =
  | { readonly due: Pick<DueDate, 'dueOn' | 'dueAt'> }
  | { readonly opinion: OpinionId; readonly sentAt: Instant };

/** A correction of the same entry takes the place of one that waits. */
const isReplaced = (awaited: AwaitedCorrection, correction: Correction): boolean => {
  switch (correction.entry) {
    case 'letterNumber':
    case 'addressee':
      return false;
    case 'delivery':
    case 'registration':
      return 'due' in awaited;
    case 'sending':
      return 'opinion' in awaited && awaited.opinion === correction.opinion;
  }
};

/** A shortened due date has nothing left to shorten; a later sending still says when the reply was sent. */
const withoutDue = <Awaited extends AwaitedCorrection>(
  awaited: Awaited | undefined,
): Awaited | undefined => (awaited && 'due' in awaited ? undefined : awaited);

/**
 * R4: what still waits for the agency's confirmation after an event that touches its consultation. A correction waits
 * until it is confirmed or one of the same entry takes its place; a shortened due date also until the date moves
 * otherwise or no reply is owed under it any more.
 */
export const awaitedAfter = <Awaited extends AwaitedCorrection>(
  awaited: Awaited | undefined,
  event: RequestEvent,
): Awaited | AwaitsConfirmation | undefined => {
  switch (event.type) {
    case 'EntryCorrected': {
      const { correction, awaitsConfirmation } = event.data;
      if (awaitsConfirmation) return awaitsConfirmation;
      return awaited && isReplaced(awaited, correction) ? undefined : awaited;
    }
    case 'DossierRegistered':
      return event.data.awaitsConfirmation ?? awaited;
    case 'ShorteningNotified':
      return event.data.awaitsConfirmation;
    case 'CorrectionConfirmed':
      return undefined;
    case 'OpinionGiven':
      return isFinal(event.data) ? withoutDue(awaited) : awaited;
    case 'InterimAccepted':
    case 'DueDateMoved':
    case 'DossierReturned':
    case 'AddresseeReleased':
    case 'ConsultationTransferred':
    case 'TrackedOutside':
    case 'RequestWithdrawn':
    case 'ConclusionRecorded':
    case 'WindowLapsed':
      return withoutDue(awaited);
    case 'RequestOpened':
    case 'LeadPositionStated':
    case 'RequestSubmitted':
    case 'AskedAgain':
    case 'SubmissionReturned':
    case 'LeadChanged':
    case 'RuleRepinned':
    case 'OpinionRegistered':
    case 'AddresseeAdded':
    case 'QuestionAdded':
    case 'DossierDelivered':
    case 'WindowOpened':
    case 'DocumentsRequested':
    case 'DocumentsSupplied':
    case 'LapseReversed':
    case 'PointAnswered':
    case 'OpinionRejudged':
    case 'RemitMaintained':
    case 'WindowsExtended':
    case 'WindowsShortened':
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
    case 'ApologyRecorded':
    case 'LateSubmissionExplained':
    case 'LateSubmissionReviewed':
    case 'DocumentsRequestAccepted':
    case 'DocumentsRequestContested':
    case 'DocumentsRequestFound':
      return awaited;
  }
};
