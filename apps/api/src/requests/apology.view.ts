import type { ApologyFailing, ApologyOwed } from '#lib/coordination';
import type { Basis } from '#lib/working-time';
import { SignerView } from '../consultations/opinion.view.js';
import { TextList } from '../http/shown.js';
import { DocumentView } from '../parts/document.view.js';
import { InWordsView } from '../parts/in-words.view.js';

/** What the rule or the procedure says of when an apology is owed, and what it rests on. */
export class ApologyTermView {
  readonly value!: ApologyOwed['term']['value'];
  /** `law`: a text says so; `house`: it is this system's convention. */
  readonly basis!: Basis;
  readonly citation?: string;
}

/** Until when an apology is owed, and why that day. */
export class ApologyOwedView {
  /** The last day in time. */
  readonly by!: string;
  /** Ngày hẹn trả kết quả. */
  readonly appointedOn!: string;
  readonly term!: ApologyTermView;
  readonly inWords!: InWordsView;
}

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
  /** The consulted agency named internally as its cause; told to the lead, the monitoring body and itself only. */
  readonly causedBy?: string;
  readonly owed!: ApologyOwedView;

  /** What of it is not as required. */
  @TextList()
  readonly failings!: readonly ApologyFailing[];
}
