import {
  askedFor,
  consultationsTouched,
  type Matter,
  type RequestEvent,
  type RequestOpened,
} from '#lib/coordination';
import type { Change, Projection, Recorded } from '#lib/event-sourcing';
import { foldedText } from '../folded-text.js';
import { ruleColumns } from '../request-columns.js';
import { partsAfter } from './parts-on-board.js';
import { type Progress, progressOf } from './progress.js';
import { type BoardRow, requestBoardRows } from './request-board.tables.js';

/** What the events say by themselves; the rest of the row follows from it. */
type Recalled = Omit<BoardRow, keyof Progress>;

const rowOf = (recalled: Recalled): BoardRow => ({
  ...recalled,
  ...progressOf(recalled),
});

const codeOf = (matter: Matter): string | null =>
  matter.kind === 'administrativeProcedure' ? (matter.code ?? null) : null;

const foldedOf = (number: string, subject: string) => foldedText(`${number} ${subject}`);

const opened = ({ data, revision }: Recorded<RequestOpened>): readonly Change[] => [
  requestBoardRows.put(
    rowOf({
      request_id: data.requestId,
      lead: data.lead,
      number: data.letter.number,
      issued_on: data.letter.issuedOn,
      subject: data.subject,
      asked_for: askedFor(data.matter),
      folded: foldedOf(data.letter.number, data.subject),
      rule: data.rule.id,
      rule_version: data.rule.version,
      reference: data.rule.reference,
      procedure: codeOf(data.matter),
      procedure_version: data.rule.procedure?.version ?? null,
      lead_position: data.leadPosition !== undefined,
      submission: null,
      withdrawn: false,
      concluded: false,
      parts: [],
      revision: Number(revision),
    }),
  ),
];

/** Every other event moves the row on: what it says of the request, and what of its consultations. */
const follow =
  <Event extends RequestEvent>(
    told: (event: Recorded<Event>, row: BoardRow) => Partial<Recalled> = () => ({}),
  ) =>
  (event: Recorded<Event>): readonly Change[] => [
    requestBoardRows.patch({ request_id: event.data.requestId }, (row) =>
      rowOf({
        ...row,
        ...told(event, row),
        parts: consultationsTouched(event).length === 0 ? row.parts : partsAfter(row.parts, event),
        revision: Number(event.revision),
      }),
    ),
  ];

/** One row per request: how far it is, what is missing, what is due next. */
export const requestBoard: Projection<RequestEvent> = {
  name: 'request-board',
  version: 7,
  tables: [requestBoardRows.shape],
  on: {
    RequestOpened: opened,
    LeadPositionStated: follow(() => ({ lead_position: true })),
    RequestSubmitted: follow(({ data }) => ({ submission: data.submission })),
    AskedAgain: follow(),
    SubmissionReturned: follow(() => ({ submission: null })),
    ConclusionRecorded: follow(() => ({ concluded: true })),
    RequestWithdrawn: follow(() => ({ withdrawn: true })),
    AddresseeAdded: follow(),
    AddresseeReleased: follow(),
    ConsultationTransferred: follow(),
    QuestionAdded: follow(),
    LeadChanged: follow(({ data }) => ({ lead: data.to })),
    RuleRepinned: follow((event) => ({
      ...ruleColumns(event),
      procedure_version: event.data.rule.procedure?.version ?? null,
    })),
    DossierDelivered: follow(),
    DossierRegistered: follow(),
    DossierReturned: follow(),
    WindowOpened: follow(),
    DueDateMoved: follow(),
    ShorteningNotified: follow(),
    DocumentsRequested: follow(),
    DocumentsSupplied: follow(),
    OpinionGiven: follow(),
    WindowLapsed: follow(),
    LapseReversed: follow(),
    PointAnswered: follow(),
    EntryCorrected: follow(({ data: { correction } }, { subject }) =>
      correction.entry === 'letterNumber'
        ? { number: correction.to, folded: foldedOf(correction.to, subject) }
        : {},
    ),
    CorrectionConfirmed: follow(),
    DocumentsRequestAccepted: follow(),
    DocumentsRequestContested: follow(),
    DocumentsRequestFound: follow(),
    ExtensionAsked: follow(),
    NoticePosted: follow(),
    ChaseIssued: follow(),
    AgreementDeemed: follow(),
    ExtensionDecided: follow(),
    LatenessObjectedTo: follow(),
    LatenessExplained: follow(),
    LatenessReviewed: follow(),
    LateEntryConfirmed: follow(),
    LateEntryContested: follow(),
    LateEntryFound: follow(),
    LateSubmissionExplained: follow(),
    LateSubmissionReviewed: follow(),
    ApologyRecorded: follow(),
    WindowsExtended: follow(),
    WindowsShortened: follow(),
    InterimAccepted: follow(),
    OpinionRegistered: follow(),
    RemitMaintained: follow(),
    TrackedOutside: follow(),
    OpinionRejudged: follow(),
  },
};
