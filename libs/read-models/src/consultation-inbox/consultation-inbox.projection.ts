import type { AgencyId } from '#lib/agencies';
import {
  askedFor,
  type ConclusionRecorded,
  type EntryCorrected,
  type OpinionGiven,
  type RequestEvent,
  type RequestOpened,
  type RequestWithdrawn,
  type WindowOpened,
} from '#lib/coordination';
import { type Change, ignored, type Projection, type Recorded } from '#lib/event-sourcing';
import { windowOf } from '#lib/working-time';
import { courseAfter } from '../consultation/course-after.js';
import { isOwed } from '../consultation/course-standing.js';
import { foldedText } from '../folded-text.js';
import { requestColumns, ruleColumns } from '../request-columns.js';
import { type DerivationReference, inbox, inboxRequests } from './consultation-inbox.tables.js';
import { looking, moved, withCourse } from './inbox-row.js';
import { agreementRow, letterRow, noticeRow } from './notice-row.js';
import { notices } from './notices.tables.js';
import { lookedAt, namedIn, withoutLetter } from './to-look-at.js';

type OfOneConsultation = Extract<RequestEvent, { readonly data: { readonly agency: AgencyId } }>;

const opened = (event: Recorded<RequestOpened>): readonly Change[] => {
  const { letter, subject, matter } = event.data;
  const folded = foldedText(`${letter.number} ${subject}`);
  return [inboxRequests.put({ ...requestColumns(event), folded, asked_for: askedFor(matter) })];
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

/** The agency's own row, those of the co-authors a joint letter names, and those of one that is replaced. */
const given = (event: Recorded<OpinionGiven>): readonly Change[] => {
  const { requestId: request_id, agency, opinion, supersedes } = event.data;
  const own = inbox.patch({ request_id, agency }, (row) =>
    moved({ ...row, to_look_at: lookedAt(row.to_look_at, event.data) }, event),
  );
  const named = (opinion.coAuthors ?? []).map((coAuthor) =>
    inbox.patch({ request_id, agency: coAuthor }, (row) =>
      isOwed(row.course) ? looking(namedIn(row.to_look_at, event.data)) : {},
    ),
  );
  const replaced = supersedes
    ? [
        inbox.changeEach({ request_id }, (row) => ({
          ...row,
          ...looking(withoutLetter(row.to_look_at, supersedes)),
        })),
      ]
    : [];
  return [own, ...replaced, ...named];
};

const over = (event: Recorded<RequestWithdrawn | ConclusionRecorded>): readonly Change[] => [
  inbox.changeEach({ request_id: event.data.requestId }, (row) => moved(row, event)),
];

/** What each agency has been asked, and by when. */
export const consultationInbox: Projection<RequestEvent> = {
  name: 'consultation-inbox',
  version: 7,
  tables: [inboxRequests.shape, inbox.shape, notices.shape],
  on: {
    RequestOpened: opened,
    LeadPositionStated: ignored,
    AskedAgain: ignored,
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
        to_look_at: [],
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
    RuleRepinned: (event) => [
      inboxRequests.patch({ request_id: event.data.requestId }, () => ruleColumns(event)),
    ],
    DossierDelivered: follow,
    DossierRegistered: follow,
    DossierReturned: follow,
    WindowOpened: follow,
    DueDateMoved: follow,
    ShorteningNotified: follow,
    DocumentsRequested: follow,
    DocumentsSupplied: follow,
    OpinionGiven: given,
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
    AgreementDeemed: (event) => [...follow(event), notices.put(agreementRow(event))],
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
    OpinionRegistered: follow,
    RemitMaintained: follow,
    TrackedOutside: follow,
    OpinionRejudged: follow,
  },
};
