import { ListOf } from '../http/shown.js';
import { InWordsView } from '../parts/in-words.view.js';

/** A day that was not counted, and why. */
export class SkippedDayView {
  readonly date!: string;
  readonly reason!: string;
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
  @ListOf(() => SkippedDayView)
  readonly skipped!: readonly SkippedDayView[];

  readonly calendar!: string;
  /** The calendar is not published that far; Monday to Friday were assumed. */
  readonly provisional?: boolean;
  /** Cách tính thời hạn, line by line. */
  readonly inWords!: InWordsView;
}
