import type { Decision } from '#lib/event-sourcing';
import type { Instant } from '#lib/working-time';
import type { CalendarCommand } from './calendar.commands.js';
import type { CalendarEvent } from './calendar.events.js';
import type { CalendarRecord, CalendarState } from './calendar.record.js';
import type { CalendarRejection } from './calendar.rejections.js';
import type { Calendars } from './calendars.js';
import type { Bodies } from './rules/sound-entries.js';

/** What a ruling on a calendar may know besides the calendar's own past. */
export interface CalendarFacts {
  readonly now: Instant;
  readonly register: Bodies;
  /** On which a new calendar may be based. */
  readonly calendars: Calendars;
}

export interface CalendarVocabulary {
  command: CalendarCommand;
  event: CalendarEvent;
  state: CalendarState;
  rejection: CalendarRejection;
  facts: CalendarFacts;
}

/** A ruling of the monitoring body on a calendar that exists. */
export type RulingOn<C extends CalendarCommand> = (
  command: C,
  record: CalendarRecord,
  facts: CalendarFacts,
) => Decision<CalendarVocabulary>;
