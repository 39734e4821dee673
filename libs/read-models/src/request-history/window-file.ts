import type { AgencyId } from '#lib/agencies';
import type { CitedCalendar, DueDateMoved, Evidence, ExtensionDecision } from '#lib/coordination';
import type { Instant, Length, LocalDate } from '#lib/working-time';
import type { ConfirmationFile } from './correction-file.js';

export interface DueDateMoveFile {
  readonly movedAt: Instant;
  readonly from: { readonly dueOn: LocalDate; readonly dueAt: Instant };
  readonly to: { readonly dueOn: LocalDate; readonly dueAt: Instant };
  readonly cause: DueDateMoved['data']['cause'];
  /** The version and documents, where a calendar was corrected. */
  readonly calendar?: CitedCalendar;
}

/** A shorter window of which the agency was told, and what became of it (R4). */
export interface ShorteningFile {
  readonly notifiedAt: Instant;
  readonly from: DueDateMoveFile['from'];
  readonly confirmation: ConfirmationFile;
  readonly calendar?: CitedCalendar;
}

/** More time asked for, and what the lead decided; undecided, the days of waiting are the lead's. */
export interface ExtensionFile {
  readonly askedAt: Instant;
  readonly length: Length;
  readonly reason: string;
  readonly evidence: Evidence;
  /** As of a delivery (R12). */
  readonly enteredLate: boolean;
  /** Passed on by the agency whose place was taken. */
  readonly takenOverFrom?: AgencyId;
  readonly decided?: { readonly at: Instant } & ExtensionDecision;
}
