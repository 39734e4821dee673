import type { AgencyId } from '#lib/agencies';
import type { Addressee, Climbed, Matter, RequestId } from '#lib/coordination';
import { table } from '#lib/event-sourcing';
import type { Instant, LocalDate } from '#lib/working-time';
import type { ConsultationCourse } from '../consultation/consultation-course.js';
import { type RequestColumns, requestColumnTypes } from '../request-columns.js';

/** The request of each window: what its ladder, and what is made of a silence, depend on. */
export interface WindowRequestRow extends RequestColumns {
  readonly matter: Matter['kind'];
  /** When the lead first stated a position. */
  readonly position_at: Date | null;
}

export const windowRequests = table<WindowRequestRow>()({
  name: 'deadline_board_request',
  key: ['request_id'],
  columns: { ...requestColumnTypes, matter: 'text', position_at: 'timestamptz' },
});

/** How far the ladder was climbed, for each due date there has been. */
export type Climbs = Readonly<Record<Instant, Climbed>>;

/** What a deemed agreement depends on, beside the course. */
export interface Grounds {
  /** The rule set its window was counted by. */
  readonly rule: string | null;
  readonly channel: Addressee['channel'];
  /** Something more than the lead's word shows that the agency had the letter. */
  readonly received: boolean;
  /** It has given an interim reply, or said that the matter is not its own. */
  readonly repliedInPart: boolean;
  /** It has asked for more time, and the lead has not decided. */
  readonly extensionUndecided: boolean;
  /** When its chase letters were recorded, for each due date there has been. */
  readonly chased: Readonly<Record<Instant, readonly Instant[]>>;
}

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
  /** The rule set under which agreement may be deemed of its silence or lateness; null while it cannot. */
  readonly agrees_under: string | null;
  readonly grounds: Grounds;
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
    agrees_under: 'text',
    grounds: 'jsonb',
    quiet: 'boolean',
    course: 'jsonb',
  },
  // Only what is open is in the indexes, so the keeper's questions never meet the archive.
  indexes: [
    '(passes_at, request_id) where passes_at is not null',
    '(climbed, climbs_for, request_id, agency) where climbs_for is not null',
    '(agrees_under, request_id, agency) where agrees_under is not null',
  ],
});
