import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { AgencyId } from '#lib/agencies';
import type { AskedFor, RequestId } from '#lib/coordination';
import type { Instant, LocalDate } from '#lib/working-time';
import {
  isText,
  isWhole,
  keyAfter,
  type Page,
  type PageAsked,
  pageOf,
  rowsAsked,
} from '../page.js';
import { ReadDatabase } from '../read-database.js';
import { viewName } from '../table-sql.js';
import { inboxRequests } from './consultation-inbox.tables.js';
import { type NoticeKind, notices, type NoticeRow } from './notices.tables.js';

/** A reminder, a chase, an escalation, a chase letter or a deemed agreement, as its addressee sees it. */
export interface NoticeFound {
  readonly requestId: RequestId;
  /** Whose reply it is about. */
  readonly agency: AgencyId;
  readonly lead: AgencyId;
  readonly number: string;
  readonly issuedOn: LocalDate;
  readonly subject: string;
  readonly askedFor: AskedFor;
  readonly postedAt: Instant;
  readonly capacity: NoticeRow['capacity'];
  readonly step: NoticeKind;
  /** Working days before (negative) or after the due date; absent of any other. */
  readonly rung?: number;
  readonly dueOn: LocalDate;
}

/** What was put on record for one agency to see, newest first. */
export class Notices extends Query<Page<NoticeFound>> {
  constructor(readonly asked: PageAsked & { readonly agency: AgencyId }) {
    super();
  }
}

interface Found {
  readonly request_id: RequestId;
  readonly revision: number;
  readonly agency: AgencyId;
  readonly lead: AgencyId;
  readonly number: string;
  readonly issued_on: LocalDate;
  readonly subject: string;
  readonly asked_for: AskedFor;
  readonly posted_at: Instant;
  readonly place: number;
  readonly capacity: NoticeRow['capacity'];
  readonly notice: NoticeKind;
  readonly rung: number | null;
  readonly due_on: LocalDate;
}

/** After every notice there can be. */
const FROM_THE_NEWEST = [String(Number.MAX_SAFE_INTEGER), '', '0'] as const;

@QueryHandler(Notices)
export class NoticesHandler implements IQueryHandler<Notices> {
  constructor(private readonly database: ReadDatabase) {}

  async execute({ asked }: Notices): Promise<Page<NoticeFound>> {
    const limit = rowsAsked(asked);
    const after = keyAfter(asked.cursor, [isWhole, isText, isWhole]) ?? FROM_THE_NEWEST;
    const found = await this.database.rows<Found>(
      `select r.lead, r.number, r.issued_on, r.subject, r.asked_for, n.request_id, n.revision, n.agency, n.posted_at, n.place,
              n.capacity, n.notice, n.rung, n.due_on
       from ${viewName(notices.shape)} n join ${viewName(inboxRequests.shape)} r using (request_id)
       where n.addressee = $1 and (n.place, n.request_id, n.revision) < ($2, $3, $4)
       order by n.place desc, n.request_id desc, n.revision desc limit $5`,
      [asked.agency, ...after, limit + 1],
    );
    const page = pageOf(found, limit, (row) => [
      String(row.place),
      row.request_id,
      String(row.revision),
    ]);
    return { ...page, rows: page.rows.map(noticeOf) };
  }
}

const noticeOf = (row: Found): NoticeFound => ({
  requestId: row.request_id,
  agency: row.agency,
  lead: row.lead,
  number: row.number,
  issuedOn: row.issued_on,
  subject: row.subject,
  askedFor: row.asked_for,
  postedAt: row.posted_at,
  capacity: row.capacity,
  step: row.notice,
  ...(row.rung !== null && { rung: row.rung }),
  dueOn: row.due_on,
});
