import {
  type AddresseeReleased,
  type ConsultationTransferred,
  type DueDateMoved,
  type EntryCorrected,
  isFinal,
  type LateEntryChange,
  type OpinionGiven,
  replacesFirstDue,
  type RequestEvent,
} from '#lib/coordination';
import { dateOf, type Instant } from '#lib/working-time';
import {
  type ConsultationCourse,
  courseDue,
  type RemitWait,
  unstarted,
} from './consultation-course.js';
import type { NotOwed } from './consultation-status.js';

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

const decided = (remit: RemitWait | null, decidedAt: Instant): RemitWait | null =>
  remit && { ...remit, decidedAt: remit.decidedAt ?? decidedAt };

/** A file of the past does not say what its lead decided. */
const remitAfter = (
  { remit }: ConsultationCourse,
  { opinion, enteredBy, occurredAt }: OpinionGiven['data'],
): RemitWait | null =>
  opinion.kind === 'outOfRemit' && enteredBy !== 'import'
    ? { saidAt: occurredAt, decidedAt: null }
    : decided(remit, occurredAt);

const answered = (course: ConsultationCourse, given: OpinionGiven['data']): ConsultationCourse => {
  if (!isFinal(given)) return course;
  const { opinion, occurredAt: sentAt, timeliness, enteredBy } = given;
  if (opinion.form === 'outsideSystem')
    return { ...course, outside: { cameBackOn: dateOf(sentAt) } };
  return {
    ...course,
    remit: remitAfter(course, given),
    answer: course.answer
      ? { ...course.answer, standing: opinion.id, kind: opinion.kind, timeliness }
      : {
          first: opinion.id,
          standing: opinion.id,
          kind: opinion.kind,
          sentAt,
          timeliness,
          enteredBy,
        },
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

const countedFrom = (course: ConsultationCourse, change: LateEntryChange): ConsultationCourse =>
  change.entry === 'sending' && course.answer?.first === change.opinion
    ? { ...course, answer: { ...course.answer, sentAt: change.to } }
    : course;

type Steps = {
  readonly [Type in RequestEvent['type']]:
    | ((
        course: ConsultationCourse,
        data: Extract<RequestEvent, { type: Type }>['data'],
      ) => ConsultationCourse)
    | 'unchanged';
};

export const steps: Steps = {
  RequestOpened: 'unchanged',
  LeadPositionStated: 'unchanged',
  RequestSubmitted: 'unchanged',
  SubmissionReturned: 'unchanged',
  AskedAgain: 'unchanged',
  ConclusionRecorded: (course, { occurredAt }) => endedBy(course, 'concluded', occurredAt),
  LeadChanged: 'unchanged',
  RuleRepinned: 'unchanged',
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
    answer: {
      first: opinion,
      standing: opinion,
      kind: 'interim' as const,
      sentAt,
      timeliness,
      enteredBy,
    },
  }),
  OpinionRegistered: 'unchanged',
  TrackedOutside: (course) => ({ ...course, outside: { cameBackOn: null }, suspended: false }),
  RemitMaintained: (course, { occurredAt }) => ({
    ...course,
    answer: null,
    remit: decided(course.remit, occurredAt),
  }),
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
  AgreementDeemed: 'unchanged',
  ExtensionDecided: 'unchanged',
  LatenessObjectedTo: 'unchanged',
  LatenessExplained: 'unchanged',
  LatenessReviewed: 'unchanged',
  LateSubmissionExplained: 'unchanged',
  LateSubmissionReviewed: 'unchanged',
  ApologyRecorded: 'unchanged',
  LateEntryConfirmed: 'unchanged',
  LateEntryContested: (course, { change }) => countedFrom(course, change),
  LateEntryFound: (course, { change }) => (change ? countedFrom(course, change) : course),
  WindowsExtended: 'unchanged',
  WindowsShortened: 'unchanged',
  AddresseeReleased: (course, { occurredAt, cause }) => ({
    ...endedBy(course, 'released', occurredAt, cause),
    heirsAwaited: false,
    remit: decided(course.remit, occurredAt),
  }),
  ConsultationTransferred: (course, { occurredAt, cause, heirsAwaited }) => ({
    ...endedBy(course, 'transferred', occurredAt, cause),
    heirsAwaited: heirsAwaited === true,
    remit: decided(course.remit, occurredAt),
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
  cause?: (AddresseeReleased | ConsultationTransferred)['data']['cause'],
): ConsultationCourse => ({
  ...course,
  ended: course.ended ?? {
    because,
    at,
    ...(cause === 'wrongAddressee' && { wronglyAsked: true as const }),
  },
});
