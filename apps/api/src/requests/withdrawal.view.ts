import { type DocumentView } from '../parts/document.view.js';

export class WithdrawalView {
  readonly withdrawnAt!: string;
  readonly reason!: string;
  readonly document?: DocumentView;
}
