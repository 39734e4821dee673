import type { Instant, LocalDate } from '#lib/working-time';
import type { NoticePosted } from './request.events.js';
import type { DocumentReference } from './vocabulary.js';

/** A notice of the ladder, as far as the next ones depend on it. */
export interface NoticeSoFar {
  readonly dueAt: Instant;
  readonly rung: number;
  readonly kind: NoticePosted['data']['step']['kind'];
  readonly on: LocalDate;
}

/** A chase letter that was issued; it counts from its recording. */
export interface ChaseSoFar {
  readonly dueAt: Instant;
  readonly number: number;
  readonly document: DocumentReference;
  readonly recordedAt: Instant;
}

/** What was done to have the reply come in time, each for its own due date. */
export interface LadderSoFar {
  readonly notices: readonly NoticeSoFar[];
  readonly chasesIssued: readonly ChaseSoFar[];
}
