import type { AgencyId } from '#lib/agencies';
import type {
  ConclusionRecorded,
  EntryCorrected,
  LeadPositionStated,
  RequestEvent,
  RequestOpened,
  RequestSubmitted,
  RequestWithdrawn,
  SubmissionReturned,
} from '#lib/coordination';
import { type Change, ignored, type Projection, type Recorded } from '#lib/event-sourcing';
import { dateOf } from '#lib/working-time';
import { courseAfter } from '../consultation/course-after.js';
import { passesAt, pursuedFor } from '../consultation/course-standing.js';
import { requestColumns, ruleColumns } from '../request-columns.js';
import {
  type Climbs,
  ON_THE_GROUND,
  windowRequests,
  type WindowRow,
  windows,
} from './deadline-board.tables.js';
import { agreesUnder, groundsAfter } from './grounds.js';

type Key = Pick<WindowRow, 'request_id' | 'agency'>;

const climbsAfter = (climbs: Climbs, event: RequestEvent): Climbs => {
  if (event.type !== 'NoticePosted') return climbs;
  const { forDueDate, rung: offset, occurredAt } = event.data;
  return { ...climbs, [forDueDate.dueAt]: { offset, on: dateOf(occurredAt) } };
};

/** An imported request tells nobody; once a request is submitted, nobody is told any more. */
const quietens = (event: RequestEvent): boolean =>
  event.type === 'RequestSubmitted' ||
  (event.type === 'DossierDelivered' && event.data.evidence.kind === 'transcribed');

const rowAfter = (key: Key, row: WindowRow | undefined, event: RequestEvent): WindowRow => {
  const course = courseAfter(row?.course, event);
  const at = passesAt(course);
  const climbs = climbsAfter(row?.climbs ?? {}, event);
  // A submission that is returned opens the request again.
  const quiet = event.type !== 'SubmissionReturned' && (row?.quiet === true || quietens(event));
  const dueOn = pursuedFor(course);
  const grounds = groundsAfter(row?.grounds, event);
  return {
    request_id: key.request_id,
    agency: key.agency,
    course,
    passes_at: at === undefined ? null : new Date(at),
    climbs_for: quiet ? null : (dueOn ?? null),
    climbed: (course.due && climbs[course.due.at]?.offset) ?? ON_THE_GROUND,
    climbs,
    agrees_under: quiet ? null : agreesUnder(course, grounds),
    grounds,
    quiet,
  };
};

const opened = (event: Recorded<RequestOpened>): readonly Change[] => {
  const { matter, leadPosition, occurredAt } = event.data;
  const position_at = leadPosition?.trim() ? new Date(occurredAt) : null;
  return [windowRequests.put({ ...requestColumns(event), matter: matter.kind, position_at })];
};

const positionStated = ({ data }: Recorded<LeadPositionStated>): readonly Change[] => [
  windowRequests.patch({ request_id: data.requestId }, ({ position_at }) => ({
    position_at: position_at ?? new Date(data.occurredAt),
  })),
];

type OfOneConsultation = Extract<RequestEvent, { readonly data: { readonly agency: AgencyId } }>;

const follow = (event: Recorded<OfOneConsultation>): readonly Change[] => {
  const key = { request_id: event.data.requestId, agency: event.data.agency };
  return [windows.change(key, (row) => rowAfter(key, row, event))];
};

const corrected = (event: Recorded<EntryCorrected>): readonly Change[] => {
  const { requestId, correction } = event.data;
  if (!('agency' in correction)) return [];
  const key = { request_id: requestId, agency: correction.agency };
  return [windows.change(key, (row) => rowAfter(key, row, event))];
};

type OfAll = RequestSubmitted | SubmissionReturned | RequestWithdrawn | ConclusionRecorded;

const followEach = (event: Recorded<OfAll>): readonly Change[] => [
  windows.changeEach({ request_id: event.data.requestId }, (row) => rowAfter(row, row, event)),
];

/** The open windows, the ladders beside them and what is made of a silence, for the deadline keeper. */
export const deadlineBoard: Projection<RequestEvent> = {
  name: 'deadline-board',
  version: 7,
  tables: [windowRequests.shape, windows.shape],
  on: {
    RequestOpened: opened,
    LeadPositionStated: positionStated,
    AskedAgain: ignored,
    RequestSubmitted: followEach,
    SubmissionReturned: followEach,
    RequestWithdrawn: followEach,
    ConclusionRecorded: followEach,
    AddresseeAdded: follow,
    AddresseeReleased: follow,
    DossierDelivered: follow,
    ConsultationTransferred: follow,
    QuestionAdded: ignored,
    LeadChanged: ignored,
    RuleRepinned: (event) => [
      windowRequests.patch({ request_id: event.data.requestId }, () => ruleColumns(event)),
    ],
    DossierRegistered: follow,
    DossierReturned: follow,
    WindowOpened: follow,
    DueDateMoved: follow,
    ShorteningNotified: ignored,
    DocumentsRequested: follow,
    DocumentsSupplied: follow,
    OpinionGiven: follow,
    WindowLapsed: follow,
    LapseReversed: follow,
    PointAnswered: ignored,
    EntryCorrected: corrected,
    CorrectionConfirmed: ignored,
    DocumentsRequestAccepted: follow,
    DocumentsRequestContested: ignored,
    DocumentsRequestFound: follow,
    ExtensionAsked: follow,
    NoticePosted: follow,
    ChaseIssued: follow,
    AgreementDeemed: follow,
    ExtensionDecided: follow,
    LatenessObjectedTo: follow,
    LatenessExplained: follow,
    LatenessReviewed: follow,
    LateEntryConfirmed: follow,
    LateEntryContested: follow,
    LateEntryFound: follow,
    LateSubmissionExplained: ignored,
    LateSubmissionReviewed: ignored,
    ApologyRecorded: ignored,
    WindowsExtended: ignored,
    WindowsShortened: ignored,
    InterimAccepted: follow,
    OpinionRegistered: ignored,
    RemitMaintained: follow,
    TrackedOutside: follow,
    OpinionRejudged: follow,
  },
};
