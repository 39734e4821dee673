import { type Decider, type Decision, reject } from '#lib/event-sourcing';
import { dateOf } from '#lib/working-time';
import { nextVersion } from './next-version.js';
import type { CalendarCommand } from './calendar.commands.js';
import type { CalendarEvent } from './calendar.events.js';
import { calendarRecord, type CalendarState, newestVersion } from './calendar.record.js';
import type { CalendarFacts, CalendarVocabulary, RulingOn } from './calendar.vocabulary.js';
import { discardCalendarDraft } from './decisions/discard-calendar-draft.js';
import { draftCalendar } from './decisions/draft-calendar.js';
import { publishCalendar } from './decisions/publish-calendar.js';

type Rulings = { readonly [C in CalendarCommand as C['type']]: RulingOn<C> };

/** Every command and the ruling behind it, all of them the monitoring body's. */
const rulings: Rulings = {
  DraftCalendar: draftCalendar,
  PublishCalendar: publishCalendar,
  DiscardCalendarDraft: discardCalendarDraft,
};

const decide = (
  command: CalendarCommand,
  state: CalendarState,
  facts: CalendarFacts,
): Decision<CalendarVocabulary> => {
  const { actor } = command.origin;
  if (actor.kind !== 'person' || !facts.register.monitors(actor.agency))
    return reject({ type: 'OnlyTheMonitoringBodyMay' });
  const { calendar } = command.data;
  const record = calendarRecord(calendar, state);
  if (record === undefined) return reject({ type: 'CalendarNotFound', calendar });
  // The map pairs each command with its own ruling; a union of pairs is more than TypeScript follows.
  return (rulings[command.type] as RulingOn<CalendarCommand>)(command, record, facts);
};

const evolve = (state: CalendarState, { type, data }: CalendarEvent): CalendarState => {
  const record = calendarRecord(data.calendar, state);
  if (record === undefined) return state;
  const { versions } = record;
  switch (type) {
    case 'CalendarDrafted': {
      const { version, entries, occurredAt: draftedAt } = data;
      return { versions, draft: { version, entries, draftedAt } };
    }
    case 'CalendarPublished': {
      const next = nextVersion(newestVersion(record), data.entries, dateOf(data.occurredAt));
      return { versions: [...versions, next] };
    }
    case 'CalendarDraftDiscarded':
      return { versions };
  }
};

export const calendarDecider: Decider<CalendarVocabulary> = {
  initialState: 'asShipped',
  decide,
  evolve,
};
