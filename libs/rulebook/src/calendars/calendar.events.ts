import type { DomainEvent } from '#lib/event-sourcing';
import type { CalendarData, Instant } from '#lib/working-time';
import type { CitedDocument } from '../cited-document.js';
import type { RecordedEntry } from './calendar-entry.js';
import type { Closure } from './calendar-version.js';
import type { CalendarBase } from './calendar.record.js';

interface OfVersion {
  readonly calendar: string;
  readonly occurredAt: Instant;
  /** Counted from 1, the calendar as shipped. */
  readonly version: number;
}

/** Carries all of its days, so that what was declared does not change with the calendar it was based on. */
export type CalendarDeclared = DomainEvent<
  'CalendarDeclared',
  OfVersion & {
    readonly basedOn: CalendarBase;
    readonly decision: CitedDocument;
    readonly data: CalendarData;
    readonly closures: readonly Closure[];
  }
>;
export type CalendarDrafted = DomainEvent<
  'CalendarDrafted',
  OfVersion & { readonly entries: readonly RecordedEntry[] }
>;
export type CalendarPublished = DomainEvent<
  'CalendarPublished',
  OfVersion & { readonly entries: readonly RecordedEntry[] }
>;
export type CalendarDraftDiscarded = DomainEvent<'CalendarDraftDiscarded', OfVersion>;

export type CalendarEvent =
  CalendarDeclared | CalendarDrafted | CalendarPublished | CalendarDraftDiscarded;
