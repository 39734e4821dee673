import { accept, reject } from '#lib/event-sourcing';
import type { PublishCalendar } from '../calendar.commands.js';
import type { RulingOn } from '../calendar.vocabulary.js';
import { draftAtHand } from '../rules/draft-at-hand.js';

/** Confirms the draft: from now on windows are counted on it, and those there are follow. */
export const publishCalendar: RulingOn<PublishCalendar> = (
  { data: { calendar, version } },
  record,
  { now },
) => {
  const draft = draftAtHand(record, version);
  if ('type' in draft) return reject(draft);
  const { entries } = draft;
  return accept({
    type: 'CalendarPublished',
    data: { calendar, version, occurredAt: now, entries },
  });
};
