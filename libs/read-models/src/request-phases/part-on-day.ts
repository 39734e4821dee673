import { daysExcusedBy, isExcused } from '#lib/coordination';
import { dateOf, type LocalDate, type WorkingCalendar } from '#lib/working-time';
import type { ConsultationCourse } from '../consultation/consultation-course.js';
import { isExcusedSilence, unjudgedIn } from '../consultation/course-standing.js';
import { lastDayBefore } from './last-day.js';
import type { UnheldCause, WaitCause } from './phases.js';
import { covers, type PartTrack } from './track.js';

/** How one consultation stands when a day begins. */
export type PartOnDay =
  /** Nothing is awaited of the agency. */
  | { readonly kind: 'settled' }
  /** It could not act: another had to first. */
  | { readonly kind: 'waits'; readonly cause: WaitCause }
  | { readonly kind: 'withinWindow' }
  | { readonly kind: 'late' }
  /** Its date has passed and holds nobody. */
  | { readonly kind: 'unheld'; readonly cause: UnheldCause }
  /** Past a date that is a courtesy, or was void: the lead need not wait for it. */
  | { readonly kind: 'pastCourtesyDate' };

/** These go on when the consultation itself is over. */
const OUTLASTS: Readonly<Record<WaitCause, boolean>> = {
  remitUndecided: true,
  transferred: true,
  heirsAwaited: true,
  notDelivered: false,
  dossierAwaited: false,
  documentsMissing: false,
  documentsContested: false,
  extensionUndecided: false,
  dossierReturned: false,
  wrongAddressee: false,
};

const settledOn = ({ answer, ended, outside }: ConsultationCourse): LocalDate | undefined =>
  [answer && dateOf(answer.sentAt), ended && lastDayBefore(ended.at), outside?.cameBackOn]
    .filter((day) => day !== null && day !== undefined)
    .toSorted()[0];

const waitOn = ({ waits }: PartTrack, day: LocalDate, settled: boolean): WaitCause | undefined =>
  waits.findLast(
    (wait) =>
      covers(wait, day) &&
      // Until the date has passed, waiting for a decision on more of it keeps nobody from answering.
      wait.cause !== 'extensionUndecided' &&
      (!settled || OUTLASTS[wait.cause]),
  )?.cause;

/** The first working days of a lateness are those an excuse for some days takes off; the last of them. */
const excusedThrough = (
  { due, mark }: ConsultationCourse,
  calendar: WorkingCalendar,
): LocalDate | undefined => {
  const days = mark ? daysExcusedBy(mark) : 0;
  return due && days > 0 && days < Infinity ? calendar.addWorkingDays(due.on, days) : undefined;
};

const isExcusedOn = (
  course: ConsultationCourse,
  day: LocalDate,
  calendar: WorkingCalendar,
): boolean => {
  const through = excusedThrough(course, calendar);
  return through === undefined
    ? course.mark !== null && isExcused(course.mark, Infinity)
    : day <= through;
};

const pastDue = (
  part: PartTrack,
  day: LocalDate,
  reference: boolean,
  calendar: WorkingCalendar,
): PartOnDay => {
  const { course, excusedOn, waits } = part;
  const { bound, due, ended, lapsed } = course;
  const unjudged = due && unjudgedIn(bound, due);
  if (unjudged === 'provisional') return { kind: 'unheld', cause: 'provisionalDate' };
  if (unjudged) return { kind: 'pastCourtesyDate' };
  if (reference) return { kind: 'unheld', cause: 'referenceFigures' };
  if (isExcusedOn(course, day, calendar))
    return isExcusedSilence(course) && excusedOn !== null && day > excusedOn
      ? { kind: 'settled' }
      : { kind: 'unheld', cause: 'excused' };
  if (waits.some((wait) => wait.cause === 'extensionUndecided' && covers(wait, day)))
    return { kind: 'waits', cause: 'extensionUndecided' };
  // Its lapse was taken back, or none was recorded, before the reply was no longer owed.
  if (ended && !lapsed && !course.answer) return { kind: 'unheld', cause: 'releasedUnlapsed' };
  return { kind: 'late' };
};

/** How a consultation stands when `day` begins, by the dates as they stand now. */
export const partOnDay = (
  part: PartTrack,
  day: LocalDate,
  { reference, calendar }: { readonly reference: boolean; readonly calendar: WorkingCalendar },
): PartOnDay => {
  const { course, addressedOn } = part;
  if (day <= addressedOn) return { kind: 'settled' };
  const over = settledOn(course);
  const settled = over !== undefined && day > over;
  // Nothing of it is judged, neither before it was tracked so nor after (R3).
  if (course.outside && !settled) return { kind: 'unheld', cause: 'trackedOutside' };
  const cause = waitOn(part, day, settled);
  if (cause) return { kind: 'waits', cause };
  if (settled) return { kind: 'settled' };
  const dueOn = course.due?.on;
  if (dueOn === undefined) return { kind: 'waits', cause: 'dossierAwaited' };
  return day <= dueOn ? { kind: 'withinWindow' } : pastDue(part, day, reference, calendar);
};

/** The last days of everything that holds of the consultation: it can only stand otherwise from the day after one. */
export const turningDays = (
  { course, addressedOn, excusedOn, waits }: PartTrack,
  calendar: WorkingCalendar,
): readonly LocalDate[] =>
  [
    addressedOn,
    settledOn(course),
    course.due?.on,
    excusedOn,
    excusedThrough(course, calendar),
    ...waits.flatMap(({ from, to }) => [from, to]),
  ].filter((day) => day !== undefined && day !== null);
