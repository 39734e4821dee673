import type { MandateStanding } from '#lib/coordination';
import { LatenessToldView } from '../consultations/lateness.view.js';
import { ListOf } from '../http/shown.js';
import { type DocumentView } from '../parts/document.view.js';

/** Whether the lead submitted by the date of its mandate, or why that is not judged. */
export class MandateStandingView {
  readonly kind!: MandateStanding['kind'] | 'notJudged';
  /** Of one not judged: a report is submitted to nobody; a round never submitted leaves its date to the next. */
  readonly because?: 'report' | 'nextRound';
  /** Of one late or passed, without the days excused. */
  readonly workingDays?: number;
}

export class MandateView {
  readonly document!: DocumentView;
  readonly from!: string;
  readonly submitBy?: string;
  /** Absent where no date is set, or the request was withdrawn. */
  readonly standing?: MandateStandingView;

  /** Why the lead was late, and what was found of it. */
  @ListOf(() => LatenessToldView)
  readonly latenessTold!: readonly LatenessToldView[];
}
