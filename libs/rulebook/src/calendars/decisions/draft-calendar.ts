import { accept, reject } from '#lib/event-sourcing';
import type { DraftCalendar } from '../calendar.commands.js';
import { newestVersion } from '../calendar.record.js';
import type { RulingOn } from '../calendar.vocabulary.js';
import { recorded, refusalOfEntries } from '../rules/sound-entries.js';

/** Draws up the next version, in the place of a draft before where its author has said to have seen that one. */
export const draftCalendar: RulingOn<DraftCalendar> = (
  { data: { calendar, entries }, origin: { seen } },
  record,
  { now, register },
) => {
  if (record.draft && seen === undefined) {
    const { version, draftedAt } = record.draft;
    return reject({ type: 'CalendarDraftNotSeen', version, draftedAt });
  }
  const newest = newestVersion(record);
  const refusal = refusalOfEntries(entries, newest, register);
  if (refusal) return reject(refusal);
  return accept({
    type: 'CalendarDrafted',
    data: {
      calendar,
      version: newest.number + 1,
      occurredAt: now,
      entries: entries.map((entry) => recorded(entry, register)),
    },
  });
};
