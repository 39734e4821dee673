import { isExcused } from '#lib/coordination';
import type { Instant, LocalDate } from '#lib/working-time';
import type { ConsultationCourse, CourseDue } from './consultation-course.js';
import type { ConsultationStanding, Unjudged } from './consultation-status.js';

/** An opinion is still owed. */
export const isOwed = ({ answer, ended, outside }: ConsultationCourse): boolean =>
  !answer && !ended && !outside;

/** Its silence was excused as a whole: the window has passed, and nobody is late. */
export const isExcusedSilence = ({ answer, mark }: ConsultationCourse): boolean =>
  !answer && mark !== null && isExcused(mark, Infinity);

const isPending = (course: ConsultationCourse): boolean =>
  isOwed(course) && !course.lapsed && !isExcusedSilence(course);

/** The gate of R6 waits for it: neither answered, nor lapsed, nor ended otherwise; or its heirs are not yet named. */
export const holdsTheGate = (course: ConsultationCourse): boolean =>
  isPending(course) || course.heirsAwaited;

/** Its part is tracked outside the system, and the day its opinion came back is not recorded. */
export const awaitsDayOutside = ({ outside, ended }: ConsultationCourse): boolean =>
  outside?.cameBackOn === null && !ended;

/** It answered that the matter is outside its remit, and the lead has yet to decide on that. */
export const awaitsRemitDecision = ({ remit, ended }: ConsultationCourse): boolean =>
  remit?.decidedAt === null && !ended;

/** The instant at which the window passes, if its clock runs and can lapse. */
export const passesAt = (course: ConsultationCourse): Instant | undefined =>
  isPending(course) && !course.suspended && course.due && course.due.unjudged !== 'provisional'
    ? course.due.at
    : undefined;

/** The due date for whose sake notices may go out: of one that judges nobody, only until it passes. */
export const pursuedFor = (course: ConsultationCourse): LocalDate | undefined => {
  const { bound, due, suspended, lapsed } = course;
  if (!isOwed(course) || suspended || !due || due.unjudged === 'provisional') return undefined;
  return lapsed && unjudgedIn(bound, due) !== null ? undefined : due.on;
};

export type ConsultationPhase = ConsultationStanding['phase'];

/** Why a due date judges nobody; null where it judges. */
export const unjudgedIn = (bound: boolean, { unjudged }: CourseDue): Unjudged | null =>
  bound ? unjudged : 'courtesy';

/** Where the consultation stands, before the passing of time is looked at. */
export const standingOf = ({
  bound,
  received,
  due,
  suspended,
  answer,
  ended,
  outside,
  agreement,
}: ConsultationCourse): ConsultationStanding => {
  if (outside?.cameBackOn) return { phase: 'outsideSystem', cameBackOn: outside.cameBackOn };
  if (answer) return { phase: 'answered', timeliness: answer.timeliness };
  if (ended) return { phase: 'notOwed', because: ended.because };
  if (outside) return { phase: 'awaitedOutside' };
  if (suspended) return { phase: 'documentsRequested' };
  if (due && agreement) return { phase: 'deemedAgreement', dueOn: due.on, dueAt: due.at };
  if (due) return { phase: 'open', dueOn: due.on, dueAt: due.at, unjudged: unjudgedIn(bound, due) };
  return { phase: received ? 'checkingDossier' : 'awaitingReceipt' };
};
