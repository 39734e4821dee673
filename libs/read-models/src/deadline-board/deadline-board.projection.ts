import type { AgencyId } from '#lib/agencies';
import type { RequestEvent, RequestId } from '#lib/coordination';
import { type Change, ignored, type Projection, type Recorded, table } from '#lib/event-sourcing';
import {
  type ConsultationCourse,
  courseAfter,
  passesAt,
} from '../consultation/consultation-course.js';

/** One row per consultation; `passes_at` stands only while its window is open and can lapse. */
export interface WindowRow {
  readonly request_id: RequestId;
  readonly agency: AgencyId;
  readonly passes_at: Date | null;
  readonly course: ConsultationCourse;
}

export const windows = table<WindowRow>()({
  name: 'deadline_board',
  key: ['request_id', 'agency'],
  columns: { request_id: 'text', agency: 'text', passes_at: 'timestamptz', course: 'jsonb' },
  // Only what is open is in the index, so the keeper's question never meets the archive.
  indexes: ['(passes_at, request_id) where passes_at is not null'],
});

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
  version: 1,
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
    OpinionRejudged: ignored,
  },
};
