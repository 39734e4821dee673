import type { RecordedEntry } from '#lib/rulebook';
import { ListOf } from '../http/shown.js';
import { BilingualView } from '../parts/bilingual.view.js';
import { ScopeView } from './calendar-days.view.js';

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
