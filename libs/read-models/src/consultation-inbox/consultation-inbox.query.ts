import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { AgencyId } from '#lib/agencies';
import type { AskedFor } from '#lib/coordination';
import { dateOf } from '#lib/working-time';
import { calendarFor } from '../calendars.js';
import { Conditions } from '../conditions.js';
import { standingOf } from '../consultation/course-standing.js';
import {
  type ConsultationStatus,
  consultationStatus,
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
import { inbox, inboxRequests } from './consultation-inbox.tables.js';
import { SILENCE, statusCondition } from './status-condition.js';
import {
  type ConsultationSummary,
  type FoundConsultation,
  summaryOf,
  type ToldFor,
} from './consultation-summary.js';

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
    } & ToldFor,
  ) {
    super();
  }
}

interface Silence extends Pick<FoundConsultation, 'agency' | 'course' | 'calendar'> {
  readonly silence: string;
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
    if (status) {
      const excusedSilences = await this.excusedSilences(asked);
      where.always(...statusCondition(status, { now, excusedSilences }));
    }
    if (after) where.always('(i.place, i.agency, i.request_id) > (?, ?, ?)', ...after);
    const found = await this.database.rows<FoundConsultation>(
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

  /** Few at any time: an excuse for some days, given while the agency was still silent, that covers its silence so far. */
  private async excusedSilences({
    agency,
    now,
    calendars,
  }: ConsultationInbox['asked']): Promise<readonly string[]> {
    const where = new Conditions()
      .always(`i.phase = 'open' and i.excused_days > 0 and i.due_at <= ?`, now)
      .and('i.agency = ?', agency);
    const found = await this.database.rows<Silence>(
      `select ${SILENCE} as silence, i.agency, i.course, r.calendar
       from ${viewName(inbox.shape)} i join ${viewName(inboxRequests.shape)} r using (request_id)
       where ${where.text}`,
      where.values,
    );
    return found
      .filter(({ agency: silent, course, calendar }) => {
        const on = calendarFor(silent, calendars, calendar);
        return consultationStatus(standingOf(course), now, on).kind === 'excused';
      })
      .map(({ silence }) => silence);
  }
}
