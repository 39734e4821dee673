import type { AskedFor, Urgency } from '#lib/coordination';
import type { ConsultationStatus, NotOwed, Unjudged } from '#lib/read-models';
import { AnObject, ListOf, RevisionText } from '../http/shown.js';
import { NoticeView } from '../parts/demonstration.view.js';

/** Where a consultation stands now. */
export class ConsultationStatusView {
  readonly kind!: ConsultationStatus['kind'];
  readonly workingDaysLeft?: number;
  /** Of lateness. */
  readonly workingDays?: number;
  /** Of lateness on the due date itself, past its stated hour. */
  readonly minutes?: number;
  /** Why no reply is owed, or why the date that has passed judges nobody. */
  readonly because?: NotOwed | Unjudged;
}

/** When a reply is owed. */
export class DueView {
  readonly on!: string;
  /** The first instant that is late. */
  readonly at!: string;
  /** Why nobody is late under it; absent where it judges. Beyond the published calendar nothing lapses, either. */
  readonly unjudged?: Unjudged;
  /** False: căn cứ chưa được xác nhận. */
  readonly confirmed!: boolean;

  /** How it was counted, step by step. */
  @AnObject()
  readonly derivation!: object;
}

/** One consultation in a list. */
export class ConsultationSummaryView {
  readonly requestId!: string;
  readonly agency!: string;
  readonly lead!: string;
  readonly number!: string;
  readonly issuedOn!: string;
  readonly subject!: string;
  /** Whether an opinion is due or a report. */
  readonly askedFor!: AskedFor;
  readonly urgency!: Urgency;
  readonly question?: string;
  readonly status!: ConsultationStatusView;
  /** Absent until a window opens. */
  readonly due?: DueView;
  /** False: the city's rules do not bind this agency and the date is a courtesy. */
  readonly bound!: boolean;
  /** Judged by no rule of its time. */
  readonly reference!: boolean;
  /** A correction against this agency waits for its confirmation (R4). */
  readonly confirmationAwaited!: boolean;
  /** An invented agency takes part: dữ liệu mẫu. */
  readonly demonstration!: boolean;
  /** The words to show with it. */
  readonly notice?: NoticeView;

  @RevisionText()
  readonly revision!: bigint;
}

export class ConsultationPageView {
  @ListOf(() => ConsultationSummaryView)
  readonly rows!: readonly ConsultationSummaryView[];

  /** Given back as `cursor` to read on; absent on the last page. */
  readonly next?: string;
}
