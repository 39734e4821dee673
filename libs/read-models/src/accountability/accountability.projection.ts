import { agencyAfter, type AgencyEvent, type AgencyId, agencyOfEvent } from '#lib/agencies';
import type { EntryCorrected, LeadChanged, RequestEvent, RequestOpened } from '#lib/coordination';
import { type Change, ignored, type Projection, type Recorded } from '#lib/event-sourcing';
import { dateOf } from '#lib/working-time';
import { requestColumns } from '../request-columns.js';
import { type Account, accountAfter, countsOn, settledAt } from './account.js';
import {
  accountAgencies,
  accountRequests,
  type AccountRow,
  accounts,
} from './accountability.tables.js';

type OfOneConsultation = Extract<RequestEvent, { readonly data: { readonly agency: AgencyId } }>;
type AccountKey = Pick<AccountRow, 'request_id' | 'agency'>;

/** The newer account takes its place; the older one is kept with the span in which it was known. */
const succeeded = (
  key: AccountKey,
  before: AccountRow | undefined,
  account: Account,
  recordedAt: Date,
): AccountRow => {
  const settled = settledAt(account);
  return {
    request_id: key.request_id,
    agency: key.agency,
    account,
    counts_on: countsOn(account),
    addressed_at: new Date(account.addressedAt),
    settled_at: settled === null ? null : new Date(settled),
    led_by: before?.led_by ?? null,
    known_from: recordedAt,
    earlier: before ? [...before.earlier, ...spanOf(before, recordedAt)] : [],
  };
};

/** Nobody could have asked between two events of one moment. */
const spanOf = ({ known_from, account }: AccountRow, until: Date) =>
  known_from.getTime() === until.getTime()
    ? []
    : [{ knownFrom: known_from.toISOString(), knownTo: until.toISOString(), account }];

const next = (
  key: AccountKey,
  row: AccountRow | undefined,
  event: Recorded<RequestEvent>,
): AccountRow | undefined => {
  const account = accountAfter(row?.account, event);
  return account && succeeded(key, row, account, event.recordedAt);
};

const follow = (event: Recorded<OfOneConsultation>): readonly Change[] => {
  const key = { request_id: event.data.requestId, agency: event.data.agency };
  return [accounts.change(key, (row) => next(key, row, event))];
};

const opened = (event: Recorded<RequestOpened>): readonly Change[] => {
  const { matter, dossier, mandate, roundOf } = event.data;
  return [
    accountRequests.put({
      ...requestColumns(event),
      matter: matter.kind,
      dossier_provided: dossier.status !== 'notProvided',
      round_of: roundOf ?? null,
      submit_by: mandate?.submitBy ?? null,
      submitted_on: null,
      known_from: event.recordedAt,
      submission_known_from: null,
      withdrawal_known_from: null,
    }),
  ];
};

const corrected = (event: Recorded<EntryCorrected>): readonly Change[] => {
  const { requestId, correction } = event.data;
  switch (correction.entry) {
    case 'letterNumber':
      return [accountRequests.patch({ request_id: requestId }, () => ({ number: correction.to }))];
    case 'addressee':
      return [];
    case 'delivery':
    case 'registration':
    case 'sending': {
      const key = { request_id: requestId, agency: correction.agency };
      return [accounts.change(key, (row) => next(key, row, event))];
    }
  }
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
  version: 4,
  tables: [accountRequests.shape, accounts.shape, accountAgencies.shape],
  on: {
    AgencyRegistered: followAgency,
    AgencyRecreated: followAgency,
    AgencyRenamed: followAgency,
    AgencyMerged: followAgency,
    AgencySplit: followAgency,
    AgencyAbolished: followAgency,
    RequestOpened: opened,
    LeadPositionStated: ignored,
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
    ExtensionDecided: follow,
    LatenessObjectedTo: follow,
    LatenessExplained: follow,
    LatenessReviewed: follow,
    ApologyRecorded: (event) => [
      accounts.changeEach({ request_id: event.data.requestId }, (row) => next(row, row, event)),
    ],
    WindowsExtended: ignored,
    WindowsShortened: ignored,
    InterimAccepted: follow,
    RemitMaintained: follow,
    OpinionRejudged: follow,
  },
};
