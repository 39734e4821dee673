import type { Instant, LocalDate } from '#lib/working-time';
import type { OpinionId } from './opinion.js';

/** R12: when an act for an earlier day reached this system, and until when the other party may say that it was not so. */
export interface EnteredLate {
  readonly at: Instant;
  /** The last day; silent until then, it stands. */
  readonly contestableUntil: LocalDate;
}

/** Which of the entries about one agency was entered late, named as its correction is. */
export type LateEntryName =
  | { readonly entry: 'delivery' | 'registration' }
  | { readonly entry: 'sending'; readonly opinion: OpinionId }
  /** By the moment for which it was entered. */
  | { readonly entry: 'supplement'; readonly suppliedAt: Instant };

/** From what it counted, and from what it counts instead. */
export type LateEntryChange =
  | { readonly entry: 'delivery'; readonly from: Instant; readonly to: Instant }
  | { readonly entry: 'registration'; readonly from: LocalDate; readonly to: LocalDate }
  | {
      readonly entry: 'sending';
      readonly opinion: OpinionId;
      readonly from: Instant;
      readonly to: Instant;
    }
  | {
      readonly entry: 'supplement';
      readonly suppliedAt: Instant;
      readonly from: Instant;
      readonly to: Instant;
    };

/** Of a contested one: the earlier day is upheld, or nothing founds it. */
export type LateEntryFinding = 'upheld' | 'unfounded';
