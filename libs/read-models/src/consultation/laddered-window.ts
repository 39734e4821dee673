import { daysExcusedBy, type LadderedWindow, type Urgency } from '#lib/coordination';
import type { ConsultationCourse } from './consultation-course.js';
import { unjudgedIn } from './course-standing.js';

/** The window as its ladder sees it; none before it opens. */
export const ladderedWindow = (
  { bound, due, mark }: ConsultationCourse,
  urgency: Urgency,
): LadderedWindow | undefined =>
  due
    ? {
        startOn: due.startOn,
        ...(due.startAt !== undefined && { startAt: due.startAt }),
        dueOn: due.on,
        dueAt: due.at,
        urgency,
        bound: unjudgedIn(bound, due) === null,
        excusedDays: mark ? daysExcusedBy(mark) : 0,
      }
    : undefined;
