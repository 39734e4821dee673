import { dateOf, type Instant } from '#lib/working-time';
import type { CitedDocument } from '../cited-document.js';
import type { RecordedEntry } from './calendar-entry.js';
import type { CalendarVersion } from './calendar-version.js';
import { nextVersion } from './next-version.js';
import { shippedVersion } from './calendars.js';

/** The next version while it is drawn up. */
export interface CalendarDraft {
  readonly version: number;
  readonly entries: readonly RecordedEntry[];
  readonly draftedAt: Instant;
}

/** The version of another calendar that one began as. */
export interface CalendarBase {
  readonly calendar: string;
  readonly version: number;
}

/** A calendar with every version it has had. */
export interface CalendarRecord {
  /** Oldest first; there is always one. */
  readonly versions: readonly [CalendarVersion, ...CalendarVersion[]];
  readonly draft?: CalendarDraft;
  /** What it was based on and the document behind it; absent for one that came with the system. */
  readonly declared?: { readonly basedOn: CalendarBase; readonly decision: CitedDocument };
}

/** Before the first event a calendar is as it was shipped: nothing needs to be put on record for it to hold. */
export type CalendarState = 'asShipped' | CalendarRecord;

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
