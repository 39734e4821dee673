import type { CalendarDraft, CalendarRecord } from '../calendar.record.js';
import type { CalendarRejection } from '../calendar.rejections.js';

/** The draft of that number: it is published or given up as it was shown, or not at all. */
export const draftAtHand = (
  { draft }: CalendarRecord,
  version: number,
): CalendarDraft | CalendarRejection => {
  if (draft === undefined) return { type: 'CalendarDraftNotFound', version };
  return draft.version === version
    ? draft
    : { type: 'CalendarDraftIsAnother', version, drafted: draft.version };
};
