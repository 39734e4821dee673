import { accept, type Decider, type Decision, reject } from '#lib/event-sourcing';
import { dateOf, type Instant } from '#lib/working-time';
import type { RecordedEntry } from './calendar-entry.js';
import { type CalendarVersion, nextVersion } from './calendar-version.js';
import type { CalendarCommand } from './calendar.commands.js';
import type { CalendarEvent } from './calendar.events.js';
import type { CalendarRejection } from './calendar.rejections.js';
import { shippedVersion } from './calendars.js';
import { type Bodies, recorded, refusalOfEntries } from './sound-entries.js';

/** The next version while it is drawn up. */
export interface CalendarDraft {
  readonly version: number;
  readonly entries: readonly RecordedEntry[];
  readonly draftedAt: Instant;
}

/** A calendar with every version it has had. */
export interface CalendarRecord {
  /** Oldest first; there is always one. */
  readonly versions: readonly [CalendarVersion, ...CalendarVersion[]];
  readonly draft?: CalendarDraft;
}

/** Before the first event a calendar is as it was shipped: nothing needs to be put on record for it to hold. */
export type CalendarState = 'asShipped' | CalendarRecord;

/** What a decision on a calendar may know besides its past. */
export interface CalendarFacts {
  readonly now: Instant;
  readonly register: Bodies;
}

export interface CalendarVocabulary {
  command: CalendarCommand;
  event: CalendarEvent;
  state: CalendarState;
  rejection: CalendarRejection;
  facts: CalendarFacts;
}

/** The record of a calendar; undefined for one that does not exist. */
export const calendarRecord = (id: string, state: CalendarState): CalendarRecord | undefined => {
  if (state !== 'asShipped') return state;
  const shipped = shippedVersion(id);
  return shipped && { versions: [shipped] };
};

export const newestVersion = ({ versions }: CalendarRecord): CalendarVersion =>
  versions.at(-1) ?? versions[0];

/** The draft as it would be published on that day. */
export const draftedVersion = (
  record: CalendarRecord,
  { entries }: CalendarDraft,
  now: Instant,
): CalendarVersion => nextVersion(newestVersion(record), entries, dateOf(now));

/** A draft is published or given up as it was shown, or not at all. */
const otherDraft = ({ draft }: CalendarRecord, version: number): CalendarRejection | undefined => {
  if (draft === undefined) return { type: 'CalendarDraftNotFound', version };
  return draft.version === version
    ? undefined
    : { type: 'CalendarDraftIsAnother', version, drafted: draft.version };
};

const decide = (
  command: CalendarCommand,
  state: CalendarState,
  { now, register }: CalendarFacts,
): Decision<CalendarVocabulary> => {
  const { actor } = command.origin;
  if (actor.kind !== 'person' || !register.monitors(actor.agency))
    return reject({ type: 'OnlyTheMonitoringBodyMay' });
  const { calendar } = command.data;
  const record = calendarRecord(calendar, state);
  if (record === undefined) return reject({ type: 'CalendarNotFound', calendar });
  switch (command.type) {
    case 'DraftCalendar': {
      const { entries } = command.data;
      const refusal = refusalOfEntries(entries, newestVersion(record), register);
      if (refusal) return reject(refusal);
      return accept({
        type: 'CalendarDrafted',
        data: {
          calendar,
          version: newestVersion(record).number + 1,
          occurredAt: now,
          entries: entries.map((entry) => recorded(entry, register)),
        },
      });
    }
    case 'PublishCalendar': {
      const { version } = command.data;
      const refusal = otherDraft(record, version);
      if (refusal) return reject(refusal);
      const entries = record.draft?.entries ?? [];
      return accept({
        type: 'CalendarPublished',
        data: { calendar, version, occurredAt: now, entries },
      });
    }
    case 'DiscardCalendarDraft': {
      const { version } = command.data;
      const refusal = otherDraft(record, version);
      return refusal
        ? reject(refusal)
        : accept({ type: 'CalendarDraftDiscarded', data: { calendar, version, occurredAt: now } });
    }
  }
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
