import {
  type AwaitedCorrection,
  awaitedAfter,
  consultationsTouched,
  type DueDateMoved,
  type EntryCorrected,
  hoursRunFrom,
  isFinal,
  type LatenessMark,
  latenessMarkAfter,
  type OpinionGiven,
  type OpinionId,
  replacesFirstDue,
  type RequestEvent,
  type Timeliness,
} from '#lib/coordination';
import type { AgencyId } from '#lib/agencies';
import {
  dateOf,
  type DueDate,
  type Instant,
  isCourtesy,
  type LocalDate,
  windowOf,
} from '#lib/working-time';
import type { NotOwed, Unjudged } from './consultation-status.js';

export interface CourseDue {
  /** The first day of its window, itself not counted. */
  readonly startOn: LocalDate;
  /** The moment from which a window in hours runs. */
  readonly startAt?: Instant;
  readonly on: LocalDate;
  readonly at: Instant;
  /** Why it judges nobody, though the rule binds the agency; null where it judges. */
  readonly unjudged: Exclude<Unjudged, 'courtesy'> | null;
}

/** What the record says of one consultation so far. Plain JSON: rows keep it as it is. */
export interface ConsultationCourse {
  readonly bound: boolean;
  readonly received: boolean;
  readonly due: CourseDue | null;
  /** The first valid due date, kept beside the current one. */
  readonly firstDue: CourseDue | null;
  /** Missing documents were asked for in time, so the clock stands. */
  readonly suspended: boolean;
  readonly lapsed: boolean;
  /** A later opinion replaces the content of the first, never when it was sent nor its timeliness. */
  readonly answer: {
    readonly first: OpinionId;
    readonly standing: OpinionId;
    /** When the first was sent. */
    readonly sentAt: Instant;
    readonly timeliness: Timeliness;
    /** Who entered the first: the agency itself, or another for it (R1). */
    readonly enteredBy: OpinionGiven['data']['enteredBy'];
  } | null;
  /** A correction against the agency that waits for its confirmation (R4). */
  readonly awaits: AwaitedCorrection | null;
  /** What was objected, explained and found of its lateness; null while it is marked with none. */
  readonly mark: LatenessMark | null;
  readonly ended: { readonly because: NotOwed; readonly at: Instant } | null;
  /** Since when its clock is its own, where it took another agency's place. */
  readonly takenOverOn: LocalDate | null;
  /** Several bodies took its place, and the lead has not named who answers what: the submission waits. */
  readonly heirsAwaited: boolean;
}

const unstarted = (bound: boolean): ConsultationCourse => ({
  bound,
  received: false,
  due: null,
  firstDue: null,
  suspended: false,
  lapsed: false,
  answer: null,
  awaits: null,
  mark: null,
  ended: null,
  takenOverOn: null,
  heirsAwaited: false,
});

const latestOf = (day: LocalDate, other: LocalDate | null): LocalDate =>
  other !== null && other > day ? other : day;

const unjudgedDate = (due: DueDate): CourseDue['unjudged'] => {
  if (isCourtesy(due)) return 'statedDateVoid';
  return due.provisional ? 'provisional' : null;
};

/** What of a due date its course keeps; the days before an agency took another's place are not its own. */
export const courseDue = (due: DueDate, takenOverOn: LocalDate | null): CourseDue => {
  const window = windowOf(due);
  const startAt = hoursRunFrom(window);
  return {
    startOn: latestOf(window.start.on, takenOverOn),
    ...(startAt !== undefined && { startAt }),
    on: due.dueOn,
    at: due.dueAt,
    unjudged: unjudgedDate(due),
  };
};

const moved = (course: ConsultationCourse, move: DueDateMoved['data']): ConsultationCourse => {
  const due = courseDue(move.due, course.takenOverOn);
  return {
    ...course,
    due,
    // What was recorded before was not yet valid, so this is the first valid date.
    firstDue:
      (replacesFirstDue(move) || course.firstDue?.unjudged === 'provisional') &&
      course.firstDue?.at === course.due?.at
        ? due
        : course.firstDue,
    suspended: course.suspended && move.cause !== 'documentsSupplied',
  };
};

const answered = (course: ConsultationCourse, given: OpinionGiven['data']): ConsultationCourse => {
  if (!isFinal(given)) return course;
  const { opinion, occurredAt: sentAt, timeliness, enteredBy } = given;
  return {
    ...course,
    answer: course.answer
      ? { ...course.answer, standing: opinion.id, timeliness }
      : { first: opinion.id, standing: opinion.id, sentAt, timeliness, enteredBy },
  };
};

