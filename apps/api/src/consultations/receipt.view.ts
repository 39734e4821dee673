import type { DossierReturned } from '#lib/coordination';
import { type ConfirmationView } from '../parts/confirmation.view.js';
import { type EvidenceView } from '../parts/evidence.view.js';

export class DeliveredView {
  readonly at!: string;
  readonly evidence!: EvidenceView;
  /** Entered or corrected by the party it favours, for a day before it reached this system (R12). */
  readonly enteredLate!: boolean;
}

export class RegisteredView {
  readonly on!: string;
  /** Số đến. */
  readonly number?: string;
  readonly evidence!: EvidenceView;
  /** Corrected by the agency, whom it favours, for a day before that reached this system (R12). */
  readonly enteredLate!: boolean;
  /** Entered for the agency, its earlier day binds only once the agency has confirmed it (R4). */
  readonly confirmation?: ConfirmationView;
}

export class ReturnedView {
  readonly at!: string;
  readonly cause!: DossierReturned['data']['cause'];
  readonly reason!: string;
}
