import type {
  AgencyAbolished,
  AgencyEvent,
  AgencyId,
  AgencyMerged,
  AgencySplit,
} from '#lib/agencies';
import type { RequestEvent } from '#lib/coordination';
import { type Change, ignored, type Projection, type Recorded } from '#lib/event-sourcing';
import type { ConsultationCourse } from '../consultation/consultation-course.js';
import { courseAfter } from '../consultation/course-after.js';
import { awaitsDayOutside, isOwed } from '../consultation/course-standing.js';
import { changedBodies, duties, type DutyRow, ledRequests } from './succession-board.tables.js';

const owedIn = (course: ConsultationCourse): DutyRow['owed'] => {
  if (awaitsDayOutside(course)) return 'outside';
  // A dossier sent back is to be delivered again, to whoever stands then.
  const owed = isOwed(course) || (!course.answer && course.ended?.because === 'returned');
  if (!owed) return null;
  return course.lapsed ? 'silent' : 'owed';
};

const rowAfter = (
  key: Pick<DutyRow, 'request_id' | 'agency'>,
  row: DutyRow | undefined,
  event: RequestEvent,
): DutyRow => {
  const course = courseAfter(row?.course, event);
  const takenOverFrom =
    event.type === 'AddresseeAdded' ? event.data.takenOverFrom : row?.taken_over_from;
  return { ...key, course, taken_over_from: takenOverFrom ?? null, owed: owedIn(course) };
};

type OfOneConsultation = Extract<RequestEvent, { readonly data: { readonly agency: AgencyId } }>;

const follow = (event: Recorded<OfOneConsultation>): readonly Change[] => {
  const key = { request_id: event.data.requestId, agency: event.data.agency };
  return [duties.change(key, (row) => rowAfter(key, row, event))];
};

const ended = (
  heirs: readonly AgencyId[],
  { data }: AgencyMerged | AgencySplit | AgencyAbolished,
): readonly Change[] => [
  changedBodies.change({ id: data.agency }, (row) => ({
    id: data.agency,
    ended_on: data.effectiveOn,
    heirs: heirs.length,
    heir: heirs.length === 1 ? (heirs[0] ?? null) : null,
    recreates: row?.recreates ?? null,
    out_of: row?.out_of ?? [],
    began_on: row?.began_on ?? null,
  })),
];

/** Who still owes or leads what, beside the bodies that have ended: what the succession of agencies has to pass on. */
export const successionBoard: Projection<RequestEvent | AgencyEvent> = {
  name: 'succession-board',
  version: 2,
  tables: [duties.shape, ledRequests.shape, changedBodies.shape],
  on: {
    AgencyRegistered: ignored,
    AgencyRenamed: ignored,
    AgencyBindingRuled: ignored,
    AgencyRecreated: ({ data: { agency, recreates, outOf } }) => [
      changedBodies.put({
        id: agency.id,
        ended_on: null,
        heirs: 0,
        heir: null,
        recreates,
        out_of: outOf,
        began_on: agency.from ?? null,
      }),
    ],
    AgencyMerged: (event) => ended([event.data.into], event),
    AgencySplit: (event) =>
      ended(
        event.data.among.map(({ agency }) => agency),
        event,
      ),
    AgencyAbolished: (event) => ended([], event),
    // Reference figures judge nobody, so nothing of them is passed on.
    RequestOpened: ({ data: { requestId, lead, rule } }) =>
      rule.reference
        ? []
        : [
            ledRequests.put({
              request_id: requestId,
              lead,
              submitted: false,
              withdrawn: false,
            }),
          ],
    LeadChanged: ({ data: { requestId, to } }) => [
      ledRequests.patch({ request_id: requestId }, () => ({ lead: to })),
    ],
    RequestSubmitted: ({ data: { requestId } }) => [
      ledRequests.patch({ request_id: requestId }, () => ({ submitted: true })),
    ],
    // Open again, the lead and whoever still owes a reply have to be passed on as before.
    SubmissionReturned: ({ data: { requestId } }) => [
      ledRequests.patch({ request_id: requestId }, () => ({ submitted: false })),
    ],
    ConclusionRecorded: (event) => [
      duties.changeEach({ request_id: event.data.requestId }, (row) => rowAfter(row, row, event)),
    ],
    RequestWithdrawn: ({ data: { requestId } }) => [
      ledRequests.patch({ request_id: requestId }, () => ({ withdrawn: true })),
    ],
    LeadPositionStated: ignored,
    RuleRepinned: ignored,
    AskedAgain: ignored,
    AddresseeAdded: follow,
    AddresseeReleased: follow,
    ConsultationTransferred: follow,
    QuestionAdded: ignored,
    DossierDelivered: follow,
    DossierRegistered: ignored,
    DossierReturned: follow,
    WindowOpened: follow,
    DueDateMoved: ignored,
    DocumentsRequested: ignored,
    DocumentsRequestAccepted: ignored,
    DocumentsRequestContested: ignored,
    DocumentsRequestFound: ignored,
    DocumentsSupplied: ignored,
    OpinionGiven: follow,
    InterimAccepted: follow,
    OpinionRegistered: ignored,
    RemitMaintained: follow,
    TrackedOutside: follow,
    WindowLapsed: follow,
    ShorteningNotified: ignored,
    LapseReversed: follow,
    PointAnswered: ignored,
    EntryCorrected: ignored,
    CorrectionConfirmed: ignored,
    OpinionRejudged: ignored,
    ExtensionAsked: ignored,
    NoticePosted: ignored,
    ChaseIssued: ignored,
    AgreementDeemed: ignored,
    ExtensionDecided: ignored,
    WindowsExtended: ignored,
    WindowsShortened: ignored,
    LatenessObjectedTo: ignored,
    LatenessExplained: ignored,
    LatenessReviewed: ignored,
    LateEntryConfirmed: ignored,
    LateEntryContested: ignored,
    LateEntryFound: ignored,
    LateSubmissionExplained: ignored,
    LateSubmissionReviewed: ignored,
    ApologyRecorded: ignored,
  },
};
