import {
  consultationsTouched,
  type DueDateMoved,
  type EntryCorrected,
  type OpinionGiven,
  type OpinionId,
  replacesFirstDue,
  type RequestEvent,
  type Timeliness,
} from '#lib/coordination';
import type { AgencyId } from '#lib/agencies';
import { type DueDate, type Instant, type LocalDate, windowOf } from '#lib/working-time';
import type { ConsultationStanding, NotOwed, Unjudged } from './consultation-status.js';

interface CourseDue {
  /** The first day of its window, itself not counted. */
  readonly startOn: LocalDate;
  readonly on: LocalDate;
  readonly at: Instant;
  readonly provisional: boolean;
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
  } | null;
  /** A correction that shortens the window waits for the agency's confirmation (R4). */
  readonly confirmationAwaited: boolean;
  readonly ended: { readonly because: NotOwed; readonly at: Instant } | null;
}

const unstarted = (bound: boolean): ConsultationCourse => ({
  bound,
  received: false,
  due: null,
  firstDue: null,
  suspended: false,
  lapsed: false,
  answer: null,
  confirmationAwaited: false,
  ended: null,
});

const courseDue = (due: DueDate): CourseDue => ({
  startOn: windowOf(due).start.on,
  on: due.dueOn,
  at: due.dueAt,
  provisional: due.provisional,
});

const moved = (course: ConsultationCourse, move: DueDateMoved['data']): ConsultationCourse => {
  const due = courseDue(move.due);
  return {
    ...course,
    due,
    // What was recorded before was not yet valid, so this is the first valid date.
    firstDue:
      replacesFirstDue(move) && course.firstDue?.at === course.due?.at ? due : course.firstDue,
    suspended: course.suspended && move.cause !== 'documentsSupplied',
    confirmationAwaited: false,
  };
};

const answered = (
  course: ConsultationCourse,
  { opinion: { id, kind }, occurredAt: sentAt, timeliness, ...given }: OpinionGiven['data'],
): ConsultationCourse =>
  kind === 'interim' || given.afterRemitMaintained
    ? course
    : {
        ...course,
        answer: course.answer
          ? { ...course.answer, standing: id, timeliness }
          : { first: id, standing: id, sentAt, timeliness },
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
  // Another day of arrival takes the place of one that waits; nothing else answers for the agency.
  confirmationAwaited:
    awaitsConfirmation !== undefined ||
    (course.confirmationAwaited &&
      correction.entry !== 'delivery' &&
      correction.entry !== 'registration'),
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
  AddresseeAdded: (_, { bound }) => unstarted(bound),
  // A returned dossier that is delivered again starts anew.
  DossierDelivered: (course) => ({ ...unstarted(course.bound), received: true }),
  DossierRegistered: (course, { awaitsConfirmation }) => ({
    ...course,
    received: true,
    confirmationAwaited: course.confirmationAwaited || awaitsConfirmation !== undefined,
  }),
  WindowOpened: (course, { due }) => ({
    ...course,
    due: courseDue(due),
    firstDue: courseDue(due),
  }),
  DueDateMoved: moved,
  DocumentsRequested: (course, { stopsClock }) => ({
    ...course,
    suspended: course.suspended || stopsClock,
  }),
  DocumentsSupplied: 'unchanged',
  OpinionGiven: answered,
  InterimAccepted: (course, { opinion, sentAt, timeliness }) => ({
    ...course,
    answer: { first: opinion, standing: opinion, sentAt, timeliness },
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
  ExtensionDecided: 'unchanged',
  WindowsExtended: 'unchanged',
  WindowsShortened: 'unchanged',
  AddresseeReleased: (course, { occurredAt }) => endedBy(course, 'released', occurredAt),
  DossierReturned: (course, { occurredAt }) => endedBy(course, 'returned', occurredAt),
  RequestWithdrawn: (course, { occurredAt }) => endedBy(course, 'withdrawn', occurredAt),
  EntryCorrected: corrected,
  CorrectionConfirmed: (course, { sending }) => ({
    ...course,
    answer:
      sending && course.answer?.first === sending.opinion
        ? { ...course.answer, sentAt: sending.sentAt }
        : course.answer,
    confirmationAwaited: false,
  }),
};

const endedBy = (
  course: ConsultationCourse,
  because: NotOwed,
  at: Instant,
): ConsultationCourse => ({ ...course, ended: course.ended ?? { because, at } });

/** The course after an event that touches the consultation. */
export const courseAfter = (
  course: ConsultationCourse | undefined,
  event: RequestEvent,
): ConsultationCourse => {
  // The map is keyed by event type, so the step found under a type takes that event's data.
  const step = steps[event.type] as
    ((course: ConsultationCourse, data: RequestEvent['data']) => ConsultationCourse) | 'unchanged';
  const before = course ?? unstarted(true);
  return step === 'unchanged' ? before : step(before, event.data);
};

/** Whether an event changes the consultation of `agency`. */
export const touches = (event: RequestEvent, agency: AgencyId): boolean => {
  const touched = consultationsTouched(event);
  return touched === 'every' || touched.includes(agency);
};

/** An opinion is still owed. */
export const isOwed = ({ answer, ended }: ConsultationCourse): boolean => !answer && !ended;

/** The gate of R6 waits for it: neither answered, nor lapsed, nor ended otherwise. */
export const holdsTheGate = (course: ConsultationCourse): boolean =>
  isOwed(course) && !course.lapsed;

/** The instant at which the window passes, if its clock runs and can lapse. */
export const passesAt = (course: ConsultationCourse): Instant | undefined =>
  holdsTheGate(course) && !course.suspended && course.due && !course.due.provisional
    ? course.due.at
    : undefined;

export type ConsultationPhase = ConsultationStanding['phase'];

const unjudgedIn = (bound: boolean, due: CourseDue): Unjudged | null => {
  if (!bound) return 'courtesy';
  return due.provisional ? 'provisional' : null;
};

/** Where the consultation stands, before the passing of time is looked at. */
export const standingOf = ({
  bound,
  received,
  due,
  suspended,
  answer,
  ended,
}: ConsultationCourse): ConsultationStanding => {
  if (answer) return { phase: 'answered', timeliness: answer.timeliness };
  if (ended) return { phase: 'notOwed', because: ended.because };
  if (suspended) return { phase: 'documentsRequested' };
  if (due) return { phase: 'open', dueOn: due.on, dueAt: due.at, unjudged: unjudgedIn(bound, due) };
  return { phase: received ? 'checkingDossier' : 'awaitingReceipt' };
};
