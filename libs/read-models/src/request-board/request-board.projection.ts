import {
  consultationsTouched,
  type DocumentReference,
  type MissingForSubmission,
  type RequestEvent,
  type RequestId,
  type RequestOpened,
} from '#lib/coordination';
import type { AgencyId } from '#lib/agencies';
import { type Change, type Projection, type Recorded, table } from '#lib/event-sourcing';
import type { LocalDate } from '#lib/working-time';
import { foldedText } from '../folded-text.js';
import { type PartOnBoard, partsAfter } from './parts-on-board.js';
import { type Progress, progressOf } from './progress.js';
import type { RequestStatus } from './request-board.query.js';

/** One row per request. */
export interface BoardRow {
  readonly request_id: RequestId;
  readonly lead: AgencyId;
  readonly number: string;
  readonly issued_on: LocalDate;
  readonly subject: string;
  readonly reference: boolean;
  /** Number and subject without diacritics, to be searched. */
  readonly folded: string;
  readonly lead_position: boolean;
  readonly submission: DocumentReference | null;
  readonly withdrawn: boolean;
  readonly parts: readonly PartOnBoard[];
  readonly status: RequestStatus;
  readonly answered: number;
  readonly total: number;
  readonly next_due_on: LocalDate | null;
  readonly next_due_at: Date | null;
  readonly missing: MissingForSubmission;
  readonly addressees: readonly AgencyId[];
  readonly revision: number;
}

export const requestBoardRows = table<BoardRow>()({
  name: 'request_board',
  key: ['request_id'],
  columns: {
    request_id: 'text',
    lead: 'text',
    number: 'text',
    issued_on: 'date',
    subject: 'text',
    reference: 'boolean',
    folded: 'text',
    lead_position: 'boolean',
    submission: 'jsonb',
    withdrawn: 'boolean',
    parts: 'jsonb',
    status: 'text',
    answered: 'integer',
    total: 'integer',
    next_due_on: 'date',
    next_due_at: 'timestamptz',
    missing: 'jsonb',
    addressees: 'jsonb',
    revision: 'integer',
  },
  indexes: [
    '(issued_on desc, request_id desc)',
    '(lead, issued_on desc, request_id desc)',
    '(status, issued_on desc, request_id desc)',
    'using gin (addressees)',
  ],
});

/** What the events say by themselves; the rest of the row follows from it. */
type Recalled = Omit<BoardRow, 'folded' | keyof Progress>;

const rowOf = (recalled: Recalled): BoardRow => ({
  ...recalled,
  ...progressOf(recalled),
  folded: foldedText(`${recalled.number} ${recalled.subject}`),
});

const opened = ({ data, revision }: Recorded<RequestOpened>): readonly Change[] => [
  requestBoardRows.put(
    rowOf({
      request_id: data.requestId,
      lead: data.lead,
      number: data.letter.number,
      issued_on: data.letter.issuedOn,
      subject: data.subject,
      reference: data.rule.reference,
      lead_position: data.leadPosition !== undefined,
      submission: null,
      withdrawn: false,
      parts: [],
      revision: Number(revision),
    }),
  ),
];

/** Every other event moves the row on: what it says of the request, and what of its consultations. */
const follow =
  <Event extends RequestEvent>(told: (event: Recorded<Event>) => Partial<Recalled> = () => ({})) =>
  (event: Recorded<Event>): readonly Change[] => [
    requestBoardRows.patch({ request_id: event.data.requestId }, (row) =>
      rowOf({
        ...row,
        ...told(event),
        parts:
          consultationsTouched(event).length === 0 ? row.parts : partsAfter(row.parts, event),
        revision: Number(event.revision),
      }),
    ),
  ];

/** One row per request: how far it is, what is missing, what is due next. */
export const requestBoard: Projection<RequestEvent> = {
  name: 'request-board',
  version: 1,
  tables: [requestBoardRows.shape],
  on: {
    RequestOpened: opened,
    LeadPositionStated: follow(() => ({ lead_position: true })),
    RequestSubmitted: follow(({ data }) => ({ submission: data.submission })),
    RequestWithdrawn: follow(() => ({ withdrawn: true })),
    AddresseeAdded: follow(),
    AddresseeReleased: follow(),
    DossierDelivered: follow(),
    DossierRegistered: follow(),
    DossierReturned: follow(),
    WindowOpened: follow(),
    DueDateMoved: follow(),
    DocumentsRequested: follow(),
    DocumentsSupplied: follow(),
    OpinionGiven: follow(),
    WindowLapsed: follow(),
    LapseReversed: follow(),
    PointAnswered: follow(),
    EntryCorrected: follow(({ data: { correction } }) =>
      correction.entry === 'letterNumber' ? { number: correction.to } : {},
    ),
    CorrectionConfirmed: follow(),
    OpinionRejudged: follow(),
  },
};
