import {
  type LateEntry,
  type LateEntryChange,
  lateEntryNameOf,
  lateEntryStanding,
  type RequestEvent,
} from '#lib/coordination';
import type { Instant } from '#lib/working-time';
import type { ConsultationSoFar } from './consultation-so-far.js';
import type { LateEntryFile, LateEntryToldFile } from './late-entry-file.js';

type LateEntryEvent = Extract<
  RequestEvent,
  { type: 'LateEntryConfirmed' | 'LateEntryContested' | 'LateEntryFound' }
>;

const toldBy = (event: LateEntryEvent): LateEntryToldFile => {
  const { occurredAt: at } = event.data;
  switch (event.type) {
    case 'LateEntryConfirmed':
      return { name: event.data.late, at, kind: 'confirmed' };
    case 'LateEntryContested': {
      const { change, reason } = event.data;
      return { name: lateEntryNameOf(change), at, kind: 'contested', reason };
    }
    case 'LateEntryFound': {
      const { late: name, finding, ruling } = event.data;
      return { name, at, kind: 'found', finding, ruling };
    }
  }
};

/** The day or moment that counts from now on. */
const counting = (so: ConsultationSoFar, change: LateEntryChange): ConsultationSoFar => {
  const { delivered, registered } = so;
  switch (change.entry) {
    case 'delivery':
      return { ...so, ...(delivered && { delivered: { ...delivered, at: change.to } }) };
    case 'registration':
      return { ...so, ...(registered && { registered: { ...registered, on: change.to } }) };
    case 'sending':
      return {
        ...so,
        opinions: so.opinions.map((opinion) =>
          opinion.opinion.id === change.opinion ? { ...opinion, sentAt: change.to } : opinion,
        ),
      };
    case 'supplement':
      return so;
  }
};

/** The consultation after something was said of an act entered late. */
export const withLateEntry = (so: ConsultationSoFar, event: LateEntryEvent): ConsultationSoFar => {
  const told = { ...so, lateEntriesTold: [...so.lateEntriesTold, toldBy(event)] };
  const change = event.type === 'LateEntryConfirmed' ? undefined : event.data.change;
  return change ? counting(told, change) : told;
};

/** How each stands at that moment. */
export const lateEntryFiles = (
  entries: readonly LateEntry[],
  now: Instant,
): readonly LateEntryFile[] =>
  entries.map((entry) => {
    const { name, enteredBy, at, contestableUntil, undone } = entry;
    return {
      name,
      enteredBy,
      at,
      contestableUntil,
      undone,
      standing: lateEntryStanding(entry, now),
    };
  });
