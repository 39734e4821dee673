import type { FollowUp } from '#lib/read-models';
import { type DocumentView } from '../parts/document.view.js';

/** A request that replaces this one, or asks about its matter again. */
export class FollowUpView {
  readonly requestId!: string;
  readonly how!: FollowUp['how'];
  readonly letter!: DocumentView;
  /** The date its own mandate sets for submission. */
  readonly submitBy?: string;
}
