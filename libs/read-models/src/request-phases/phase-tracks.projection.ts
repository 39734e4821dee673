import type { AskedFor, RequestEvent, RequestId } from '#lib/coordination';
import { type Change, ignored, type Projection, type Recorded, table } from '#lib/event-sourcing';
import type { LocalDate } from '#lib/working-time';
import type { RequestTrack } from './track.js';
import { trackAfter } from './track.fold.js';

/** One row per request: what its days are told from, so that a period is counted without reading its history again. */
export interface PhaseTrackRow {
  readonly request_id: RequestId;
  readonly track: RequestTrack;
  readonly reference: boolean;
  readonly asked_for: AskedFor;
  readonly began_on: LocalDate;
  readonly ended_on: LocalDate | null;
}

export const phaseTracks = table<PhaseTrackRow>()({
  name: 'phase_track',
  key: ['request_id'],
  columns: {
    request_id: 'text',
    track: 'jsonb',
    reference: 'boolean',
    asked_for: 'text',
    began_on: 'date',
    ended_on: 'date',
  },
  indexes: ['(began_on)'],
});

const follow = (event: Recorded<RequestEvent>): readonly Change[] => {
  const key = { request_id: event.data.requestId };
  return [
    phaseTracks.change(key, (row) => {
      const track = trackAfter(row?.track, event);
      return (
        track && {
          ...key,
          track,
          reference: track.reference,
          asked_for: track.askedFor,
          began_on: track.beganOn,
          ended_on: track.ended?.on ?? null,
        }
      );
    }),
  ];
};

/** What the days of each request are told from. */
export const phaseTracksProjection: Projection<RequestEvent> = {
  name: 'phase-tracks',
  version: 1,
  tables: [phaseTracks.shape],
  on: {
    RequestOpened: follow,
    LeadPositionStated: ignored,
    RequestSubmitted: follow,
    SubmissionReturned: follow,
    ConclusionRecorded: follow,
    RequestWithdrawn: follow,
    AddresseeAdded: follow,
    AddresseeReleased: follow,
    ConsultationTransferred: follow,
    QuestionAdded: follow,
    LeadChanged: follow,
    DossierDelivered: follow,
    DossierRegistered: ignored,
    DossierReturned: follow,
    WindowOpened: follow,
    DueDateMoved: follow,
    ShorteningNotified: ignored,
    DocumentsRequested: follow,
    DocumentsRequestAccepted: follow,
    DocumentsRequestContested: follow,
    DocumentsRequestFound: follow,
    DocumentsSupplied: follow,
    ExtensionAsked: follow,
    ExtensionDecided: follow,
    WindowsExtended: ignored,
    WindowsShortened: ignored,
    NoticePosted: ignored,
    ChaseIssued: ignored,
    AskedAgain: ignored,
    AgreementDeemed: ignored,
    OpinionGiven: follow,
    OpinionRegistered: ignored,
    InterimAccepted: follow,
    RemitMaintained: follow,
    OpinionRejudged: follow,
    PointAnswered: ignored,
    EntryCorrected: follow,
    CorrectionConfirmed: follow,
    WindowLapsed: follow,
    LapseReversed: follow,
    LatenessObjectedTo: ignored,
    LatenessExplained: ignored,
    LatenessReviewed: follow,
    ApologyRecorded: ignored,
    LateEntryConfirmed: ignored,
    LateEntryContested: follow,
    LateEntryFound: follow,
    LateSubmissionExplained: ignored,
    LateSubmissionReviewed: ignored,
    TrackedOutside: follow,
    RuleRepinned: ignored,
  },
};
