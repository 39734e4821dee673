import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { TestingModule } from '@nestjs/testing';
import { RegisterAgency } from '#lib/agencies';
import { FactsOfTheDay } from '#lib/application';
import type { RequestEvent, RequestId } from '#lib/coordination';
import { by, cast, letterTo, moment } from '#lib/coordination/testing';
import { testDatabase, type TestDatabase } from '#lib/embedded-postgres/testing';
import { EventStore, type Position, streamName } from '#lib/event-sourcing';
import { PostgresReadStore, untilSeen } from '#lib/read-models';
import { calendarOf, dateOf } from '#lib/working-time';
import { SpecClock, specWorker } from '../../testing/spec-worker.js';
import { LadderKeeper } from './ladder-keeper.js';
import { LadderWatch } from './ladder-watch.js';
import { Told } from './told.js';

const calendar = calendarOf('vn-public-sector');
const clock = new SpecClock();
const running: TestingModule[] = [];
let database: TestDatabase;

/** A worker whose ladder keeper looks when it is told to. */
const start = async (): Promise<TestingModule> => {
  const worker = await specWorker(database, clock, LadderWatch);
  running.push(worker);
  return worker;
};

beforeAll(async () => {
  database = await testDatabase();
  const worker = await start();
  for (const agency of Object.values(cast))
    await worker.get(CommandBus).execute(new RegisterAgency({ agency }, by('office')));
}, 30_000);
afterAll(async () => {
  await Promise.all(running.map((each) => each.close()));
  await database.drop();
});

const seen = async (worker: TestingModule, position: Position) => {
  const [store, readStore] = [worker.get(EventStore), worker.get(PostgresReadStore)];
  const patience = 10_000;
  expect(await untilSeen('deadline-board', position, { store, readStore, patience })).toBe(true);
};

/** Letters of 12/2/2026 to two agencies each, due on Friday 13/3; settles when the board has heard of them. */
const opened = async (worker: TestingModule, name: string, count: number) => {
  clock.at = moment('2026-02-12T09:00');
  const ids = Array.from({ length: count }, (_, index) => `${name}-${index}` as RequestId);
  for (const requestId of ids) {
    const command = letterTo(['finance', 'health'], { requestId });
    const { position } = await worker.get(CommandBus).execute(command);
    if (requestId === ids.at(-1)) await seen(worker, position);
  }
  return ids;
};

const noticesOf = async (worker: TestingModule, ids: readonly RequestId[]) => {
  const store = worker.get(EventStore);
  const streams = await Promise.all(
    ids.map((id) => store.read<RequestEvent>(streamName('request', id))),
  );
  return streams.flat().flatMap(({ type, data }) => (type === 'NoticePosted' ? [data] : []));
};

/** Who was told what: one line for each notice. */
const told = async (worker: TestingModule, ids: readonly RequestId[]) =>
  (await noticesOf(worker, ids)).map(
    ({ requestId, agency, to, rung, step }) =>
      `${requestId} ${agency} ${rung} ${step.kind} ${to.capacity} ${to.agency}`,
  );

/** A keeper whose process ends after it has told the first few of those it read. */
class Dying extends Told {
  override async each(...[requests, run, command]: Parameters<Told['each']>): Promise<number> {
    await super.each(requests.slice(0, 3), run, command);
    throw new Error('The process was killed');
  }
}

describe('the ladder keeper', () => {
  it('killed between reading and posting leaves the rest to the next, and nobody is told twice', async () => {
    const worker = running.at(-1)!;
    const ids = await opened(worker, 'killed', 10);
    clock.at = moment('2026-03-10T08:00');
    const dying = new Dying(worker.get(CommandBus));
    const killed = new LadderKeeper(worker.get(FactsOfTheDay), worker.get(QueryBus), dying);
    await expect(killed.look()).rejects.toThrow('killed');
    expect(await told(worker, ids)).toHaveLength(6);
    await worker.close();
    const next = await start();
    await next.get(LadderKeeper).look();
    await next.get(LadderKeeper).look();
    const all = await told(next, ids);
    expect(all).toHaveLength(20);
    expect(new Set(all).size).toBe(20);
  }, 30_000);

  it('at work in two processes at once tells each addressee of each rung once', async () => {
    const first = running.at(-1)!;
    const second = await start();
    const ids = await opened(first, 'doubled', 10);
    const keepers = [first, second, first, second].map((each) => each.get(LadderKeeper));
    const days = ['2026-03-10', '2026-03-12', '2026-03-13', '2026-03-16', '2026-03-18'];
    for (const day of days) {
      clock.at = moment(`${day}T08:00`);
      const reports = await Promise.all(keepers.map((keeper) => keeper.look()));
      expect(reports.map(({ failed }) => failed)).toEqual([0, 0, 0, 0]);
    }
    const all = await told(first, ids);
    // To each of two agencies of ten letters: three reminders, the first chase to three, the second to two.
    expect(all).toHaveLength(20 * (3 + 3 + 2));
    expect(new Set(all).size).toBe(all.length);
  }, 30_000);

  it('tells nobody on a day off, however often it is started anew on one', async () => {
    const before = running.at(-1)!;
    const ids = await opened(before, 'on-days-off', 2);
    const look = async (worker: TestingModule, at: string) => {
      clock.at = moment(at);
      await worker.get(LadderKeeper).look();
    };
    // Tết, and the weekend after the due date.
    for (const at of ['2026-02-16T09:00', '2026-03-14T09:00']) await look(before, at);
    const after = await start();
    await look(after, '2026-03-15T10:00');
    expect(await told(after, ids)).toEqual([]);
    await look(after, '2026-03-16T08:00');
    const posted = await noticesOf(after, ids);
    expect(posted).toHaveLength(2 * 2 * 3);
    expect(posted.filter(({ occurredAt }) => !calendar.isWorkingDay(dateOf(occurredAt)))).toEqual(
      [],
    );
  }, 30_000);
});
