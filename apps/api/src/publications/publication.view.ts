import type {
  CaseCorrected,
  CorrectionCause,
  PublishedCase,
  PublishedCell,
  PublishedRow,
} from '#lib/coordination';
import { ListOf } from '../http/shown.js';
import { NoticeView } from '../parts/demonstration.view.js';

/** One issue in the list of publications. */
export class IssueListedView {
  /** First and last due date counted. */
  readonly from!: string;
  readonly to!: string;
  /** The first is 1. */
  readonly issue!: number;
  readonly publishedAt!: string;
  /** Consultations it counts otherwise than the issue before. */
  readonly corrected!: number;
  readonly demonstration!: boolean;
  /** The words to show with it. */
  readonly notice?: NoticeView;
}

/** Latest period first, and of a period the latest issue first. */
export class PublicationListView {
  @ListOf(() => IssueListedView)
  readonly rows!: readonly IssueListedView[];
}

/** What was recorded of a consultation since the issue before. */
export class CorrectionCauseView {
  /** The type of the event, as in the history of the request. */
  readonly type!: CorrectionCause['type'];
  readonly occurredAt!: string;
  readonly recordedAt!: string;
}

/** A consultation that is counted otherwise than in the issue before. */
export class CaseCorrectedView {
  readonly requestId!: string;
  readonly agency!: string;
  readonly number!: string;
  /** `outside`: it was not in the period. */
  readonly from!: CaseCorrected['from'];
  readonly to!: CaseCorrected['to'];

  /** Oldest first. */
  @ListOf(() => CorrectionCauseView)
  readonly causes!: readonly CorrectionCauseView[];
}

/** The figures of one agency, as published. */
export class PublishedRowView implements Readonly<
  Record<Exclude<keyof PublishedRow, 'agency' | 'name'>, number>
> {
  readonly agency!: string;
  readonly name?: string;
  readonly onTime!: number;
  readonly late!: number;
  readonly open!: number;
  readonly overdue!: number;
  /** Out of every rate. */
  readonly excluded!: number;
  readonly notStarted!: number;
  /** Of those counted: a mark open to objection or review, or a contest under way, may still change how. */
  readonly mayChange!: number;
  readonly carriedOver!: number;
  readonly notYetDue!: number;
}

export class PublishedRuleView {
  readonly id!: string;
  readonly version!: number;
}

export class PublishedCaseView implements Readonly<
  Record<Exclude<keyof PublishedCase, 'mayChange'>, string>
> {
  readonly requestId!: string;
  readonly agency!: string;
  readonly number!: string;
  readonly cell!: PublishedCell;
  /** A mark still open to objection or review, or an earlier day of sending still contestable or contested. */
  readonly mayChange?: true;
}

export class PublishedFiguresView {
  /** Decided between the cells. */
  readonly asOf!: string;
  /** Only what had been recorded by then. */
  readonly known!: string;
  /** Through where in the record. */
  readonly position!: string;

  /** Under which the consultations were judged. */
  @ListOf(() => PublishedRuleView)
  readonly rules!: readonly PublishedRuleView[];

  @ListOf(() => PublishedRowView)
  readonly leads!: readonly PublishedRowView[];

  @ListOf(() => PublishedRowView)
  readonly coordinating!: readonly PublishedRowView[];

  @ListOf(() => PublishedCaseView)
  readonly cases!: readonly PublishedCaseView[];
}

/** One issue as it was published: what it corrects, then the figures. */
export class IssuePublishedView extends IssueListedView {
  @ListOf(() => CaseCorrectedView)
  readonly corrections!: readonly CaseCorrectedView[];

  readonly figures!: PublishedFiguresView;
}

/** Every issue of one period, the latest first. */
export class PublicationView {
  @ListOf(() => IssuePublishedView)
  readonly issues!: readonly IssuePublishedView[];
}
