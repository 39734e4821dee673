import { ListOf } from '../http/shown.js';
import { DocumentView } from '../parts/document.view.js';
import { BilingualView } from '../parts/bilingual.view.js';
import {
  CalendarYearView,
  ClosureView,
  DayOffView,
  WorkedWeekendView,
} from './calendar-days.view.js';
import { CalendarDraftView, CalendarVersionView } from './calendar-version.view.js';

/** The published version of another calendar that one began as. */
export class CalendarBaseView {
  readonly calendar!: string;
  readonly version!: number;
}

/** What it was based on, and the document behind it. */
export class DeclaredView {
  readonly basedOn!: CalendarBaseView;
  readonly decision!: DocumentView;
}

/** One calendar: the days of its newest version, and how it came to them. */
export class CalendarView {
  readonly id!: string;
  readonly title!: BilingualView;
  readonly version!: number;
  readonly versionName!: string;
  readonly publishedFrom!: string;
  readonly publishedUntil!: string;
  /** Of one that did not come with the system. */
  readonly declared?: DeclaredView;

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
