import type { AgencyId } from '#lib/agencies';
import type {
  AskedFor,
  DocumentReference,
  MissingForSubmission,
  RequestId,
} from '#lib/coordination';
import { table } from '#lib/event-sourcing';
import type { RuleSetId } from '#lib/rulebook';
import type { LocalDate } from '#lib/working-time';
import type { PartOnBoard } from './parts-on-board.js';
import type { RequestStatus } from './request-status.js';

/** One row per request. */
export interface BoardRow {
  readonly request_id: RequestId;
  readonly lead: AgencyId;
  readonly number: string;
  readonly issued_on: LocalDate;
  readonly subject: string;
  readonly asked_for: AskedFor;
  /** The version of the rule pinned on it; whether that is confirmed is asked of the rulebook. */
  readonly rule: RuleSetId;
  readonly rule_version: number;
  readonly reference: boolean;
  /** The procedure its letter names, and the version pinned, where the catalogue had one. */
  readonly procedure: string | null;
  readonly procedure_version: number | null;
  /** Number and subject without diacritics, to be searched. */
  readonly folded: string;
  readonly lead_position: boolean;
  readonly submission: DocumentReference | null;
  readonly withdrawn: boolean;
  readonly concluded: boolean;
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
    asked_for: 'text',
    rule: 'text',
    rule_version: 'integer',
    reference: 'boolean',
    procedure: 'text',
    procedure_version: 'integer',
    folded: 'text',
    lead_position: 'boolean',
    submission: 'jsonb',
    withdrawn: 'boolean',
    concluded: 'boolean',
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
    '(procedure, issued_on) where procedure is not null',
  ],
});
