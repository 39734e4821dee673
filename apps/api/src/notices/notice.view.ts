import type { AgreementDeemed, AskedFor, NoticePosted } from '#lib/coordination';
import type { NoticeKind } from '#lib/read-models';
import { ListOf } from '../http/shown.js';
import { ProvisionView } from '../consultations/deemed-agreement.view.js';
import { NoticeView } from '../parts/demonstration.view.js';

/** What a notice is. */
export class NoticeStepView {
  readonly kind!: NoticeKind['kind'];
  /** Of a chase or a chase letter: the how-manieth for its due date. */
  readonly number?: number;
  /** Of a chase letter: its number, as written. */
  readonly document?: string;
  /** Of a deemed agreement: what it was made of, and the provision behind it. */
  readonly because?: AgreementDeemed['data']['because'];
  readonly under?: ProvisionView;
  /** Of a reminder: no rule binds the agency to the date. */
  readonly courtesy?: boolean;
}

/** What the agency is told, in words. */
export class NoticeWordsView {
  readonly vi!: string;
  readonly en!: string;
}

/** A reminder, a chase, an escalation, a chase letter or a deemed agreement: recorded here, and sent in no other way. */
export class PostedNoticeView {
  readonly requestId!: string;
  /** Whose reply it is about. */
  readonly agency!: string;
  readonly lead!: string;
  readonly number!: string;
  readonly issuedOn!: string;
  readonly subject!: string;
  /** Whether an opinion is due or a report. */
  readonly askedFor!: AskedFor;
  readonly postedAt!: string;
  readonly capacity!: NoticePosted['data']['to']['capacity'];
  readonly step!: NoticeStepView;
  /** Working days before (negative) or after the due date; absent of any other. */
  readonly rung?: number;
  readonly dueOn!: string;
  readonly inWords!: NoticeWordsView;
  /** An invented agency takes part: dữ liệu mẫu. */
  readonly demonstration!: boolean;
  /** The words to show with it. */
  readonly notice?: NoticeView;
}

export class NoticePageView {
  @ListOf(() => PostedNoticeView)
  readonly rows!: readonly PostedNoticeView[];

  /** Given back as `cursor` to read on; absent on the last page. */
  readonly next?: string;
}
