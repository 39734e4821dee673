import type { AgencyId } from '#lib/agencies';
import type { AskedFor, RequestId } from '#lib/coordination';
import { table } from '#lib/event-sourcing';
import type { ConsultationCourse } from '../consultation/consultation-course.js';
import type { ConsultationPhase } from '../consultation/course-standing.js';
import type { Unjudged } from '../consultation/consultation-status.js';
import type { LocalDate } from '#lib/working-time';
import { type RequestColumns, requestColumnTypes } from '../request-columns.js';
import type { ToLookAt } from './to-look-at.js';

/** The request of each consultation. */
export interface InboxRequestRow extends RequestColumns {
  /** Number and subject without diacritics, to be searched. */
  readonly folded: string;
  readonly asked_for: AskedFor;
}

export const inboxRequests = table<InboxRequestRow>()({
  name: 'consultation_inbox_request',
  key: ['request_id'],
  columns: { ...requestColumnTypes, folded: 'text', asked_for: 'text' },
  indexes: ['(lead)'],
});

/** Under what a due date was counted; step by step it stands on the page of the request. */
export interface DerivationReference {
  readonly rule: string;
  readonly calendar: { readonly id: string; readonly version: string };
}

/** One row per consultation. */
export interface InboxRow {
  readonly request_id: RequestId;
  readonly agency: AgencyId;
  readonly question: string | null;
  readonly course: ConsultationCourse;
  /** What others entered with the agency's name, and the last day on which there is something to look at. */
  readonly to_look_at: readonly ToLookAt[];
  readonly look_until: LocalDate | null;
  readonly derivation: DerivationReference | null;
  readonly phase: ConsultationPhase;
  /** Whether the answer came late; null until it is in and judged. */
  readonly late: boolean | null;
  readonly due_at: Date | null;
  /** Of an open window: why its date judges nobody; null where it does. */
  readonly unjudged: Unjudged | null;
  readonly due_on: string | null;
  /** Still owed first, and among those the nearest due date; what is settled after that, newest first. */
  readonly place: number;
  readonly revision: number;
}

export const inbox = table<InboxRow>()({
  name: 'consultation_inbox',
  key: ['request_id', 'agency'],
  columns: {
    request_id: 'text',
    agency: 'text',
    question: 'text',
    course: 'jsonb',
    to_look_at: 'jsonb',
    look_until: 'date',
    derivation: 'jsonb',
    phase: 'text',
    late: 'boolean',
    due_at: 'timestamptz',
    due_on: 'date',
    unjudged: 'text',
    place: 'bigint',
    revision: 'integer',
  },
  indexes: ['(agency, place, request_id)', '(place, agency, request_id)'],
});
