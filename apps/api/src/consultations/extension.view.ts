import type { ExtensionDecision } from '#lib/coordination';
import { type EvidenceView } from '../parts/evidence.view.js';
import { type LengthView } from '../parts/length.view.js';

/** What the lead decided on more time. */
export class ExtensionDecidedView {
  readonly at!: string;
  readonly kind!: ExtensionDecision['kind'];
  /** Of a grant. */
  readonly length?: LengthView;
  /** Of a refusal. */
  readonly reason?: string;
}

/** More time asked for; until it is decided the due date stands, and the days of waiting are the lead's. */
export class ExtensionView {
  readonly askedAt!: string;
  readonly length!: LengthView;
  readonly reason!: string;
  readonly evidence!: EvidenceView;
  /** As of a delivery (R12). */
  readonly enteredLate!: boolean;
  /** Passed on by the agency whose place was taken. */
  readonly takenOverFrom?: string;
  readonly decided?: ExtensionDecidedView;
}
