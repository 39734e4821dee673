import type { MandateStanding } from '#lib/coordination';
import { LatenessToldView } from '../consultations/lateness.view.js';
import { ListOf } from '../http/shown.js';
import { type DocumentView } from '../parts/document.view.js';
import { InWordsView } from '../parts/in-words.view.js';

/** Whether the lead submitted by the date of its mandate, or why that is not judged. */
export class MandateStandingView {
  readonly kind!: MandateStanding['kind'] | 'notJudged';
  /** Of one not judged: a report is submitted to nobody; a round never submitted leaves its date to the next. */
  readonly because?: 'report' | 'nextRound';
  /** Of one late or passed, without the days excused. */
  readonly workingDays?: number;
}

/** The last day in time: a day off moves to the next working day. */
export class MandateDueView {
  readonly on!: string;
  readonly inWords!: InWordsView;
}

export class MandateView {
  readonly document!: DocumentView;
  readonly from!: string;
  readonly submitBy?: string;
  /** Absent where no date is set, or the request was withdrawn. */
  readonly standing?: MandateStandingView;
  readonly due?: MandateDueView;

  /** Why the lead was late, and what was found of it. */
  @ListOf(() => LatenessToldView)
  readonly latenessTold!: readonly LatenessToldView[];
}
