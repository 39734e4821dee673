import type { CalendarYear, DayOffKind } from '#lib/working-time';
import { ListOf, TextList } from '../http/shown.js';
import { BilingualView } from '../parts/bilingual.view.js';

export class SourceView {
  readonly document!: string;
  readonly url?: string;
}

/** What one year rests on, and how far it can be trusted. */
export class CalendarYearView {
  readonly year!: number;
  readonly confidence!: CalendarYear['confidence'];

  @ListOf(() => SourceView)
  readonly sources!: readonly SourceView[];
}

export class DayOffView {
  readonly on!: string;
  readonly name!: BilingualView;
  readonly kind!: DayOffKind;
  /** The holiday on a weekend, or the worked weekend day, that it stands for. */
  readonly inLieuOf?: string;
  /** The document that fixed it, where one was seen. */
  readonly document?: string;
}

export class WorkedWeekendView {
  readonly on!: string;
  readonly inLieuOf?: string;
  readonly document?: string;
}

export class ScopeView {
  @TextList()
  readonly agencies!: readonly string[];

  /** By their codes of the statistics office. */
  @TextList()
  readonly places!: readonly string[];
}

/** Days on which some agencies are closed. */
export class ClosureView {
  readonly from!: string;
  readonly until!: string;
  readonly name!: BilingualView;
  readonly scope!: ScopeView;

  /** Every agency it holds for. */
  @TextList()
  readonly covers!: readonly string[];

  readonly document!: string;
}
