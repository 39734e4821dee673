import { Command, type DomainEvent, type Rejection } from '#lib/event-sourcing';
import type { Instant, LocalDate } from '#lib/working-time';
import type { CalendarEntry, RecordedEntry } from './calendar-entry.js';

// Intentions, of the monitoring body only

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

// Facts of record

interface OfVersion extends OfCalendar {
  readonly occurredAt: Instant;
  /** Counted from 1, the calendar as shipped. */
  readonly version: number;
}

export type CalendarDrafted = DomainEvent<
  'CalendarDrafted',
  OfVersion & { readonly entries: readonly RecordedEntry[] }
>;
export type CalendarPublished = DomainEvent<
  'CalendarPublished',
  OfVersion & { readonly entries: readonly RecordedEntry[] }
>;
export type CalendarDraftDiscarded = DomainEvent<'CalendarDraftDiscarded', OfVersion>;

export type CalendarEvent = CalendarDrafted | CalendarPublished | CalendarDraftDiscarded;

// Refusals

export type CalendarRejection =
  | Rejection<'OnlyTheMonitoringBodyMay'>
  | (Rejection<'CalendarNotFound'> & { readonly calendar: string })
  | Rejection<'CalendarDraftEmpty'>
  | (Rejection<'CalendarDraftNotFound'> & { readonly version: number })
  /** Another draft has taken its place. */
  | (Rejection<'CalendarDraftIsAnother'> & { readonly version: number; readonly drafted: number })
  | (Rejection<'EntryDocumentMissing'> & { readonly on: LocalDate })
  | (Rejection<'SwapNotWeekdayForWeekend'> & {
      readonly dayOff: LocalDate;
      readonly workedOn: LocalDate;
    })
  | (Rejection<'WorkedDayNotOnWeekend'> & { readonly on: LocalDate })
  /** The same day twice, or both off and worked. */
  | (Rejection<'EntriesContradict'> & { readonly on: LocalDate })
  | (Rejection<'NothingToWithdraw'> & { readonly on: LocalDate })
  | (Rejection<'ClosureEndsBeforeItBegins'> & {
      readonly from: LocalDate;
      readonly until: LocalDate;
    })
  | (Rejection<'ClosureScopeEmpty'> & { readonly from: LocalDate })
  /** A closure names an agency that is not on the register, or a place where none is. */
  | (Rejection<'ClosureScopeUnknown'> & { readonly named: string })
  /** The day lies in a year that is not published, here or in the same draft. */
  | (Rejection<'DayNotInCalendar'> & {
      readonly on: LocalDate;
      readonly publishedFrom: LocalDate;
      readonly publishedUntil: LocalDate;
    })
  /** Years are published one after the other. */
  | (Rejection<'YearOutOfTurn'> & { readonly year: number; readonly next: number });
