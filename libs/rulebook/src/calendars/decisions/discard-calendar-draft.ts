import { accept, reject } from '#lib/event-sourcing';
import type { DiscardCalendarDraft } from '../calendar.commands.js';
import type { RulingOn } from '../calendar.vocabulary.js';
import { draftAtHand } from '../rules/draft-at-hand.js';

/** Gives the draft up: nothing had been counted on it. */
export const discardCalendarDraft: RulingOn<DiscardCalendarDraft> = (
  { data: { calendar, version } },
  record,
  { now },
) => {
  const draft = draftAtHand(record, version);
  return 'type' in draft
    ? reject(draft)
    : accept({ type: 'CalendarDraftDiscarded', data: { calendar, version, occurredAt: now } });
};
