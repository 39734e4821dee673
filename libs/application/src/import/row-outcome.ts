import type { RequestRejection } from '#lib/coordination';
import type { Position } from '#lib/event-sourcing';
import type { Contradiction } from './contradiction.js';
import type { RowProblem } from './past-row.js';
import type { Standing } from './recorded-past.js';

/** Why a row is not on the record: the first reason found. */
export type RowRefusal =
  RowProblem | Contradiction | { readonly type: 'Rejected'; readonly rejection: RequestRejection };

/** What became of one row. */
export type RowOutcome =
  | {
      readonly kind: 'added';
      readonly standing: Standing;
      /** It was the first of its request. */
      readonly opened: boolean;
      /** Of its last event; a rehearsal has none. */
      readonly position: Position | undefined;
    }
  | { readonly kind: 'unchanged'; readonly standing: Standing }
  | { readonly kind: 'refused'; readonly refusal: RowRefusal };