const corrected = (
  course: ConsultationCourse,
  { correction, awaitsConfirmation }: EntryCorrected['data'],
): ConsultationCourse => ({
  ...course,
  answer:
    correction.entry === 'sending' &&
    !awaitsConfirmation &&
    course.answer?.first === correction.opinion
      ? { ...course.answer, sentAt: correction.to }
      : course.answer,
});

type Steps = {
  readonly [Type in RequestEvent['type']]:
    | ((
        course: ConsultationCourse,
        data: Extract<RequestEvent, { type: Type }>['data'],
      ) => ConsultationCourse)
    | 'unchanged';
};

const steps: Steps = {
  RequestOpened: 'unchanged',
  LeadPositionStated: 'unchanged',
  RequestSubmitted: 'unchanged',
  SubmissionReturned: 'unchanged',
  ConclusionRecorded: (course, { occurredAt }) => endedBy(course, 'concluded', occurredAt),
  LeadChanged: 'unchanged',
  QuestionAdded: 'unchanged',
  AddresseeAdded: (_, { bound }) => unstarted(bound),
  // A returned dossier that is delivered again starts anew.
  DossierDelivered: (course) => ({ ...unstarted(course.bound), received: true }),
  DossierRegistered: (course) => ({ ...course, received: true }),
  WindowOpened: (course, { due, occurredAt, takenOverFrom }) => {
    const takenOverOn = takenOverFrom === undefined ? null : dateOf(occurredAt);
    const opened = courseDue(due, takenOverOn);
    return { ...course, due: opened, firstDue: opened, takenOverOn };
  },
  DueDateMoved: moved,
  ShorteningNotified: 'unchanged',
  DocumentsRequested: (course, { stopsClock }) => ({
    ...course,
    suspended: course.suspended || stopsClock,
  }),
  DocumentsRequestAccepted: (course, { stopsClock }) => ({
    ...course,
    suspended: course.suspended || stopsClock === true,
  }),
  DocumentsRequestContested: 'unchanged',
  DocumentsRequestFound: (course, { finding }) => ({
    ...course,
    suspended: course.suspended && finding === 'founded',
  }),
  DocumentsSupplied: 'unchanged',
  OpinionGiven: answered,
  InterimAccepted: (course, { opinion, sentAt, timeliness, enteredBy }) => ({
    ...course,
    answer: { first: opinion, standing: opinion, sentAt, timeliness, enteredBy },
  }),
  RemitMaintained: (course) => ({ ...course, answer: null }),
  OpinionRejudged: (course, { opinion, timeliness }) =>
    course.answer && (course.answer.standing === opinion || course.answer.first === opinion)
      ? { ...course, answer: { ...course.answer, timeliness } }
      : course,
  WindowLapsed: (course) => ({ ...course, lapsed: true }),
  LapseReversed: (course) => ({ ...course, lapsed: false }),
  PointAnswered: 'unchanged',
  ExtensionAsked: 'unchanged',
  NoticePosted: 'unchanged',
  ChaseIssued: 'unchanged',
  ExtensionDecided: 'unchanged',
  LatenessObjectedTo: 'unchanged',
  LatenessExplained: 'unchanged',
  LatenessReviewed: 'unchanged',
  ApologyRecorded: 'unchanged',
  WindowsExtended: 'unchanged',
  WindowsShortened: 'unchanged',
  AddresseeReleased: (course, { occurredAt }) => ({
    ...endedBy(course, 'released', occurredAt),
    heirsAwaited: false,
  }),
  ConsultationTransferred: (course, { occurredAt, heirsAwaited }) => ({
    ...endedBy(course, 'transferred', occurredAt),
    heirsAwaited: heirsAwaited === true,
  }),
  DossierReturned: (course, { occurredAt }) => endedBy(course, 'returned', occurredAt),
  RequestWithdrawn: (course, { occurredAt }) => endedBy(course, 'withdrawn', occurredAt),
  EntryCorrected: corrected,
  CorrectionConfirmed: (course, { sending }) => ({
    ...course,
    answer:
      sending && course.answer?.first === sending.opinion
        ? { ...course.answer, sentAt: sending.sentAt }
        : course.answer,
  }),
};

const endedBy = (
  course: ConsultationCourse,
  because: NotOwed,
  at: Instant,
): ConsultationCourse => ({ ...course, ended: course.ended ?? { because, at } });

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
  return { ...after, awaits: stillAwaited(before.awaits, event), mark };
};

/** Whether an event changes the consultation of `agency`. */
export const touches = (event: RequestEvent, agency: AgencyId): boolean => {
  const touched = consultationsTouched(event);
  return touched === 'every' || touched.includes(agency);
};
