import { ListOf, TextList } from '../http/shown.js';

/** A point that has no response yet. */
export class OpenPointView {
  readonly opinion!: string;
  readonly point!: number;
}

/** What the gate of R6 still waits for; all empty once it is open. */
export class MissingView {
  @TextList()
  readonly unanswered!: readonly string[];

  /** Agencies whose part is tracked outside the system (R3): the day their opinion came back is not recorded. */
  @TextList()
  readonly dayOutside!: readonly string[];

  /** Agencies that answered that the matter is outside their remit, on which the lead has not decided. */
  @TextList()
  readonly remitUndecided!: readonly string[];

  @ListOf(() => OpenPointView)
  readonly points!: readonly OpenPointView[];

  /** The lead has not stated its position. */
  readonly leadPosition!: boolean;
}
