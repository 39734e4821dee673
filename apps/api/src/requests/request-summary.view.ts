import type { AskedFor } from '#lib/coordination';
import type { RequestStatus } from '#lib/read-models';
import { ListOf, RevisionText, TextList } from '../http/shown.js';
import { NoticeView } from '../parts/demonstration.view.js';
import { DocumentView } from '../parts/document.view.js';
import { MissingView } from '../parts/missing.view.js';

/** One request in a list. */
export class RequestSummaryView {
  readonly requestId!: string;
  readonly lead!: string;
  /** Số, ký hiệu, as written. */
  readonly number!: string;
  readonly issuedOn!: string;
  readonly subject!: string;
  /** An opinion, or a report. */
  readonly askedFor!: AskedFor;
  readonly status!: RequestStatus;
  /** Agencies whose opinion is in, of `total`. */
  readonly answered!: number;
  readonly total!: number;
  /** The nearest due date among the open windows. */
  readonly nextDueOn?: string;
  readonly nextDueAt?: string;
  /** Of that date; false: căn cứ chưa được xác nhận. */
  readonly nextDueConfirmed?: boolean;
  readonly missing!: MissingView;
  readonly submission?: DocumentView;
  /** Judged by no rule of its time. */
  readonly reference!: boolean;

  /** An invented agency takes part: dữ liệu mẫu. */
  readonly demonstration!: boolean;
  /** The words to show with it. */
  readonly notice?: NoticeView;

  @TextList()
  readonly addressees!: readonly string[];

  @RevisionText()
  readonly revision!: bigint;
}

export class RequestPageView {
  @ListOf(() => RequestSummaryView)
  readonly rows!: readonly RequestSummaryView[];

  /** Given back as `cursor` to read on; absent on the last page. */
  readonly next?: string;
}
