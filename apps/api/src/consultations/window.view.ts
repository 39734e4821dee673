import type { DueDateMoved } from '#lib/coordination';
import type { Unjudged } from '#lib/read-models';
import { AnObject, ListOf } from '../http/shown.js';
import { ConfirmationView } from '../parts/confirmation.view.js';
import { DueMomentView } from '../parts/due-moment.view.js';
import { InWordsView } from '../parts/in-words.view.js';

/** The window as it stands. */
export class WindowView {
  /** Its due date, with the derivation from the window it was counted from. */
  @AnObject()
  readonly due!: object;

  /** Why nobody is late under it; absent where it judges. */
  readonly unjudged?: Unjudged;

  /** Cách tính thời hạn, line by line. */
  readonly inWords?: InWordsView;
}

/** The version of a calendar and the documents a window was restated on. */
export class CitedCalendarView {
  readonly id!: string;
  readonly version!: number;

  @ListOf(() => String)
  readonly documents!: readonly string[];
}

/** The version of a rule set that was pinned anew, and the documents of the rulings on it. */
export class CitedRuleView {
  readonly id!: string;
  readonly version!: number;

  @ListOf(() => String)
  readonly documents!: readonly string[];
}

/** A shorter window of which the agency was told, and what became of it (R4). */
export class ShorteningView {
  readonly notifiedAt!: string;
  readonly from!: DueMomentView;
  readonly confirmation!: ConfirmationView;
  readonly calendar?: CitedCalendarView;
  readonly rule?: CitedRuleView;
}

/** A due date moved by an event, from, to and why (R4). */
export class DueDateMoveView {
  readonly movedAt!: string;
  readonly from!: DueMomentView;
  readonly to!: DueMomentView;
  readonly cause!: DueDateMoved['data']['cause'];
  /** With `calendarCorrected`. */
  readonly calendar?: CitedCalendarView;
  /** With `ruleChanged`. */
  readonly rule?: CitedRuleView;
}
