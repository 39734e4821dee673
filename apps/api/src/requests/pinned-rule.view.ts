export class PinnedProcedureView {
  readonly code!: string;
  readonly version!: number;
}

/** The rule set the letter's date of issue pinned. */
export class PinnedRuleView {
  readonly id!: string;
  readonly version!: number;
  /** False: căn cứ chưa được xác nhận. */
  readonly confirmed!: boolean;
  /** Judges nobody. */
  readonly reference!: boolean;
  /** The version of its administrative procedure, whose window it has. */
  readonly procedure?: PinnedProcedureView;
}
