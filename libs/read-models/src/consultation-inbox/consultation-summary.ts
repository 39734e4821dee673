import type { AgencyId } from '#lib/agencies';
import { type AskedFor, lateEntryStanding, type RequestId, type Urgency } from '#lib/coordination';
import type { Calendars, Rulebook } from '#lib/rulebook';
import { dateOf, type Instant, type LocalDate } from '#lib/working-time';
import { calendarFor } from '../calendars.js';
import type { ConsultationCourse } from '../consultation/consultation-course.js';
import { standingOf, unjudgedIn } from '../consultation/course-standing.js';
import {
  type ConsultationStatus,
  consultationStatus,
  type Unjudged,
} from '../consultation/consultation-status.js';
import { type RequestColumns, ruleConfirmed } from '../request-columns.js';
import type { DerivationReference } from './consultation-inbox.tables.js';
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
  /** Who may still contest what the other entered late in its own favour (R12); nobody: absent. */
  readonly mayContestLateEntry?: 'lead' | 'agency';
  /** The last event that touched this consultation, for its `ETag`. */
  readonly revision: bigint;
}

/** What the tables hold of it. */
export interface FoundConsultation extends RequestColumns {
  readonly asked_for: AskedFor;
  readonly agency: AgencyId;
  readonly question: string | null;
  readonly course: ConsultationCourse;
  readonly to_look_at: readonly ToLookAt[];
  readonly derivation: DerivationReference | null;
  readonly place: number;
  readonly revision: number;
}

/** What a row is told for. */
export interface ToldFor {
  /** The moment statuses and remaining days are told for. */
  readonly now: Instant;
  readonly calendars: Calendars;
  readonly rules: Rulebook;
}

const mayContest = (
  { lateEntries }: ConsultationCourse,
  now: Instant,
): Pick<ConsultationSummary, 'mayContestLateEntry'> => {
  const awaited = lateEntries.find((entry) => lateEntryStanding(entry, now) === 'awaited');
  return awaited ? { mayContestLateEntry: awaited.enteredBy === 'lead' ? 'agency' : 'lead' } : {};
};

/** The row as a list shows it at that moment. */
export const summaryOf = (
  row: FoundConsultation,
  { now, calendars, rules }: ToldFor,
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
    ...mayContest(course, now),
    revision: BigInt(row.revision),
  };
};
