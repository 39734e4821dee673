import type { NoticePosted } from '#lib/coordination';
import { AnObject, ListOf } from '../http/shown.js';
import { NoticeStepView } from '../notices/notice.view.js';
import { NoticeView } from '../parts/demonstration.view.js';
import { DocumentView } from '../parts/document.view.js';
import { EvidenceView } from '../parts/evidence.view.js';
import { LetterDraftView } from '../parts/letter-draft.view.js';

export class NoticeAddresseeView {
  readonly agency!: string;
  readonly capacity!: NoticePosted['data']['to']['capacity'];
}

/** A reminder, a chase or an escalation, recorded to be shown to its addressee. */
export class ConsultationNoticeView {
  readonly postedAt!: string;
  readonly to!: NoticeAddresseeView;
  readonly step!: NoticeStepView;
  /** Working days before (negative) or after the due date. */
  readonly rung!: number;
  readonly dueOn!: string;
}

/** Văn bản đôn đốc lần n, as issued. */
export class ChaseLetterIssuedView {
  /** For its due date. */
  readonly number!: number;
  readonly document!: DocumentView;

  /** Who signed. */
  @AnObject()
  readonly signer!: object;

  readonly evidence!: EvidenceView;
  readonly dueOn!: string;
  readonly recordedAt!: string;
}

export class LatenessView {
  readonly workingDays!: number;
  /** On the due date itself, past its stated hour. */
  readonly minutes?: number;
}

/** The next chase letter to an agency whose reply is overdue. It chases nobody until its issue is recorded. */
export class ChaseLetterView {
  readonly requestId!: string;
  readonly lead!: string;
  readonly agency!: string;
  /** Văn bản đôn đốc lần n. */
  readonly number!: number;
  readonly letter!: DocumentView;
  readonly subject!: string;
  readonly dueOn!: string;
  readonly late!: LatenessView;

  @ListOf(() => DocumentView)
  readonly earlier!: readonly DocumentView[];

  /** False: căn cứ chưa được xác nhận. */
  readonly confirmed!: boolean;
  readonly draft!: LetterDraftView;
  /** An invented agency takes part: dữ liệu mẫu. */
  readonly demonstration!: boolean;
  /** The words to show with it. */
  readonly notice?: NoticeView;
}
