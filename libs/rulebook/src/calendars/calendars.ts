import { calendarOf, CALENDAR_IDS, isCalendarId, WorkingCalendar } from '#lib/working-time';
import type { RecordedEntry } from './calendar-entry.js';
import { dataFor } from './agency-calendar.js';
import type { CalendarVersion } from './calendar-version.js';
import { type Days, touchedBy, touchedDays } from './touched-days.js';

/** An entry of a version, and the days it changed in the version before. */
export interface CalendarChange {
  readonly entry: RecordedEntry;
  readonly days: readonly Days[];
}

/** A calendar as it comes with the system: the first version of its stream, which needs no event to hold. */
export const shippedVersion = (id: string): CalendarVersion | undefined =>
  isCalendarId(id)
    ? { number: 1, data: calendarOf(id).data, closures: [], entries: [] }
    : undefined;

/**
 * Every version of every calendar known at one moment, oldest first. A value: what a decision or a question may know of
 * working days.
 */
export class Calendars {
  constructor(
    private readonly versions: ReadonlyMap<string, readonly CalendarVersion[]>,
    /** Counting needs an index of the days, and the same calendar is asked again and again. */
    private readonly counted = new Map<CalendarVersion, Map<string, WorkingCalendar>>(),
  ) {}

  ids(): readonly string[] {
    return [...this.versions.keys()];
  }

  has(id: string): boolean {
    return this.versions.has(id);
  }

  /** The newest published version. */
  newest(id: string): CalendarVersion | undefined {
    return this.versions.get(id)?.at(-1);
  }

  /** The published version of that number, or the newest where none is named. */
  numbered(id: string, number?: number): CalendarVersion | undefined {
    return this.versions
      .get(id)
      ?.findLast((version) => number === undefined || version.number === number);
  }

  /** The version of that name, as a derivation cites it. */
  version(id: string, name: string): CalendarVersion | undefined {
    return this.versions.get(id)?.find(({ data }) => data.version === name);
  }

  /** What was changed after the version of that name, oldest first. */
  changesSince(id: string, name: string): readonly CalendarChange[] {
    const versions = this.versions.get(id) ?? [];
    const known = versions.findIndex(({ data }) => data.version === name);
    return versions.flatMap(({ entries }, index) => {
      const before = versions[index - 1];
      return before === undefined || index <= known
        ? []
        : entries.map((entry) => ({ entry, days: touchedBy(entry, before) }));
    });
  }

  /** The days which the version of that number changed in the one before it. */
  daysTouchedBy(id: string, number: number): readonly Days[] {
    const [before, version] = (this.versions.get(id) ?? []).slice(number - 2, number);
    return before && version ? touchedDays(version, before) : [];
  }

  /** The newest calendar of the agency that owes the reply, its own closures included (counting rule 3). */
  of(id: string, agency?: string): WorkingCalendar | undefined {
    const version = this.newest(id);
    return version && this.counting(version, agency);
  }

  /** Every calendar somebody counts on now: that of everybody, and that of each agency with closures of its own. */
  inUse(): readonly WorkingCalendar[] {
    return [...this.versions.values()].flatMap((versions) => {
      const newest = versions.at(-1);
      if (newest === undefined) return [];
      const closed = new Set(newest.closures.flatMap(({ covers }) => covers));
      return ['', ...closed].map((agency) => this.counting(newest, agency));
    });
  }

  /** The calendar a derivation names: that version, with the closures of that agency. */
  named(calendar: {
    readonly id: string;
    readonly version: string;
    readonly agency?: string;
  }): WorkingCalendar | undefined {
    const version = this.version(calendar.id, calendar.version);
    return version && this.counting(version, calendar.agency);
  }

  /** The same calendars with one more version of one of them. */
  with(version: CalendarVersion): Calendars {
    const { id } = version.data;
    const before = this.versions.get(id) ?? [];
    return this.having(id, [...before, version]);
  }

  /** The same calendars as they were while the version of that name was the newest of its calendar. */
  upTo(id: string, name: string): Calendars {
    const versions = this.versions.get(id) ?? [];
    const known = versions.findIndex(({ data }) => data.version === name);
    return known < 0 ? this : this.having(id, versions.slice(0, known + 1));
  }

  private having(id: string, versions: readonly CalendarVersion[]): Calendars {
    return new Calendars(new Map(this.versions).set(id, versions), this.counted);
  }

  private counting(version: CalendarVersion, agency = ''): WorkingCalendar {
    const data = dataFor(version, agency);
    // Most agencies have no closure of their own, and share one calendar.
    const holder = data.agency ?? '';
    const counted = this.counted.get(version) ?? new Map<string, WorkingCalendar>();
    this.counted.set(version, counted);
    const known = counted.get(holder) ?? new WorkingCalendar(data);
    counted.set(holder, known);
    return known;
  }
}

/** The calendars that come with the system. */
export const shippedCalendars: Calendars = new Calendars(
  new Map(
    CALENDAR_IDS.map((id) => [id, [shippedVersion(id)].filter((version) => version !== undefined)]),
  ),
);
