import type { DomainEvent } from '#lib/event-sourcing';
import type { Instant } from '#lib/working-time';
import type { RecordedEntry } from './calendar-entry.js';

interface OfVersion {
  readonly calendar: string;
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
