import type { RequestEvent } from '#lib/coordination';
import type { Recorded } from '#lib/event-sourcing';
import type { ConsultationCourse } from '../consultation/consultation-course.js';
import { courseAfter } from '../consultation/course-after.js';
import { answeredStatus } from '../consultation/consultation-status.js';
import { isExcusedSilence, isOwed, standingOf } from '../consultation/course-standing.js';
import type { DerivationReference, InboxRow } from './consultation-inbox.tables.js';
import { lookUntil, ofOwed, type ToLookAt } from './to-look-at.js';

/** In milliseconds, as places are: after every due date there can be. */
const NO_DATE = 1e15;

const placeOf = (course: ConsultationCourse): number => {
  const due = course.due && Date.parse(course.due.at);
  return isOwed(course) && !isExcusedSilence(course) ? (due ?? NO_DATE) : 2 * NO_DATE - (due ?? 0);
};

/** What others entered with the agency's name, and until when it is shown. */
export const looking = (
  items: readonly ToLookAt[],
): Pick<InboxRow, 'to_look_at' | 'look_until'> => ({
  to_look_at: items,
  look_until: lookUntil(items),
});

export const withCourse = (
  row: Pick<InboxRow, 'request_id' | 'agency' | 'question' | 'derivation' | 'to_look_at'>,
  course: ConsultationCourse,
  revision: bigint,
): InboxRow => {
  const standing = standingOf(course);
  return {
    request_id: row.request_id,
    agency: row.agency,
    question: row.question,
    derivation: row.derivation,
    course,
    ...looking(ofOwed(row.to_look_at, isOwed(course))),
    phase: standing.phase,
    unjudged: standing.phase === 'open' ? standing.unjudged : null,
    answered_as: standing.phase === 'answered' ? answeredStatus(standing).kind : null,
    excused_days: standing.phase === 'open' ? standing.excusedDays : 0,
    due_at: course.due && new Date(course.due.at),
    due_on: course.due && course.due.on,
    place: placeOf(course),
    revision: Number(revision),
  };
};

export const moved = (
  row: InboxRow,
  event: Recorded<RequestEvent>,
  derivation: DerivationReference | null = row.derivation,
): InboxRow => withCourse({ ...row, derivation }, courseAfter(row.course, event), event.revision);
