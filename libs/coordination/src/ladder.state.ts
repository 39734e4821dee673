import type { Instant, LocalDate } from '#lib/working-time';
import type { NoticePosted } from './request.events.js';

/** A notice of the ladder, as far as the next ones depend on it. */
export interface NoticeSoFar {
  readonly dueAt: Instant;
  readonly rung: number;
  readonly kind: NoticePosted['data']['step']['kind'];
  readonly on: LocalDate;
}

/** What was done to have the reply come in time, each for its own due date. */
export interface LadderSoFar {
  readonly notices: readonly NoticeSoFar[];
  readonly chasesIssued: readonly { readonly dueAt: Instant; readonly document: string }[];
}
