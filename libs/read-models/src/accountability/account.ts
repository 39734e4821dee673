import type { AgencyId } from '#lib/agencies';
import { dateOf, type Instant, type LocalDate } from '#lib/working-time';
import type { ConsultationCourse } from '../consultation/consultation-course.js';

/** What the figures need to know of one consultation. Plain JSON: rows keep it as it is. */
export interface Account {
  readonly course: ConsultationCourse;
  readonly addressedAt: Instant;
  readonly hasQuestion: boolean;
  /** The letter was received on or after the last day it states, so that its date is void. */
  readonly letterLaterThanItsDate: boolean;
  /** Requests for missing documents, in order. */
  readonly documentsAsked: readonly DocumentsAsked[];
  /** Since when the due date stands. */
  readonly dueSince: Instant | null;
  /** Reminders of the agency and chase letters of the lead, each for its due date. */
  readonly pursued: readonly Pursued[];
  /** Transcribed from a file: nobody was reminded by this system. */
  readonly imported: boolean;
  /** Opinions that the lead's registry has taken in. */
  readonly opinionsRegistered: readonly Registration[];
  readonly submittedAt: Instant | null;
  /** More time asked for, and when the lead decided, if it has. */
  readonly extensionsAsked: readonly Awaited[];
  /** Said to be out of its remit, and when the lead maintained that it is not. */
  readonly remitDecided: readonly Awaited[];
  /** The apologies of its request, for the result of an administrative procedure. */
  readonly apologies: readonly ApologyMade[];
}

export interface ApologyMade {
  readonly madeOn: LocalDate;
  /** As required: in time, by the head, putting off for the first time. */
  readonly asRequired: boolean;
  readonly causedBy: AgencyId | null;
}

export interface DocumentsAsked {
  readonly requestedAt: Instant;
  /** In time, or late with the lead's agreement. */
  readonly stopsClock: boolean;
  /** When the lead first said or did something about it. */
  readonly answeredAt: Instant | null;
  readonly unfounded: boolean;
  /** Passed on by the agency whose place was taken and counted there, but for the lead's silence since then. */
  readonly silentSince?: Instant;
}

/** When an opinion reached the lead, and when its registry took it in. */
export interface Registration {
  readonly receivedOn: LocalDate;
  readonly registeredOn: LocalDate;
}

export interface Pursued {
  readonly by: 'reminder' | 'chaseLetter';
  readonly dueAt: Instant;
  readonly at: Instant;
}

/** What the agency put to the lead, and when the lead decided, if it has. */
export interface Awaited {
  readonly askedAt: Instant;
  readonly decidedAt: Instant | null;
  /** Passed on by the agency whose place was taken: waited for here, counted as unanswered there. */
  readonly takenOver?: true;
}

/** A consultation belongs to the period of its current due date; without one, of its sending. */
export const countsOn = ({ course, addressedAt }: Account): LocalDate =>
  course.due?.on ?? dateOf(addressedAt);

/** When it was answered or ended otherwise: nothing is owed from then on. */
export const settledAt = ({ course }: Account): Instant | null =>
  course.answer?.sentAt ?? course.ended?.at ?? null;
