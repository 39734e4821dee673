import { type Decider, type Decision, reject } from '#lib/event-sourcing';
import { dateOf } from '#lib/working-time';
import { nextVersion } from './next-version.js';
import type { CalendarCommand, DeclareCalendar } from './calendar.commands.js';
import type { CalendarEvent } from './calendar.events.js';
import { calendarRecord, type CalendarState, newestVersion } from './calendar.record.js';
import type { CalendarFacts, CalendarVocabulary, RulingOn } from './calendar.vocabulary.js';
import { declareCalendar } from './decisions/declare-calendar.js';
import { discardCalendarDraft } from './decisions/discard-calendar-draft.js';
import { draftCalendar } from './decisions/draft-calendar.js';
import { publishCalendar } from './decisions/publish-calendar.js';

type OnRecord = Exclude<CalendarCommand, DeclareCalendar>;
type Rulings = { readonly [C in OnRecord as C['type']]: RulingOn<C> };

/** Every command on a calendar that exists and the ruling behind it, all of them the monitoring body's. */
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
  if (command.type === 'DeclareCalendar') return declareCalendar(command, record, facts);
  if (record === undefined) return reject({ type: 'CalendarNotFound', calendar });
  // The map pairs each command with its own ruling; a union of pairs is more than TypeScript follows.
  return (rulings[command.type] as RulingOn<OnRecord>)(command, record, facts);
};

const evolve = (state: CalendarState, { type, data }: CalendarEvent): CalendarState => {
  if (type === 'CalendarDeclared') {
    const { version: number, data: days, closures, basedOn, decision } = data;
    const first = { number, data: days, closures, entries: [] };
    return { versions: [first], declared: { basedOn, decision } };
  }
  const record = calendarRecord(data.calendar, state);
  if (record === undefined) return state;
  const { draft: _, ...kept } = record;
  switch (type) {
    case 'CalendarDrafted': {
      const { version, entries, occurredAt: draftedAt } = data;
      return { ...kept, draft: { version, entries, draftedAt } };
    }
    case 'CalendarPublished': {
      const next = nextVersion(newestVersion(record), data.entries, dateOf(data.occurredAt));
      return { ...kept, versions: [...kept.versions, next] };
    }
    case 'CalendarDraftDiscarded':
      return kept;
  }
};

export const calendarDecider: Decider<CalendarVocabulary> = {
  initialState: 'asShipped',
  decide,
  evolve,
};
