import { ListOf } from '../http/shown.js';
import { BilingualView } from '../parts/bilingual.view.js';

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
