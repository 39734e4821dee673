import type { ApologyFailing } from '#lib/coordination';
import { SignerView } from '../consultations/opinion.view.js';
import { TextList } from '../http/shown.js';
import { DocumentView } from '../parts/document.view.js';

/** An apology for the late result of an administrative procedure. */
export class ApologyView {
  readonly recordedAt!: string;
  readonly document!: DocumentView;
  readonly signer!: SignerView;
  readonly to?: string;
  readonly dossierKind!: string;
  /** Số biên nhận. */
  readonly receiptNumber!: string;
  readonly progress!: string;
  readonly reason!: string;
  /** Ngày hẹn trả kết quả. */
  readonly appointedOn!: string;
  readonly newDate!: string;
  /** The consulted agency named internally as its cause. */
  readonly causedBy?: string;
  /** The last day on which it was owed. */
  readonly owedBy!: string;

  /** What of it is not as required. */
  @TextList()
  readonly failings!: readonly ApologyFailing[];
}
