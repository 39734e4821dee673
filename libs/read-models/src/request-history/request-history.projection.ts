import type { RequestEvent, RequestId } from '#lib/coordination';
import {
  type Actor,
  type Change,
  type Projection,
  type Recorded,
  table,
} from '#lib/event-sourcing';

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
  version: 1,
  tables: [historyRows.shape],
  on: {
    RequestOpened: remember,
    LeadPositionStated: remember,
    RequestSubmitted: remember,
    RequestWithdrawn: remember,
    AddresseeAdded: remember,
    AddresseeReleased: remember,
    ConsultationTransferred: remember,
    QuestionAdded: remember,
    LeadChanged: remember,
    DossierDelivered: remember,
    DossierRegistered: remember,
    DossierReturned: remember,
    WindowOpened: remember,
    DueDateMoved: remember,
    DocumentsRequested: remember,
    DocumentsSupplied: remember,
    OpinionGiven: remember,
    WindowLapsed: remember,
    LapseReversed: remember,
    PointAnswered: remember,
    EntryCorrected: remember,
    CorrectionConfirmed: remember,
    OpinionRejudged: remember,
    DocumentsRequestAccepted: remember,
    DocumentsRequestContested: remember,
    DocumentsRequestFound: remember,
    ExtensionAsked: remember,
    ExtensionDecided: remember,
    LatenessObjectedTo: remember,
    LatenessExplained: remember,
    LatenessReviewed: remember,
    ApologyRecorded: remember,
    WindowsExtended: remember,
    WindowsShortened: remember,
  },
};
