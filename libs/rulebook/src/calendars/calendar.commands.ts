import { Command } from '#lib/event-sourcing';
import type { Bilingual } from '#lib/working-time';
import type { CitedDocument } from '../cited-document.js';
import type { CalendarEntry } from './calendar-entry.js';

// Of the monitoring body only

interface OfCalendar {
  readonly calendar: string;
}

/** A calendar that did not come with the system: it begins as a published version of another, on the document cited. */
export class DeclareCalendar extends Command<
  OfCalendar & {
    readonly title: Bilingual;
    readonly basedOn: {
      readonly calendar: string;
      /** Absent: the newest. */
      readonly version?: number;
    };
    readonly decision?: CitedDocument;
  }
> {
  readonly type = 'DeclareCalendar';
}

/**
 * Declares days and corrects them: draws up the next version of a calendar as changes to the newest published one, in the place of
 * any draft before that its author has seen. Nothing is counted on a draft. Its stream is `calendar-<id>`.
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

export type CalendarCommand =
  DeclareCalendar | DraftCalendar | PublishCalendar | DiscardCalendarDraft;
