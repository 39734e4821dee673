import type {
  OpinionForm,
  OpinionGiven,
  OpinionKind,
  Point,
  SentElsewhere,
} from '#lib/coordination';
import type { Outcome } from '#lib/read-models';
import { DeemedInSynthesisView } from '../consultations/deemed-agreement.view.js';
import {
  JointWithView,
  ResponseView,
  SignedDocumentView,
  TimelinessView,
} from '../consultations/opinion.view.js';
import { ListOf, RevisionText } from '../http/shown.js';
import { NoticeView } from '../parts/demonstration.view.js';
import { DocumentView } from '../parts/document.view.js';
import { ConflictView } from './conflict.view.js';

/** How many agencies stand in each way; they add up to those asked. */
export class OutcomeCountsView {
  readonly onTime!: number;
  readonly late!: number;
  /** Ngoài thời hạn trả lời, đã chấp thuận giải trình. */
  readonly excused!: number;
  /** Answered, and no due date judges when. */
  readonly unjudged!: number;
  /** Không trả lời, đã hết thời hạn. */
  readonly silent!: number;
  /** The same, and taken as agreement by the rule of the request. */
  readonly deemedAgreement!: number;
  /** No reply yet, and not late. */
  readonly awaited!: number;
  /** Theo dõi ngoài hệ thống, chưa ghi nhận ngày có ý kiến. */
  readonly awaitedOutside!: number;
  /** Released, returned, or the request was withdrawn. */
  readonly notOwed!: number;
}

/** Agencies by the kind of the last opinion of theirs that stands. */
export class KindCountsView {
  readonly agree!: number;
  readonly agreeWithComments!: number;
  readonly disagree!: number;
  readonly noComment!: number;
  readonly outOfRemit!: number;
  readonly interim!: number;
  readonly reaffirmed!: number;
  readonly unrecorded!: number;
}

/** Points by what the lead makes of them; they add up to `total`. */
export class PointCountsView {
  readonly total!: number;
  readonly accepted!: number;
  readonly partlyAccepted!: number;
  readonly notAccepted!: number;
  /** No response yet. */
  readonly open!: number;
}

export class SynthesisCountsView {
  readonly asked!: number;
  readonly outcomes!: OutcomeCountsView;
  readonly kinds!: KindCountsView;
  readonly points!: PointCountsView;
}

/** One point, and what the lead makes of it. */
export class PointInSynthesisView {
  readonly number!: number;
  readonly concerns!: string;
  readonly stance!: Point['stance'];
  readonly text!: string;
  /** Absent until the lead has responded. */
  readonly response?: ResponseView;
}

/** One opinion that stands. */
export class OpinionInSynthesisView {
  readonly id!: string;
  readonly kind!: OpinionKind;
  readonly form!: OpinionForm;
  readonly document?: SignedDocumentView;
  readonly reaffirms?: DocumentView;
  readonly sentAt!: string;
  /** The agency itself, or who recorded it for the agency (R1). */
  readonly enteredBy!: OpinionGiven['data']['enteredBy'];
  readonly dateOnly!: boolean;
  /** Arrived after the submission. */
  readonly addendum!: boolean;
  readonly timeliness!: TimelinessView;
  /** Of an interim reply: the lead took it as final. */
  readonly acceptedAsFinal!: boolean;
  /** Where it went instead of to the lead. */
  readonly sentTo?: SentElsewhere;
  /** A joint letter of that agency, with which its points stand once. */
  readonly jointWith?: JointWithView;
  /** Of one that came late: the working days of it that are excused. */
  readonly excusedDays?: number;

  @ListOf(() => PointInSynthesisView)
  readonly points!: readonly PointInSynthesisView[];
}

export class AgencyInSynthesisView {
  readonly agency!: string;
  readonly outcome!: Outcome;
  /** Absent while no clock has started, and where the date judges nobody. */
  readonly dueOn?: string;
  /** Why no reply is owed, where the lead released it or others took its place. */
  readonly releasedBecause?: string;

  /** What the rule makes of its silence or late reply: no opinion of the agency (R1). */
  readonly deemed?: DeemedInSynthesisView;

  @ListOf(() => OpinionInSynthesisView)
  readonly opinions!: readonly OpinionInSynthesisView[];

  /** How many were replaced by a later one, and are not shown. */
  readonly superseded!: number;
}

/** Bảng tổng hợp, tiếp thu, giải trình ý kiến. */
export class SynthesisView {
  readonly requestId!: string;
  /** The moment everything here is told for. */
  readonly asOf!: string;
  readonly lead!: string;
  readonly letter!: DocumentView;
  readonly subject!: string;
  /** False: căn cứ chưa được xác nhận. */
  readonly confirmed!: boolean;
  readonly leadPosition?: string;
  /** Tờ trình, once submitted. */
  readonly submission?: DocumentView;
  readonly withdrawn!: boolean;

  /** An invented agency takes part: dữ liệu mẫu. */
  readonly demonstration!: boolean;
  /** The words to show with it. */
  readonly notice?: NoticeView;

  readonly counts!: SynthesisCountsView;

  @ListOf(() => AgencyInSynthesisView)
  readonly agencies!: readonly AgencyInSynthesisView[];

  @ListOf(() => ConflictView)
  readonly conflicts!: readonly ConflictView[];

  @RevisionText()
  readonly revision!: bigint;
}
