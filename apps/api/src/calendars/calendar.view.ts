import type { ImpactOnConsultation } from '#lib/application';
import type { RecordedEntry } from '#lib/rulebook';
import type { CalendarYear, DayOffKind } from '#lib/working-time';
import { TimelinessView } from '../consultations/opinion.view.js';
import { ListOf, TextList } from '../http/shown.js';

/** The same words in both languages. */
export class BilingualView {
  readonly vi!: string;
  readonly en!: string;
}

export class CalendarSummaryView {
  readonly id!: string;
  readonly title!: BilingualView;
  /** The newest published version, counted from 1, the calendar as shipped. */
  readonly version!: number;
  /** What a derivation calls that version. */
  readonly versionName!: string;
  readonly publishedFrom!: string;
  /** Dates beyond it are provisional. */
  readonly publishedUntil!: string;
  /** The number of the version that is being drawn up, if one is. */
  readonly draft?: number;
}

export class CalendarListView {
  @ListOf(() => CalendarSummaryView)
  readonly rows!: readonly CalendarSummaryView[];
}

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

/** One line of a version. Which fields it has follows from its kind. */
export class CalendarEntryView {
  readonly kind!: RecordedEntry['kind'];
  readonly document!: string;
  readonly on?: string;
  readonly name?: BilingualView;
  readonly inLieuOf?: string;
  readonly dayOff?: string;
  readonly workedOn?: string;
  readonly from?: string;
  readonly until?: string;
  readonly scope?: ScopeView;

  @ListOf(() => String, 'optional')
  readonly covers?: readonly string[];

  readonly year?: number;
  readonly orderedBy?: string;
}

/** A published version, and what it changed in the one before it. */
export class CalendarVersionView {
  readonly number!: number;
  /** What a derivation calls it. */
  readonly name!: string;

  @ListOf(() => CalendarEntryView)
  readonly entries!: readonly CalendarEntryView[];
}

/** The next version while it is drawn up: nothing is counted on it. */
export class CalendarDraftView {
  readonly version!: number;
  readonly draftedAt!: string;

  @ListOf(() => CalendarEntryView)
  readonly entries!: readonly CalendarEntryView[];
}

/** One calendar: the days of its newest version, and how it came to them. */
export class CalendarView {
  readonly id!: string;
  readonly title!: BilingualView;
  readonly version!: number;
  readonly versionName!: string;
  readonly publishedFrom!: string;
  readonly publishedUntil!: string;

  @ListOf(() => CalendarYearView)
  readonly years!: readonly CalendarYearView[];

  @ListOf(() => DayOffView)
  readonly daysOff!: readonly DayOffView[];

  @ListOf(() => WorkedWeekendView)
  readonly workedWeekends!: readonly WorkedWeekendView[];

  @ListOf(() => ClosureView)
  readonly closures!: readonly ClosureView[];

  /** Oldest first. */
  @ListOf(() => CalendarVersionView)
  readonly versions!: readonly CalendarVersionView[];

  readonly draft?: CalendarDraftView;
}

export class DueDateChangeView {
  readonly from!: string;
  readonly to!: string;
}

export class MarkChangeView {
  readonly from!: TimelinessView;
  readonly to!: TimelinessView;
}

/** What the draft would do to one consultation. */
export class ImpactOnConsultationView {
  readonly requestId!: string;
  readonly agency!: string;
  readonly dueOn?: DueDateChangeView;
  /** A shorter window: the date moves once the agency has confirmed it (R4). */
  readonly awaitsConfirmation!: boolean;
  /** The lapse on record would not stand. */
  readonly lapseReversed!: boolean;
  /** How the answer is judged, in the agency's favour only (R14). */
  readonly mark?: MarkChangeView;
}

/** What a draft would do if it were published now. */
export class CalendarImpactView {
  readonly version!: number;
  readonly dueDatesMoved!: number;
  readonly confirmationsAwaited!: number;
  readonly lapsesReversed!: number;
  readonly marksChanged!: number;

  @ListOf(() => ImpactOnConsultationView)
  readonly rows!: readonly ImpactOnConsultation[];
}
