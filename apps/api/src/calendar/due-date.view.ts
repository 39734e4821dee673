export class SkippedDayView {
  readonly date!: string;
  readonly reason!: string;
}

export class InWordsView {
  readonly vi!: readonly string[];
  readonly en!: readonly string[];
}

/** A due date and how it was counted. */
export class DueDateView {
  readonly from!: string;
  readonly days!: number;
  readonly unit!: string;
  readonly dueOn!: string;
  /** The first instant that is late, with its offset. */
  readonly dueAt!: string;
  /** Each day after `from` up to `dueOn` that was not counted. */
  readonly skipped!: readonly SkippedDayView[];
  readonly calendar!: string;
  /** The calendar is not published that far; Monday to Friday were assumed. */
  readonly provisional?: boolean;
  /** Cách tính thời hạn, line by line. */
  readonly inWords!: InWordsView;
}
