import { Command } from '#lib/event-sourcing';
import type { CalendarEntry } from './calendar-entry.js';

// Of the monitoring body only

interface OfCalendar {
  readonly calendar: string;
}

/**
 * Declares and corrects: draws up the next version of a calendar as changes to the newest published one, in the place of
 * any draft before. Nothing is counted on a draft. Its stream is `calendar-<id>`.
 */
export class DraftCalendar extends Command<
  OfCalendar & { readonly entries: readonly CalendarEntry[] }
> {
  readonly type = 'DraftCalendar';
}

/** Confirms the draft, whose impact has been shown: from now on windows are counted on it. */
export class PublishCalendar extends Command<OfCalendar & { readonly version: number }> {
  readonly type = 'PublishCalendar';
}

/** Gives a draft up. */
export class DiscardCalendarDraft extends Command<OfCalendar & { readonly version: number }> {
  readonly type = 'DiscardCalendarDraft';
}

export type CalendarCommand = DraftCalendar | PublishCalendar | DiscardCalendarDraft;
