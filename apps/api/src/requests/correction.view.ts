import type { EntryCorrected } from '#lib/coordination';
import { AnObject } from '../http/shown.js';
import { ConfirmationView } from '../parts/confirmation.view.js';
import { EvidenceView } from '../parts/evidence.view.js';

/** A mistaken entry and what it should be (R13). */
export class CorrectionView {
  readonly correctedAt!: string;

  @AnObject()
  readonly correction!: object;

  /** In what capacity its author corrected it. */
  readonly party!: EntryCorrected['data']['party'];
  /** By the party it favours, for a day before it reached this system (R12). */
  readonly enteredLate!: boolean;

  readonly reason!: string;
  readonly evidence!: EvidenceView;
  readonly confirmation?: ConfirmationView;
}
