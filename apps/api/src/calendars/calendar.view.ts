import { ListOf } from '../http/shown.js';
import { BilingualView } from '../parts/bilingual.view.js';
import {
  CalendarYearView,
  ClosureView,
  DayOffView,
  WorkedWeekendView,
} from './calendar-days.view.js';
import { CalendarDraftView, CalendarVersionView } from './calendar-version.view.js';

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
