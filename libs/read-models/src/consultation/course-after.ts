import type { AgencyId } from '#lib/agencies';
import {
  awaitedAfter,
  type AwaitedCorrection,
  consultationsTouched,
  deemedAfter,
  latenessMarkAfter,
  type RequestEvent,
} from '#lib/coordination';
import { type ConsultationCourse, unstarted } from './consultation-course.js';
import { steps } from './course-steps.js';

/** Kept short: the whole derivation of a due date stands on the page of the request. */
const stillAwaited = (
  before: AwaitedCorrection | null,
  event: RequestEvent,
): AwaitedCorrection | null => {
  const awaited = awaitedAfter(before ?? undefined, event);
  if (awaited === undefined) return null;
  if ('due' in awaited) return { due: { dueOn: awaited.due.dueOn, dueAt: awaited.due.dueAt } };
  return { opinion: awaited.opinion, sentAt: awaited.sentAt };
};

/** The course after an event that touches the consultation. */
export const courseAfter = (
  course: ConsultationCourse | undefined,
  event: RequestEvent,
): ConsultationCourse => {
  // The map is keyed by event type, so the step found under a type takes that event's data.
  const step = steps[event.type] as
    ((course: ConsultationCourse, data: RequestEvent['data']) => ConsultationCourse) | 'unchanged';
  const before = course ?? unstarted(true);
  const after = step === 'unchanged' ? before : step(before, event.data);
  const mark = latenessMarkAfter(before.mark ?? undefined, event) ?? null;
  const agreement = deemedAfter(before.agreement ?? undefined, event) ?? null;
  return { ...after, awaits: stillAwaited(before.awaits, event), mark, agreement };
};

/** Whether an event changes the consultation of `agency`. */
export const touches = (event: RequestEvent, agency: AgencyId): boolean => {
  const touched = consultationsTouched(event);
  return touched === 'every' || touched.includes(agency);
};
