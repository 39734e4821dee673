/** Four cells, never one percentage. */
export class FourCellsView {
  readonly onTime!: number;
  readonly late!: number;
  readonly open!: number;
  readonly overdue!: number;
}

/** Wilson, at 95 %. */
export class IntervalView {
  readonly low!: number;
  readonly high!: number;
}

/** The fraction before the percentage. */
export class RateView {
  readonly onTime!: number;
  readonly of!: number;
  /** Too few to judge: no share is told. */
  readonly tooFew!: boolean;
  readonly share?: number;
  readonly interval?: IntervalView;
}

/** In working days. */
export class SpreadView {
  readonly count!: number;
  readonly median!: number;
  readonly p90!: number;
  readonly longest!: number;
}
