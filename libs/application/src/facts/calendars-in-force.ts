import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnModuleInit,
} from '@nestjs/common';
import { EventStore, type Recorded, streamName } from '#lib/event-sourcing';
import {
  calendarDecider,
  type CalendarEvent,
  calendarRecord,
  type CalendarRecord,
  Calendars,
  type CalendarState,
} from '#lib/rulebook';
import { CALENDAR_IDS } from '#lib/working-time';

/** A calendar, and how far its stream has been read. */
interface Read {
  readonly state: CalendarState;
  /** Of the last event read; -1 while there is none. */
  readonly revision: bigint;
}

const UNREAD: Read = { state: calendarDecider.initialState, revision: -1n };

const after = (read: Read, event: Recorded<CalendarEvent>): Read =>
  event.revision > read.revision
    ? { state: calendarDecider.evolve(read.state, event), revision: event.revision }
    : read;

/**
 * The calendars as the record has them: followed from the store, and looked up there directly for a version that another
 * process published a moment ago.
 */
@Injectable()
export class CalendarsInForce implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger(CalendarsInForce.name);
  private readonly read = new Map<string, Read>();
  private readonly stop = new AbortController();
  private following = Promise.resolve();
  private latest: Calendars | undefined;

  constructor(private readonly store: EventStore) {}

  onModuleInit(): void {
    this.following = this.follow().catch((failure: unknown) => {
      // What is counted meanwhile on an older version is restated by the worker.
      this.logger.error({ err: failure }, 'The calendars are no longer followed');
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    await this.following;
  }

  /** Every version this process has heard of. */
  calendars(): Calendars {
    return (this.latest ??= new Calendars(
      new Map(
        CALENDAR_IDS.flatMap((id) => {
          const record = this.recordOf(id);
          return record ? [[id, record.versions]] : [];
        }),
      ),
    ));
  }

  /** The calendars, certain to hold that version of that one. */
  async knowing(id: string, version: number): Promise<Calendars> {
    if ((this.recordOf(id)?.versions.length ?? 0) < version) await this.look(id);
    return this.calendars();
  }

  /** One calendar with its draft, as the record has it at this moment; undefined for one that does not exist. */
  async look(id: string): Promise<CalendarRecord | undefined> {
    const past = await this.store.read<CalendarEvent>(streamName('calendar', id));
    for (const event of past) this.learn(event);
    return this.recordOf(id);
  }

  private async follow(): Promise<void> {
    const deliveries = this.store.subscribe<CalendarEvent>({
      from: 'start',
      categories: ['calendar'],
      signal: this.stop.signal,
    });
    for await (const delivery of deliveries)
      if (delivery.kind === 'event') this.learn(delivery.event);
  }

  private learn(event: Recorded<CalendarEvent>): void {
    const { calendar } = event.data;
    this.read.set(calendar, after(this.read.get(calendar) ?? UNREAD, event));
    this.latest = undefined;
  }

  private recordOf(id: string): CalendarRecord | undefined {
    return calendarRecord(id, (this.read.get(id) ?? UNREAD).state);
  }
}
