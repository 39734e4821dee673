import type { ApologyField } from '#lib/application';
import { ListOf, TextList } from '../http/shown.js';
import { NoticeView } from '../parts/demonstration.view.js';
import { DocumentView } from '../parts/document.view.js';
import { LetterDraftView } from '../parts/letter-draft.view.js';
import { ApologyOwedView } from './apology.view.js';

/** The required fields, as far as the record and the receipt tell them. */
export class ApologyFieldsView implements Readonly<Partial<Record<ApologyField, string>>> {
  /** The person or organisation whose dossier it is: never known here. */
  readonly to?: string;
  readonly dossierKind?: string;
  /** Số biên nhận. */
  readonly receiptNumber?: string;
  /** Tình trạng giải quyết. */
  readonly progress?: string;
  readonly reason?: string;
  /** Ngày hẹn trả lần sau. */
  readonly newDate?: string;
}

/** A result put off already: no second letter is drafted for its receipt. */
export class ResultPutOffView {
  readonly receiptNumber!: string;
  readonly newDate!: string;
  readonly document!: DocumentView;
}

/** A consulted agency that is late; named internally, never in the letter. */
export class LateAgencyView {
  readonly agency!: string;
  readonly workingDays!: number;
  /** On the due date itself, past its stated hour. */
  readonly minutes?: number;
}

/** The draft of an apology for the late result of an administrative procedure. */
export class ApologyLetterView {
  readonly requestId!: string;
  readonly lead!: string;
  readonly letter!: DocumentView;
  readonly subject!: string;
  readonly fields!: ApologyFieldsView;

  /** Those still to be filled in before the head signs it. */
  @TextList()
  readonly missing!: readonly ApologyField[];

  /** Ngày hẹn trả kết quả. */
  readonly appointedOn?: string;
  /** Absent until the appointed day is told. */
  readonly owed?: ApologyOwedView;

  @ListOf(() => ResultPutOffView)
  readonly putOff!: readonly ResultPutOffView[];

  @ListOf(() => LateAgencyView)
  readonly late!: readonly LateAgencyView[];

  /** False: căn cứ chưa được xác nhận. */
  readonly confirmed!: boolean;
  readonly draft!: LetterDraftView;
  /** An invented agency takes part: dữ liệu mẫu. */
  readonly demonstration!: boolean;
  /** The words to show with it. */
  readonly notice?: NoticeView;
}
