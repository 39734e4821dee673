import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { AgencyId } from '#lib/agencies';
import type {
  AskedFor,
  DocumentReference,
  MissingForSubmission,
  RequestId,
} from '#lib/coordination';
import type { Rulebook } from '#lib/rulebook';
import { type Instant, isLocalDate, type LocalDate } from '#lib/working-time';
import { Conditions } from '../conditions.js';
import { containing } from '../folded-text.js';
import { isText, keyAfter, type Page, type PageAsked, pageOf, rowsAsked } from '../page.js';
import { ruleConfirmed } from '../request-columns.js';
import { ReadDatabase } from '../read-database.js';
import { viewName } from '../table-sql.js';
import { type BoardRow, requestBoardRows } from './request-board.tables.js';
import type { RequestStatus } from './request-status.js';

/** One request on the board. */
export interface RequestSummary {
  readonly requestId: RequestId;
  readonly lead: AgencyId;
  /** Số, ký hiệu, kept as written. */
  readonly number: string;
  readonly issuedOn: LocalDate;
  readonly subject: string;
  readonly askedFor: AskedFor;
  readonly status: RequestStatus;
  /** Agencies whose opinion is in, of those from whom one is or was owed. */
  readonly answered: number;
  readonly total: number;
  /** The nearest due date among the open windows. */
  readonly nextDueOn?: LocalDate;
  readonly nextDueAt?: Instant;
  /** Of that date; false: căn cứ chưa được xác nhận. */
  readonly nextDueConfirmed?: boolean;
  /** What the gate of R6 still waits for; all empty once it is open. */
  readonly missing: MissingForSubmission;
  readonly submission?: DocumentReference;
  /** Judged by no rule of its time. */
  readonly reference: boolean;
  readonly addressees: readonly AgencyId[];
  /** The last event of the request, for its `ETag`. */
  readonly revision: bigint;
}

/** The requests that meet every criterion given, newest letter first. */
export class RequestBoard extends Query<Page<RequestSummary>> {
  constructor(
    readonly asked: PageAsked & {
      readonly lead?: AgencyId;
      readonly addressee?: AgencyId;
      readonly status?: RequestStatus;
      /** Part of the number or the subject, with or without diacritics. */
      readonly text?: string;
      readonly rules: Rulebook;
    },
  ) {
    super();
  }
}

type Found = Pick<
  BoardRow,
  | 'request_id'
  | 'lead'
  | 'number'
  | 'issued_on'
  | 'subject'
  | 'asked_for'
  | 'rule'
  | 'rule_version'
  | 'reference'
  | 'submission'
  | 'status'
  | 'answered'
  | 'total'
  | 'next_due_on'
  | 'missing'
  | 'addressees'
  | 'revision'
> & { readonly next_due_at: Instant | null };

const COLUMNS = `request_id, lead, number, issued_on, subject, asked_for, rule, rule_version, reference, submission, status, answered, total,
  next_due_on, next_due_at, missing, addressees, revision`;

const summaryOf = (row: Found, rules: Rulebook): RequestSummary => ({
  requestId: row.request_id,
  lead: row.lead,
  number: row.number,
  issuedOn: row.issued_on,
  subject: row.subject,
  askedFor: row.asked_for,
  status: row.status,
  answered: row.answered,
  total: row.total,
  ...(row.next_due_on && {
    nextDueOn: row.next_due_on,
    nextDueConfirmed: ruleConfirmed(rules, row),
  }),
  ...(row.next_due_at && { nextDueAt: row.next_due_at }),
  missing: row.missing,
  ...(row.submission && { submission: row.submission }),
  reference: row.reference,
  addressees: row.addressees,
  revision: BigInt(row.revision),
});

@QueryHandler(RequestBoard)
export class RequestBoardHandler implements IQueryHandler<RequestBoard> {
  constructor(private readonly database: ReadDatabase) {}

  async execute({ asked }: RequestBoard): Promise<Page<RequestSummary>> {
    const { lead, addressee, status, text, cursor, rules } = asked;
    const limit = rowsAsked(asked);
    const after = keyAfter(cursor, [isLocalDate, isText]);
    const where = new Conditions()
      .and('lead = ?', lead)
      .and('addressees @> ?', addressee && JSON.stringify([addressee]))
      .and('status = ?', status)
      .and('folded like ?', text && containing(text));
    if (after) where.always('(issued_on, request_id) < (?, ?)', ...after);
    const rows = await this.database.rows<Found>(
      `select ${COLUMNS} from ${viewName(requestBoardRows.shape)} where ${where.text}
       order by issued_on desc, request_id desc limit ${where.value(limit + 1)}`,
      where.values,
    );
    const summaries = rows.map((row) => summaryOf(row, rules));
    return pageOf(summaries, limit, ({ issuedOn, requestId }) => [issuedOn, requestId]);
  }
}
