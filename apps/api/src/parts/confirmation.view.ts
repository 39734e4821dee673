import type { ConfirmationFile } from '#lib/read-models';
import type { DueMomentView } from './due-moment.view.js';

/** A shortened due date, or the later sending of an opinion. */
export class AwaitedView {
  readonly due?: DueMomentView;
  readonly opinion?: string;
  readonly sentAt?: string;
}

/** An entry against an agency, which binds only once the agency has confirmed it (R4). */
export class ConfirmationView {
  /** `overtaken`: nothing was left to confirm. */
  readonly status!: ConfirmationFile['status'];
  readonly by!: string;
  readonly of!: AwaitedView;
  readonly at?: string;
}
