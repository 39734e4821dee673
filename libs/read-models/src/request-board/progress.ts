import type { AgencyId } from '#lib/agencies';
import type { AskedFor, DocumentReference, MissingForSubmission } from '#lib/coordination';
import type { LocalDate } from '#lib/working-time';
import {
  awaitsDayOutside,
  awaitsRemitDecision,
  holdsTheGate,
  isOwed,
} from '../consultation/course-standing.js';
import type { ConsultationCourse } from '../consultation/consultation-course.js';
import type { PartOnBoard } from './parts-on-board.js';
import type { RequestStatus } from './request-status.js';

/** How far a request is: all of it follows from its parts and the lead's own acts. */
export interface Progress {
  readonly status: RequestStatus;
  readonly answered: number;
  readonly total: number;
  readonly next_due_on: LocalDate | null;
  readonly next_due_at: Date | null;
  readonly missing: MissingForSubmission;
  readonly addressees: readonly AgencyId[];
}

interface Acts {
  readonly asked_for: AskedFor;
  readonly parts: readonly PartOnBoard[];
  readonly lead_position: boolean;
  readonly submission: DocumentReference | null;
  readonly withdrawn: boolean;
  readonly concluded: boolean;
}

export const progressOf = (acts: Acts): Progress => {
  const { parts } = acts;
  const missing = missingIn(acts);
  const next = nextDue(parts);
  return {
    status: statusOf(acts, missing),
    answered: parts.filter(({ course }) => isIn(course)).length,
    total: parts.filter(({ course }) => isIn(course) || !course.ended).length,
    next_due_on: next?.on ?? null,
    next_due_at: next ? new Date(next.at) : null,
    missing,
    addressees: parts.map(({ agency }) => agency),
  };
};

/** Its opinion has come, here or outside the system. */
const isIn = ({ answer, outside }: ConsultationCourse): boolean =>
  answer !== null || outside?.cameBackOn != null;

const agenciesWhere = (
  parts: readonly PartOnBoard[],
  condition: (course: ConsultationCourse) => boolean,
): readonly AgencyId[] =>
  parts.filter(({ course }) => condition(course)).map(({ agency }) => agency);

/**
 * R6: every consultation settled, every point responded to, the lead's position stated. A report is waited for past its
 * due date, too, and nothing else is: it is submitted to nobody.
 */
const missingIn = (acts: Acts): MissingForSubmission => {
  const { asked_for, parts, lead_position, submission, withdrawn, concluded } = acts;
  if (submission || withdrawn || concluded)
    return { unanswered: [], dayOutside: [], remitUndecided: [], points: [], leadPosition: false };
  const isReport = asked_for === 'report';
  const waits = (course: ConsultationCourse) =>
    holdsTheGate(course) || (isReport && isOwed(course));
  return {
    unanswered: agenciesWhere(parts, waits),
    dayOutside: agenciesWhere(parts, awaitsDayOutside),
    remitUndecided: agenciesWhere(parts, awaitsRemitDecision),
    points: parts.flatMap(({ points }) => points),
    leadPosition: !isReport && !lead_position,
  };
};

const statusOf = (
  { submission, withdrawn, concluded }: Acts,
  { unanswered, dayOutside, remitUndecided, points, leadPosition }: MissingForSubmission,
): RequestStatus => {
  if (withdrawn) return 'withdrawn';
  if (concluded) return 'concluded';
  if (submission) return 'submitted';
  if (unanswered.length > 0 || dayOutside.length > 0) return 'collecting';
  if (points.length > 0) return 'takingIn';
  return leadPosition || remitUndecided.length > 0 ? 'notReady' : 'ready';
};

/** The nearest due date among those still owed whose clock runs. */
const nextDue = (parts: readonly PartOnBoard[]) =>
  parts
    .filter(({ course }) => isOwed(course) && !course.suspended && !course.lapsed)
    .flatMap(({ course }) => course.due ?? [])
    .reduce<{ on: LocalDate; at: string } | undefined>(
      (nearest, due) => (nearest && nearest.at <= due.at ? nearest : due),
      undefined,
    );
