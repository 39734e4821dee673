import 'reflect-metadata';
import { CommandBus } from '@nestjs/cqrs';
import { Test, type TestingModule } from '@nestjs/testing';
import { RegisterAgency } from '#lib/agencies';
import {
  CalendarsInForce,
  Clock,
  FactsOfTheDay,
  RegisterInForce,
  RulebookInForce,
  Requests,
} from '#lib/application';
import type { RequestEvent, RequestId } from '#lib/coordination';
import { by, CALENDAR, cast, letterTo, moment, opinion, sends } from '#lib/coordination/testing';
import { testDatabase, type TestDatabase } from '#lib/embedded-postgres/testing';
import { EventStore, streamName } from '#lib/event-sourcing';
import { type CalendarEntry, DraftCalendar, PublishCalendar } from '#lib/rulebook';
import { readConfiguration } from '#lib/runtime';
import { type Instant, localDate } from '#lib/working-time';
import { WorkerModule } from './worker.module.js';

class SpecClock extends Clock {
  constructor(private readonly at = '2026-02-12T09:00') {
    super();
  }
  override now(): Instant {
    return moment(this.at);
  }
}

const startWorker = async ({ url }: TestDatabase): Promise<TestingModule> => {
  const configuration = readConfiguration({ DATABASE_URL: url, LOG_LEVEL: 'silent' });
  const worker = await Test.createTestingModule({ imports: [WorkerModule.on(configuration)] })
    .overrideProvider(Clock)
    .useValue(new SpecClock())
    .compile();
  worker.useLogger(false);
  return worker.init();
};

let database: TestDatabase;
let worker: TestingModule;
beforeAll(async () => {
  database = await testDatabase();
  worker = await startWorker(database);
  for (const agency of Object.values(cast))
    await worker.get(CommandBus).execute(new RegisterAgency({ agency }, by('office')));
}, 30_000);
afterAll(async () => {
  await worker.close();
  await database.drop();
});

const NOTICE = 'Thông báo 1234/TB-BNV ngày 12/02/2026';
/** Every letter here is due on 13/3/2026 until a day before it is given off. */
const dayOff = (on: string): CalendarEntry => ({
  kind: 'dayOff',
  on: localDate(on),
  name: { vi: 'Nghỉ theo thông báo', en: 'Day off by notice' },
  document: NOTICE,
});
const publish = async (version: number, ...entries: readonly CalendarEntry[]): Promise<void> => {
  const commands = worker.get(CommandBus);
  await commands.execute(new DraftCalendar({ calendar: CALENDAR, entries }, by('office')));
  await commands.execute(new PublishCalendar({ calendar: CALENDAR, version }, by('office')));
};

const open = async (requestId: RequestId): Promise<void> => {
  await worker.get(CommandBus).execute(letterTo(['finance', 'health'], { requestId }));
};

/** As a process does it that has not heard of any version since the shipped one. */
const unaware = (clock: Clock): Requests => {
  const store = worker.get(EventStore);
  const facts = new FactsOfTheDay(
    clock,
    new RegisterInForce(store),
    new CalendarsInForce(store),
    new RulebookInForce(store),
  );
  return new Requests(store, facts);
};
const openUnaware = async (requestId: RequestId): Promise<void> => {
  await unaware(new SpecClock()).execute(letterTo(['finance', 'health'], { requestId }));
};

/** Settles with how late the answer was judged to be, one judgement after the other, once there are two. */
const judgedTwice = async (requestId: RequestId): Promise<readonly unknown[]> => {
  for (;;) {
    const past = await worker.get(EventStore).read<RequestEvent>(streamName('request', requestId));
    const judged = past.flatMap(({ type, data }) =>
      type === 'OpinionGiven' || type === 'OpinionRejudged' ? [data.timeliness] : [],
    );
    if (judged.length >= 2) return judged;
    await new Promise((resolve) => setImmediate(resolve));
  }
};

/** Settles with the due dates that were recorded, once both windows are due on that day. */
const dueDatesUntil = async (requestId: RequestId, dueOn: string): Promise<readonly string[]> => {
  for (;;) {
    const past = await worker.get(EventStore).read<RequestEvent>(streamName('request', requestId));
    const dated = past.flatMap((event) =>
      event.type === 'WindowOpened' || event.type === 'DueDateMoved' ? [event.data.due.dueOn] : [],
    );
    if (dated.length >= 2 && dated.slice(-2).every((on) => on === dueOn)) return dated;
    await new Promise((resolve) => setImmediate(resolve));
  }
};

const LETTER = (name: string) => `00000000-0000-4000-8000-00000000000${name}` as RequestId;

describe('A window counted on an older version of the calendar is restated', () => {
  it('when the version was recorded after the window', async () => {
    await open(LETTER('1'));
    await publish(2, dayOff('2026-03-02'));
    expect(await dueDatesUntil(LETTER('1'), '2026-03-16')).toEqual([
      '2026-03-13',
      '2026-03-13',
      '2026-03-16',
      '2026-03-16',
    ]);
  }, 20_000);

  it('when the window was recorded after the version, by a process that had not heard of it', async () => {
    await openUnaware(LETTER('2'));
    expect(await dueDatesUntil(LETTER('2'), '2026-03-16')).toEqual([
      '2026-03-13',
      '2026-03-13',
      '2026-03-16',
      '2026-03-16',
    ]);
  }, 20_000);

  it('after a restart, and once only', async () => {
    await worker.close();
    worker = await startWorker(database);
    await openUnaware(LETTER('3'));
    await publish(3, dayOff('2026-03-03'));
    // Perhaps counted on the second version in between: whoever comes first, it ends on the newest.
    expect((await dueDatesUntil(LETTER('3'), '2026-03-17'))[0]).toBe('2026-03-13');
    expect(await dueDatesUntil(LETTER('1'), '2026-03-17')).toHaveLength(6);
    await worker.close();
    worker = await startWorker(database);
    await open(LETTER('4'));
    await publish(4, dayOff('2026-03-04'));
    await dueDatesUntil(LETTER('4'), '2026-03-18');
    expect(await dueDatesUntil(LETTER('1'), '2026-03-18')).toHaveLength(8);
  }, 40_000);
});

describe('A late answer judged on an older version of the calendar', () => {
  it('is judged again when it was recorded after the version, by a process that had not heard of it', async () => {
    await publish(5, dayOff('2026-03-25'));
    await open(LETTER('5'));
    // Due on 18/3/2026: the version gives a day off between then and the sending.
    const reply = sends('finance', opinion('late-answer'), { requestId: LETTER('5') });
    await unaware(new SpecClock('2026-03-30T09:00')).execute(reply);
    expect(await judgedTwice(LETTER('5'))).toMatchObject([
      { kind: 'late', workingDays: 8 },
      { kind: 'late', workingDays: 7 },
    ]);
  }, 20_000);
});
