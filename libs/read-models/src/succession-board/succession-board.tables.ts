import type { AgencyId } from '#lib/agencies';
import type { RequestId } from '#lib/coordination';
import { table } from '#lib/event-sourcing';
import type { LocalDate } from '#lib/working-time';
import type { ConsultationCourse } from '../consultation/consultation-course.js';

/** One row per consultation. */
export interface DutyRow {
  readonly request_id: RequestId;
  readonly agency: AgencyId;
  readonly course: ConsultationCourse;
  readonly taken_over_from: AgencyId | null;
  /** A reply is owed, was until its window passed, or is to come outside the system; null once it is answered or over. */
  readonly owed: 'owed' | 'silent' | 'outside' | null;
}

/** One row per request that judges somebody. */
export interface LedRow {
  readonly request_id: RequestId;
  readonly lead: AgencyId;
  readonly submitted: boolean;
  readonly withdrawn: boolean;
}

/** One row per body that has ended, or was set up anew. */
export interface ChangedBodyRow {
  readonly id: AgencyId;
  /** The first day on which it no longer stands. */
  readonly ended_on: LocalDate | null;
  /** How many take its place. */
  readonly heirs: number;
  /** The only one. */
  readonly heir: AgencyId | null;
  /** The body whose symbol it took up, out of which others, and from which day on. */
  readonly recreates: AgencyId | null;
  readonly out_of: readonly AgencyId[];
  readonly began_on: LocalDate | null;
}

export const duties = table<DutyRow>()({
  name: 'succession_duties',
  key: ['request_id', 'agency'],
  columns: {
    request_id: 'text',
    agency: 'text',
    course: 'jsonb',
    taken_over_from: 'text',
    owed: 'text',
  },
  // Only what is owed is in the index, so the question never meets the archive.
  indexes: ['(agency) where owed is not null', '(taken_over_from) where owed is not null'],
});

export const ledRequests = table<LedRow>()({
  name: 'succession_requests',
  key: ['request_id'],
  columns: { request_id: 'text', lead: 'text', submitted: 'boolean', withdrawn: 'boolean' },
  indexes: ['(lead) where not withdrawn'],
});

export const changedBodies = table<ChangedBodyRow>()({
  name: 'succession_bodies',
  key: ['id'],
  columns: {
    id: 'text',
    ended_on: 'date',
    heirs: 'integer',
    heir: 'text',
    recreates: 'text',
    out_of: 'jsonb',
    began_on: 'date',
  },
});
