import type { MandateStanding } from '#lib/read-models';
import { type DocumentView } from '../parts/document.view.js';

/** Whether the lead submitted by the date of its mandate. */
export class MandateStandingView {
  readonly kind!: MandateStanding['kind'];
  /** Of one late or passed. */
  readonly workingDays?: number;
}

export class MandateView {
  readonly document!: DocumentView;
  readonly from!: string;
  readonly submitBy?: string;
  /** Absent where no date is set, or the request was withdrawn. */
  readonly standing?: MandateStandingView;
}
