import type { AskedFor, OpinionGiven, Urgency } from '#lib/coordination';
import type { ConsultationStatus, NotOwed, ToLookAt, Unjudged } from '#lib/read-models';
import { NoticeWordsView } from '../notices/notice.view.js';
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
  /** Of a part tracked outside the system (R3): the day its opinion came back. */
  readonly cameBackOn?: string;
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

/** An opinion recorded for the agency, or a joint letter that names it as a co-author. */
export class ToLookAtView {
  readonly kind!: ToLookAt['kind'];
  readonly opinion!: string;
  /** Of one recorded: by whom. */
  readonly enteredBy?: OpinionGiven['data']['enteredBy'];
  /** Of one recorded: the last day on which the agency may correct it. */
  readonly until?: string;
  /** Of a joint letter: the agency that sent it. */
  readonly author?: string;
  readonly inWords!: NoticeWordsView;
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

  /** What others entered with the agency's name, while it may say otherwise. */
  @ListOf(() => ToLookAtView)
  readonly toLookAt!: readonly ToLookAtView[];

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
