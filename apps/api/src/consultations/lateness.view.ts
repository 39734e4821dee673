import type {
  LapseReversed,
  LatenessCause,
  LatenessFinding,
  MarkStanding,
} from '#lib/coordination';
import type { LatenessToldFile } from '#lib/read-models';
import { type DocumentView } from '../parts/document.view.js';
import { type EvidenceView } from '../parts/evidence.view.js';

export class ReversedView {
  readonly at!: string;
  readonly cause!: LapseReversed['data']['cause'];
}

/** A window that passed: the legal instant, and when it was noticed. */
export class LapseView {
  readonly lapsedAt!: string;
  readonly noticedAt!: string;
  readonly dueOn!: string;
  readonly reversed?: ReversedView;
}

/** What was found of a lateness; of an excuse for some working days only, how many. */
export class LatenessFindingView {
  readonly kind!: LatenessFinding['kind'];
  readonly workingDays?: number;
}

/** What the agency and the monitoring body said of its lateness. */
export class LatenessToldView {
  readonly kind!: LatenessToldFile['kind'];
  readonly at!: string;
  /** Of an objection and of a review. */
  readonly reason?: string;
  /** Of an explanation. */
  readonly cause?: LatenessCause;
  readonly explanation?: string;
  /** Of an objection and of an explanation. */
  readonly evidence?: EvidenceView;
  /** Of a review. */
  readonly finding?: LatenessFindingView;
  readonly ruling?: DocumentView;
}

/** Of one marked late: provisional, objected to, or final. */
export class LatenessMarkView {
  readonly standing!: MarkStanding;
  /** The last day on which the agency may object. */
  readonly objectionsUntil!: string;
}
