import { ListOf } from '../http/shown.js';

export class PinnedProcedureView {
  readonly code!: string;
  readonly version!: number;
}

/** A version of a rule set, as it is or was pinned on a request. */
export class PinnedView {
  readonly id!: string;
  readonly version!: number;
  /** Judges nobody. */
  readonly reference!: boolean;
  /** The version of its administrative procedure, whose window it has. */
  readonly procedure?: PinnedProcedureView;
}

/** The rule set the letter's date of issue pinned. */
export class PinnedRuleView extends PinnedView {
  /** False: căn cứ chưa được xác nhận. */
  readonly confirmed!: boolean;
}

/** A rule set, or a version of the procedure, was pinned in the place of another, by a ruling with effect in the past. */
export class RuleChangeView {
  readonly at!: string;
  readonly from!: PinnedView;
  readonly to!: PinnedView;

  /** Of the rulings on the versions. */
  @ListOf(() => String)
  readonly documents!: readonly string[];

  /** Whose windows stay counted by the former rule: the new one would shorten them or judge them worse. */
  @ListOf(() => String)
  readonly stillUnderFormer!: readonly string[];
}
