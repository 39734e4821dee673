import { type BeforeApplicationShutdown, Injectable, type OnModuleInit } from '@nestjs/common';
import { EventStore, type Revision, streamName } from '#lib/event-sourcing';
import {
  calendarDecider,
  type CalendarRecord,
  calendarRecord,
  Calendars,
  type CalendarVocabulary,
} from '#lib/rulebook';
import { CALENDAR_IDS } from '#lib/working-time';
import { FollowedStreams } from './followed-streams.js';

/** The stream of one calendar. */
export const calendarStream = (id: string) => streamName('calendar', id);

/** The calendars as the record has them; one on which nobody has ruled is as it was shipped. */
@Injectable()
export class CalendarsInForce implements OnModuleInit, BeforeApplicationShutdown {
  private readonly followed: FollowedStreams<CalendarVocabulary>;
  private latest: Calendars | undefined;

  constructor(store: EventStore) {
    const changed = () => (this.latest = undefined);
    this.followed = new FollowedStreams(store, 'calendar', calendarDecider, changed);
  }

  async onModuleInit(): Promise<void> {
    this.followed.start();
    // A process that answers and ends knows the newest version too; one that cannot reach the store hears of it later.
    await Promise.allSettled(CALENDAR_IDS.map((id) => this.asRecorded(id)));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.followed.end();
  }

  /** Every version this process has heard of. */
  current(): Calendars {
    return (this.latest ??= new Calendars(
      new Map(
        this.ids().flatMap((id) => {
          const record = this.recordOf(id);
          return record ? [[id, record.versions]] : [];
        }),
      ),
    ));
  }

  /** The calendars, certain to hold that version of that one. */
  async knowing(id: string, version: number): Promise<Calendars> {
    if ((this.recordOf(id)?.versions.length ?? 0) < version) await this.asRecorded(id);
    return this.current();
  }

  /** One calendar with its draft, as it stands on the record by now; undefined for one that does not exist. */
  async asRecorded(id: string): Promise<CalendarRecord | undefined> {
    await this.followed.lookUp(calendarStream(id));
    return this.recordOf(id);
  }

  /** Of the last event of its stream that was heard, for its `ETag`; undefined where nothing was ruled on it. */
  revisionOf(id: string): Revision | undefined {
    return this.followed.revisionOf(calendarStream(id));
  }

  /** Those that came with the system, then those that were declared. */
  private ids(): readonly string[] {
    const ruled = this.followed
      .states()
      .flatMap((state) => (state === 'asShipped' ? [] : [state.versions[0].data.id]));
    return [...new Set([...CALENDAR_IDS, ...ruled])];
  }

  private recordOf(id: string): CalendarRecord | undefined {
    const ruled = this.followed
      .states()
      .find((state) => state !== 'asShipped' && state.versions[0].data.id === id);
    return calendarRecord(id, ruled ?? calendarDecider.initialState);
  }
}
