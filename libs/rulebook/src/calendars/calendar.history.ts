import type { History } from '#lib/event-sourcing';

/** Older shapes of stored events, oldest first. A step is never edited after release; there is none yet. */
export const calendarHistory: History = {};
