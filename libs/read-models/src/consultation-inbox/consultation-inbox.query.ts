import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { AgencyId } from '#lib/agencies';
import type { AskedFor, RequestId, Urgency } from '#lib/coordination';
import type { Calendars, Rulebook } from '#lib/rulebook';
import { dateOf, type Instant, type LocalDate } from '#lib/working-time';
import { calendarFor } from '../calendars.js';
import { Conditions } from '../conditions.js';
import { type ConsultationCourse } from '../consultation/consultation-course.js';
import { standingOf, unjudgedIn } from '../consultation/course-standing.js';
import {
  type ConsultationStatus,
  consultationStatus,
  type Unjudged,
} from '../consultation/consultation-status.js';
import { containing } from '../folded-text.js';
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
import { type RequestColumns, ruleConfirmed } from '../request-columns.js';
import { type DerivationReference, inbox, inboxRequests } from './consultation-inbox.tables.js';
import { statusCondition } from './status-condition.js';
import { onDay, type ToLookAt } from './to-look-at.js';

/** One consultation as the agency consulted, or its lead, sees it in a list. */
export interface ConsultationSummary {
  readonly requestId: RequestId;
  readonly agency: AgencyId;
  readonly lead: AgencyId;
  readonly number: string;
  readonly issuedOn: LocalDate;
  readonly subject: string;
  /** Whether an opinion is due or a report. */
  readonly askedFor: AskedFor;
  readonly urgency: Urgency;
  readonly question?: string;
  readonly status: ConsultationStatus;
  /** Absent until a window opens. */
  readonly due?: {
    readonly on: LocalDate;
    /** The first instant that is late. */
    readonly at: Instant;
    /** Why nobody is late under it; absent where it judges. Beyond the published calendar nothing lapses, either. */
    readonly unjudged?: Unjudged;
    /** False: căn cứ chưa được xác nhận. */
    readonly confirmed: boolean;
    /** The whole derivation stands on the page of the request. */
    readonly derivation: DerivationReference;
  };
  /** False: the city's rules do not bind this agency and the date is a courtesy. */
  readonly bound: boolean;
  readonly reference: boolean;
  /** A correction against this agency waits for its confirmation (R4). */
  readonly confirmationAwaited: boolean;
  /** What others entered with the agency's name, while it may say otherwise. */
  readonly toLookAt: readonly ToLookAt[];
  /** The last event that touched this consultation, for its `ETag`. */
  readonly revision: bigint;
}

/** The consultations that meet every criterion given: those still owed first, nearest due date first. */
export class ConsultationInbox extends Query<Page<ConsultationSummary>> {
  constructor(
    readonly asked: PageAsked & {
      /** The agency consulted. */
      readonly agency?: AgencyId;
      readonly lead?: AgencyId;
      readonly status?: ConsultationStatus['kind'];
      /** Only those with something that others entered with the agency's name, for it to look at. */
      readonly toLookAt?: boolean;
      readonly askedFor?: AskedFor;
      /** Part of the number or the subject, with or without diacritics. */
      readonly text?: string;
      /** The moment statuses and remaining days are told for. */
      readonly now: Instant;
      readonly calendars: Calendars;
      readonly rules: Rulebook;
    },
  ) {
    super();
  }
}

interface Found extends RequestColumns {
  readonly asked_for: AskedFor;
  readonly agency: AgencyId;
  readonly question: string | null;
  readonly course: ConsultationCourse;
  readonly to_look_at: readonly ToLookAt[];
  readonly derivation: DerivationReference | null;
  readonly place: number;
  readonly revision: number;
}

@QueryHandler(ConsultationInbox)
export class ConsultationInboxHandler implements IQueryHandler<ConsultationInbox> {
  constructor(private readonly database: ReadDatabase) {}

  async execute({ asked }: ConsultationInbox): Promise<Page<ConsultationSummary>> {
    const { agency, lead, status, askedFor, toLookAt, text, cursor, now } = asked;
    const limit = rowsAsked(asked);
    const after = keyAfter(cursor, [isWhole, isText, isText]);
    const where = new Conditions()
      .and('i.agency = ?', agency)
      .and('r.lead = ?', lead)
      .and('r.asked_for = ?', askedFor)
      .and('r.folded like ?', text && containing(text));
    if (toLookAt) where.always('i.look_until >= ?', dateOf(now));
    if (status) where.always(...statusCondition(status, now));
    if (after) where.always('(i.place, i.agency, i.request_id) > (?, ?, ?)', ...after);
    const found = await this.database.rows<Found>(
      `select r.request_id, r.lead, r.number, r.issued_on, r.subject, r.urgency, r.calendar, r.rule, r.rule_version,
              r.reference, r.asked_for, i.agency, i.question, i.course, i.to_look_at, i.derivation, i.place, i.revision
       from ${viewName(inbox.shape)} i join ${viewName(inboxRequests.shape)} r using (request_id)
       where ${where.text}
       order by i.place, i.agency, i.request_id limit ${where.value(limit + 1)}`,
      where.values,
    );
    const page = pageOf(found, limit, (row) => [String(row.place), row.agency, row.request_id]);
    return { ...page, rows: page.rows.map((row) => summaryOf(row, asked)) };
  }
}

const summaryOf = (
  row: Found,
  { now, calendars, rules }: ConsultationInbox['asked'],
): ConsultationSummary => {
  const { course, derivation } = row;
  const { due } = course;
  const unjudged = due && unjudgedIn(course.bound, due);
  return {
    requestId: row.request_id,
    agency: row.agency,
    lead: row.lead,
    number: row.number,
    issuedOn: row.issued_on,
    subject: row.subject,
    askedFor: row.asked_for,
    urgency: row.urgency,
    ...(row.question !== null && { question: row.question }),
    status: consultationStatus(
      standingOf(course),
      now,
      calendarFor(row.agency, calendars, row.calendar),
    ),
    ...(due &&
      derivation && {
        due: {
          on: due.on,
          at: due.at,
          ...(unjudged && { unjudged }),
          confirmed: ruleConfirmed(rules, row),
          derivation,
        },
      }),
    bound: course.bound,
    reference: row.reference,
    confirmationAwaited: course.awaits !== null,
    toLookAt: onDay(row.to_look_at, dateOf(now)),
    revision: BigInt(row.revision),
  };
};
