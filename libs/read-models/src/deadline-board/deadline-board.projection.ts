import type { AgencyId } from '#lib/agencies';
import type { RequestEvent } from '#lib/coordination';
import { type Change, ignored, type Projection, type Recorded } from '#lib/event-sourcing';
import { courseAfter } from '../consultation/consultation-course.js';
import { passesAt } from '../consultation/course-standing.js';
import { type WindowRow, windows } from './deadline-board.tables.js';

const rowAfter = (
  key: Pick<WindowRow, 'request_id' | 'agency'>,
  row: WindowRow | undefined,
  event: RequestEvent,
): WindowRow => {
  const course = courseAfter(row?.course, event);
  const at = passesAt(course);
  return { ...key, course, passes_at: at === undefined ? null : new Date(at) };
};

type OfOneConsultation = Extract<RequestEvent, { readonly data: { readonly agency: AgencyId } }>;

const follow = (event: Recorded<OfOneConsultation>): readonly Change[] => {
  const key = { request_id: event.data.requestId, agency: event.data.agency };
  return [windows.change(key, (row) => rowAfter(key, row, event))];
};

/** The open windows, for the deadline keeper. */
export const deadlineBoard: Projection<RequestEvent> = {
  name: 'deadline-board',
  version: 4,
  tables: [windows.shape],
  on: {
    RequestOpened: ignored,
    LeadPositionStated: ignored,
    RequestSubmitted: ignored,
    RequestWithdrawn: (event) => [
      windows.changeEach({ request_id: event.data.requestId }, (row) => rowAfter(row, row, event)),
    ],
    AddresseeAdded: follow,
    AddresseeReleased: follow,
    ConsultationTransferred: follow,
    QuestionAdded: ignored,
    LeadChanged: ignored,
    DossierDelivered: ignored,
    DossierRegistered: ignored,
    DossierReturned: follow,
    WindowOpened: follow,
    DueDateMoved: follow,
    DocumentsRequested: follow,
    DocumentsSupplied: ignored,
    OpinionGiven: follow,
    WindowLapsed: follow,
    LapseReversed: follow,
    PointAnswered: ignored,
    EntryCorrected: ignored,
    CorrectionConfirmed: ignored,
    DocumentsRequestAccepted: follow,
    DocumentsRequestContested: ignored,
    DocumentsRequestFound: follow,
    ExtensionAsked: ignored,
    ExtensionDecided: ignored,
    LatenessObjectedTo: ignored,
    LatenessExplained: ignored,
    LatenessReviewed: follow,
    ApologyRecorded: ignored,
    WindowsExtended: ignored,
    WindowsShortened: ignored,
    OpinionRejudged: ignored,
  },
};
