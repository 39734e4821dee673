import type { AgencyId } from '#lib/agencies';
import type {
  ChaseIssued,
  NoticePosted,
  ConclusionRecorded,
  EntryCorrected,
  RequestEvent,
  RequestOpened,
  RequestWithdrawn,
  WindowOpened,
} from '#lib/coordination';
import { type Change, ignored, type Projection, type Recorded } from '#lib/event-sourcing';
import { windowOf } from '#lib/working-time';
import { type ConsultationCourse, courseAfter } from '../consultation/consultation-course.js';
import { isOwed, standingOf } from '../consultation/course-standing.js';
import { foldedText } from '../folded-text.js';
import { requestColumns } from '../request-columns.js';
import {
  type DerivationReference,
  inbox,
  inboxRequests,
  type InboxRow,
} from './consultation-inbox.tables.js';
import { type NoticeRow, notices } from './notices.tables.js';

type OfOneConsultation = Extract<RequestEvent, { readonly data: { readonly agency: AgencyId } }>;

/** In seconds, as places are: after every due date there can be. */
const NO_DATE = 1e12;

const placeOf = (course: ConsultationCourse): number => {
  const due = course.due && Date.parse(course.due.at) / 1000;
  return isOwed(course) ? (due ?? NO_DATE) : 2 * NO_DATE - (due ?? 0);
};

const lateness = ({ answer }: ConsultationCourse): boolean | null =>
  answer && answer.timeliness.kind !== 'notJudged' ? answer.timeliness.kind === 'late' : null;

const withCourse = (
  row: Pick<InboxRow, 'request_id' | 'agency' | 'question' | 'derivation'>,
  course: ConsultationCourse,
  revision: bigint,
): InboxRow => {
  const standing = standingOf(course);
  return {
    request_id: row.request_id,
    agency: row.agency,
    question: row.question,
    derivation: row.derivation,
    course,
    phase: standing.phase,
    unjudged: standing.phase === 'open' ? standing.unjudged : null,
    late: lateness(course),
    due_at: course.due && new Date(course.due.at),
    due_on: course.due && course.due.on,
    place: placeOf(course),
    revision: Number(revision),
  };
};

const moved = (
  row: InboxRow,
  event: Recorded<RequestEvent>,
  derivation: DerivationReference | null = row.derivation,
): InboxRow => withCourse({ ...row, derivation }, courseAfter(row.course, event), event.revision);

const opened = (event: Recorded<RequestOpened>): readonly Change[] => {
  const { letter, subject } = event.data;
  const folded = foldedText(`${letter.number} ${subject}`);
  return [inboxRequests.put({ ...requestColumns(event), folded })];
};

const referenceTo = ({ due }: WindowOpened['data']): DerivationReference => {
  const { id, version } = due.derivation.calendar;
  return { rule: windowOf(due).rule, calendar: { id, version } };
};

const follow = (event: Recorded<OfOneConsultation>): readonly Change[] => [
  inbox.patch({ request_id: event.data.requestId, agency: event.data.agency }, (row) =>
    moved(row, event, 'due' in event.data ? referenceTo(event.data) : row.derivation),
  ),
];

const told = ({ data, revision }: Recorded<NoticePosted | ChaseIssued>) => ({
  request_id: data.requestId,
  revision: Number(revision),
  agency: data.agency,
  due_on: data.forDueDate.dueOn,
  posted_at: new Date(data.occurredAt),
  place: Date.parse(data.occurredAt),
});

const noticeRow = (event: Recorded<NoticePosted>): NoticeRow => {
  const { to, step: notice, rung } = event.data;
  return { ...told(event), addressee: to.agency, capacity: to.capacity, notice, rung };
};

/** A chase letter is told to the agency it chases. */
const letterRow = (event: Recorded<ChaseIssued>): NoticeRow => {
  const { agency, number, document } = event.data;
  const notice = { kind: 'chaseLetter', number, document: document.number } as const;
  return { ...told(event), addressee: agency, capacity: 'coordinatingAgency', notice, rung: null };
};

const corrected = (event: Recorded<EntryCorrected>): readonly Change[] => {
  const { requestId, correction } = event.data;
  if (correction.entry === 'letterNumber')
    return [
      inboxRequests.patch({ request_id: requestId }, ({ subject }) => ({
        number: correction.to,
        folded: foldedText(`${correction.to} ${subject}`),
      })),
    ];
  const agencies =
    correction.entry === 'addressee' ? [correction.from, correction.to] : [correction.agency];
  return agencies.map((agency) =>
    inbox.patch({ request_id: requestId, agency }, (row) => moved(row, event)),
  );
};

const over = (event: Recorded<RequestWithdrawn | ConclusionRecorded>): readonly Change[] => [
  inbox.changeEach({ request_id: event.data.requestId }, (row) => moved(row, event)),
];

/** What each agency has been asked, and by when. */
export const consultationInbox: Projection<RequestEvent> = {
  name: 'consultation-inbox',
  version: 4,
  tables: [inboxRequests.shape, inbox.shape, notices.shape],
  on: {
    RequestOpened: opened,
    LeadPositionStated: ignored,
    RequestSubmitted: ignored,
    SubmissionReturned: ignored,
    RequestWithdrawn: over,
    ConclusionRecorded: over,
    AddresseeAdded: (event) => {
      const { requestId, agency, addressee } = event.data;
      const added = {
        request_id: requestId,
        agency,
        question: addressee.question ?? null,
        derivation: null,
      };
      return [inbox.put(withCourse(added, courseAfter(undefined, event), event.revision))];
    },
    AddresseeReleased: follow,
    ConsultationTransferred: follow,
    QuestionAdded: (event) => {
      const { requestId, agency, question } = event.data;
      return [
        inbox.patch({ request_id: requestId, agency }, (row) => ({
          ...moved(row, event),
          question: row.question === null ? question : `${row.question}\n${question}`,
        })),
      ];
    },
    LeadChanged: ({ data: { requestId, to } }) => [
      inboxRequests.patch({ request_id: requestId }, () => ({ lead: to })),
    ],
    DossierDelivered: follow,
    DossierRegistered: follow,
    DossierReturned: follow,
    WindowOpened: follow,
    DueDateMoved: follow,
    ShorteningNotified: follow,
    DocumentsRequested: follow,
    DocumentsSupplied: follow,
    OpinionGiven: follow,
    WindowLapsed: follow,
    LapseReversed: follow,
    PointAnswered: follow,
    EntryCorrected: corrected,
    CorrectionConfirmed: follow,
    DocumentsRequestAccepted: follow,
    DocumentsRequestContested: follow,
    DocumentsRequestFound: follow,
    ExtensionAsked: follow,
    NoticePosted: (event) => [...follow(event), notices.put(noticeRow(event))],
    ChaseIssued: (event) => [...follow(event), notices.put(letterRow(event))],
    ExtensionDecided: follow,
    LatenessObjectedTo: follow,
    LatenessExplained: follow,
    LatenessReviewed: follow,
    ApologyRecorded: ignored,
    WindowsExtended: ignored,
    WindowsShortened: ignored,
    InterimAccepted: follow,
    RemitMaintained: follow,
    OpinionRejudged: follow,
  },
};
