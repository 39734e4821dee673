import type { RequestEvent, RequestId, RequestOpened } from '#lib/coordination';
import {
  type Actor,
  type Change,
  type Projection,
  type Recorded,
  table,
} from '#lib/event-sourcing';
import type { LocalDate } from '#lib/working-time';
import type { FollowUp } from './request-file.js';

/** One row per event: the page of a request is told from them when it is asked for. */
export interface HistoryRow {
  readonly request_id: RequestId;
  readonly revision: number;
  readonly type: RequestEvent['type'];
  /** JSON, kept as text: nothing is looked for in it. */
  readonly data: string;
  readonly recorded_at: Date;
  readonly actor: Actor;
}

export const historyRows = table<HistoryRow>()({
  name: 'request_history',
  key: ['request_id', 'revision'],
  columns: {
    request_id: 'text',
    revision: 'integer',
    type: 'text',
    data: 'text',
    recorded_at: 'timestamptz',
    actor: 'jsonb',
  },
});

/** A request that replaces an earlier one, or asks about its matter again: the earlier one's page shows it. */
export interface FollowUpRow {
  readonly earlier: RequestId;
  readonly request_id: RequestId;
  readonly how: FollowUp['how'];
  readonly number: string;
  readonly issued_on: LocalDate;
  readonly submit_by: LocalDate | null;
  readonly recorded_at: Date;
}

export const followUps = table<FollowUpRow>()({
  name: 'request_follow_up',
  key: ['earlier', 'request_id'],
  columns: {
    earlier: 'text',
    request_id: 'text',
    how: 'text',
    number: 'text',
    issued_on: 'date',
    submit_by: 'date',
    recorded_at: 'timestamptz',
  },
});

const opened = (event: Recorded<RequestOpened>): readonly Change[] => {
  const { requestId, letter, mandate, reissueOf, roundOf } = event.data;
  const earlier = reissueOf ?? roundOf;
  const followed =
    earlier &&
    followUps.put({
      earlier,
      request_id: requestId,
      how: reissueOf ? 'reissue' : 'round',
      number: letter.number,
      issued_on: letter.issuedOn,
      submit_by: mandate?.submitBy ?? null,
      recorded_at: event.recordedAt,
    });
  return [...remember(event), ...(followed ? [followed] : [])];
};

const remember = (event: Recorded<RequestEvent>): readonly Change[] => [
  historyRows.put({
    request_id: event.data.requestId,
    revision: Number(event.revision),
    type: event.type,
    data: JSON.stringify(event.data),
    recorded_at: event.recordedAt,
    actor: event.metadata.actor,
  }),
];

/** Who did what to a request, when in law and when recorded. */
export const requestHistory: Projection<RequestEvent> = {
  name: 'request-history',
  version: 3,
  tables: [historyRows.shape, followUps.shape],
  on: {
    RequestOpened: opened,
    LeadPositionStated: remember,
    RequestSubmitted: remember,
    SubmissionReturned: remember,
    ConclusionRecorded: remember,
    AskedAgain: remember,
    RequestWithdrawn: remember,
    AddresseeAdded: remember,
    AddresseeReleased: remember,
    ConsultationTransferred: remember,
    QuestionAdded: remember,
    LeadChanged: remember,
    RuleRepinned: remember,
    DossierDelivered: remember,
    DossierRegistered: remember,
    DossierReturned: remember,
    WindowOpened: remember,
    DueDateMoved: remember,
    ShorteningNotified: remember,
    DocumentsRequested: remember,
    DocumentsSupplied: remember,
    OpinionGiven: remember,
    WindowLapsed: remember,
    LapseReversed: remember,
    PointAnswered: remember,
    EntryCorrected: remember,
    CorrectionConfirmed: remember,
    InterimAccepted: remember,
    OpinionRegistered: remember,
    RemitMaintained: remember,
    TrackedOutside: remember,
    OpinionRejudged: remember,
    DocumentsRequestAccepted: remember,
    DocumentsRequestContested: remember,
    DocumentsRequestFound: remember,
    ExtensionAsked: remember,
    NoticePosted: remember,
    ChaseIssued: remember,
    AgreementDeemed: remember,
    ExtensionDecided: remember,
    LatenessObjectedTo: remember,
    LatenessExplained: remember,
    LatenessReviewed: remember,
    LateEntryConfirmed: remember,
    LateEntryContested: remember,
    LateEntryFound: remember,
    LateSubmissionExplained: remember,
    LateSubmissionReviewed: remember,
    ApologyRecorded: remember,
    WindowsExtended: remember,
    WindowsShortened: remember,
  },
};
