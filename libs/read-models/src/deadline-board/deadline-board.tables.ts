import type { AgencyId } from '#lib/agencies';
import type { RequestId } from '#lib/coordination';
import { table } from '#lib/event-sourcing';
import type { ConsultationCourse } from '../consultation/consultation-course.js';

/** One row per consultation; `passes_at` stands only while its window is open and can lapse. */
export interface WindowRow {
  readonly request_id: RequestId;
  readonly agency: AgencyId;
  readonly passes_at: Date | null;
  readonly course: ConsultationCourse;
}

export const windows = table<WindowRow>()({
  name: 'deadline_board',
  key: ['request_id', 'agency'],
  columns: { request_id: 'text', agency: 'text', passes_at: 'timestamptz', course: 'jsonb' },
  // Only what is open is in the index, so the keeper's question never meets the archive.
  indexes: ['(passes_at, request_id) where passes_at is not null'],
});
