import { agencyAfter, type AgencyEvent, agencyOfEvent } from '#lib/agencies';
import {
  askedFor,
  type LeadChanged,
  type RequestEvent,
  type RequestOpened,
} from '#lib/coordination';
import { type Change, ignored, type Projection, type Recorded } from '#lib/event-sourcing';
import { dateOf } from '#lib/working-time';
import { requestColumns, ruleColumns } from '../request-columns.js';
import { corrected, follow, next } from './account-changes.js';
import { accountAgencies, accountRequests, accounts } from './accountability.tables.js';

const opened = (event: Recorded<RequestOpened>): readonly Change[] => {
  const { matter, dossier, mandate, roundOf } = event.data;
  return [
    accountRequests.put({
      ...requestColumns(event),
      matter: matter.kind,
      asked_for: askedFor(matter),
      dossier_provided: dossier.status !== 'notProvided',
      round_of: roundOf ?? null,
      // A report is submitted to nobody.
      submit_by: askedFor(matter) === 'report' ? null : (mandate?.submitBy ?? null),
      submitted_on: null,
      known_from: event.recordedAt,
      submission_known_from: null,
      submission_finding: null,
      finding_known_from: null,
      withdrawal_known_from: null,
    }),
  ];
};

const followAgency = (event: Recorded<AgencyEvent>): readonly Change[] => {
  const id = agencyOfEvent(event);
  return [
    accountAgencies.change({ id }, (row) => {
      const agency = agencyAfter(row?.agency, event);
      return agency && { id, agency };
    }),
  ];
};

/** What was settled or fell due under the former lead stays with it. */
const leadChanged = ({ data }: Recorded<LeadChanged>): readonly Change[] => {
  const { requestId: request_id, from, to, occurredAt } = data;
  const day = dateOf(occurredAt);
  return [
    accountRequests.patch({ request_id }, () => ({ lead: to })),
    accounts.changeEach({ request_id }, (row) => ({
      ...row,
      led_by: row.led_by ?? (row.settled_at !== null || row.counts_on < day ? from : null),
    })),
  ];
};

/** Who was on time and who was late, per lead and per coordinating agency, as known on any day. */
export const accountability: Projection<RequestEvent | AgencyEvent> = {
  name: 'accountability',
  version: 6,
  tables: [accountRequests.shape, accounts.shape, accountAgencies.shape],
  on: {
    AgencyRegistered: followAgency,
    AgencyRecreated: followAgency,
    AgencyRenamed: followAgency,
    AgencyBindingRuled: followAgency,
    AgencyMerged: followAgency,
    AgencySplit: followAgency,
    AgencyAbolished: followAgency,
    RequestOpened: opened,
    LeadPositionStated: ignored,
    AskedAgain: ignored,
    RequestSubmitted: (event) => [
      // Submitted again after a return, the mandate was met, or not, by the first.
      accountRequests.patch({ request_id: event.data.requestId }, (row) =>
        row.submitted_on === null
          ? {
              submitted_on: dateOf(event.data.occurredAt),
              submission_known_from: event.recordedAt,
            }
          : {},
      ),
      accounts.changeEach({ request_id: event.data.requestId }, (row) => next(row, row, event)),
    ],
    SubmissionReturned: (event) => [
      accounts.changeEach({ request_id: event.data.requestId }, (row) => next(row, row, event)),
    ],
    ConclusionRecorded: (event) => [
      accounts.changeEach({ request_id: event.data.requestId }, (row) => next(row, row, event)),
    ],
    RequestWithdrawn: (event) => [
      accountRequests.patch({ request_id: event.data.requestId }, () => ({
        withdrawal_known_from: event.recordedAt,
      })),
      accounts.changeEach({ request_id: event.data.requestId }, (row) => next(row, row, event)),
    ],
    AddresseeAdded: follow,
    AddresseeReleased: follow,
    ConsultationTransferred: follow,
    QuestionAdded: ignored,
    LeadChanged: leadChanged,
    RuleRepinned: (event) => [
      accountRequests.patch({ request_id: event.data.requestId }, () => ruleColumns(event)),
    ],
    DossierDelivered: follow,
    DossierRegistered: ignored,
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
    CorrectionConfirmed: follow,
    DocumentsRequestAccepted: follow,
    DocumentsRequestContested: follow,
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
    LateSubmissionReviewed: (event) => [
      accountRequests.patch({ request_id: event.data.requestId }, () => ({
        submission_finding: event.data.finding,
        finding_known_from: event.recordedAt,
      })),
    ],
    ApologyRecorded: (event) => [
      accounts.changeEach({ request_id: event.data.requestId }, (row) => next(row, row, event)),
    ],
    WindowsExtended: ignored,
    WindowsShortened: ignored,
    InterimAccepted: follow,
    OpinionRegistered: follow,
    RemitMaintained: follow,
    TrackedOutside: follow,
    OpinionRejudged: follow,
  },
};
