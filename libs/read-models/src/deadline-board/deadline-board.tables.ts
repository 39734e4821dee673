import type { AgencyId } from '#lib/agencies';
import type { Climbed, RequestId } from '#lib/coordination';
import { table } from '#lib/event-sourcing';
import type { Instant, LocalDate } from '#lib/working-time';
import type { ConsultationCourse } from '../consultation/consultation-course.js';
import { type RequestColumns, requestColumnTypes } from '../request-columns.js';

/** The request of each window: the rule, the calendar and the urgency its ladder depends on. */
export const windowRequests = table<RequestColumns>()({
  name: 'deadline_board_request',
  key: ['request_id'],
  columns: requestColumnTypes,
});

/** How far the ladder was climbed, for each due date there has been. */
export type Climbs = Readonly<Record<Instant, Climbed>>;

/** Below every rung: nothing was posted yet for the due date as it stands. */
export const ON_THE_GROUND = -10_000;

/** One row per consultation; `passes_at` stands only while its window is open and can lapse. */
export interface WindowRow {
  readonly request_id: RequestId;
  readonly agency: AgencyId;
  readonly passes_at: Date | null;
  /** The due date, while notices may go out because of it. */
  readonly climbs_for: LocalDate | null;
  /** The highest rung climbed for it. */
  readonly climbed: number;
  readonly climbs: Climbs;
  /** Submitted, or transcribed from a file: nobody is told any more. */
  readonly quiet: boolean;
  readonly course: ConsultationCourse;
}

export const windows = table<WindowRow>()({
  name: 'deadline_board',
  key: ['request_id', 'agency'],
  columns: {
    request_id: 'text',
    agency: 'text',
    passes_at: 'timestamptz',
    climbs_for: 'date',
    climbed: 'integer',
    climbs: 'jsonb',
    quiet: 'boolean',
    course: 'jsonb',
  },
  // Only what is open is in the indexes, so the keeper's questions never meet the archive.
  indexes: [
    '(passes_at, request_id) where passes_at is not null',
    '(climbed, climbs_for, request_id, agency) where climbs_for is not null',
  ],
});
