import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { TestingModule } from '@nestjs/testing';
import { RegisterAgency } from '#lib/agencies';
import type { RequestEvent, RequestId } from '#lib/coordination';
import {
  by,
  cast,
  chases,
  id,
  letterTo,
  moment,
  registers,
  sends,
  SILENCE_AGREES,
} from '#lib/coordination/testing';
import { testDatabase, type TestDatabase } from '#lib/embedded-postgres/testing';
import { EventStore, streamName } from '#lib/event-sourcing';
import {
  PostgresReadStore,
  projections,
  RequestBoard,
  untilSeen,
  WorkerHealth,
} from '#lib/read-models';
import { AmendRuleSet, type RuleSetId, shippedRulebook } from '#lib/rulebook';
import { localDate } from '#lib/working-time';
import { LadderKeeper } from './deadline-keeper/ladder-keeper.js';
import { SpecClock, specWorker, until } from '../testing/spec-worker.js';
import { DeadlineKeeper } from './deadline-keeper/deadline-keeper.js';

const clock = new SpecClock();
const running: TestingModule[] = [];

const startWorker = async (database: TestDatabase): Promise<TestingModule> => {
  const worker = await specWorker(database, clock);
  running.push(worker);
  return worker;
};

const ask = (worker: TestingModule, command: Parameters<CommandBus['execute']>[0]) =>
  worker.get(CommandBus).execute(command);

const eventsOf = async (worker: TestingModule, requestId: RequestId) =>
  (await worker.get(EventStore).read<RequestEvent>(streamName('request', requestId))).map(
    ({ type }) => type,
  );

let database: TestDatabase;
let worker: TestingModule;
beforeAll(async () => {
  database = await testDatabase();
  worker = await startWorker(database);
  for (const agency of Object.values(cast))
    await ask(worker, new RegisterAgency({ agency }, by('office')));
}, 30_000);
afterAll(async () => {
  await Promise.all(running.map((each) => each.close()));
  await database.drop();
});

/** Opens a request to two agencies on 12/2/2026; settles when that board has heard of it. */
const opened = async (requestId: RequestId, board = 'deadline-board'): Promise<void> => {
  clock.at = moment('2026-02-12T09:00');
  const { position } = await ask(worker, letterTo(['finance', 'health'], { requestId }));
  const [store, readStore] = [worker.get(EventStore), worker.get(PostgresReadStore)];
  expect(await untilSeen(board, position, { store, readStore, patience: 10_000 })).toBe(true);
};

describe('the worker', () => {
  it('shows on the board what was recorded a moment ago', async () => {
    const requestId = 'a-letter' as RequestId;
    await opened(requestId, 'request-board');
    const { rows } = await worker
      .get(QueryBus)
      .execute(new RequestBoard({ rules: shippedRulebook }));
    expect(rows.find((row) => row.requestId === requestId)).toMatchObject({
      status: 'collecting',
      answered: 0,
      total: 2,
    });
  });

  it('says of every projection and automation that it is live and at the head of the record', async () => {
    const health = await until(
      () => worker.get(QueryBus).execute(new WorkerHealth()),
      ({ projections: all, keeper }) =>
        keeper !== undefined &&
        all.every(({ state, behindSeconds }) => state === 'live' && behindSeconds !== undefined),
    );
    expect(health.projections.map(({ projection }) => projection)).toEqual([
      ...projections.map(({ name }) => name),
      'restating',
    ]);
    expect(health.keeper).toMatchObject({ failed: 0 });
  });
});

describe('the deadline keeper', () => {
  it('has every passed window of a request noticed in one append, at its legal instant', async () => {
    const requestId = 'falls-silent' as RequestId;
    await opened(requestId);
    clock.at = moment('2026-03-16T08:00');
    await worker.get(DeadlineKeeper).look();
    const events = await worker
      .get(EventStore)
      .read<RequestEvent>(streamName('request', requestId));
    const lapses = events.filter(({ type }) => type === 'WindowLapsed');
    expect(lapses).toMatchObject([
      { data: { agency: id('finance'), occurredAt: '2026-03-14T00:00:00.000+07:00' } },
      { data: { agency: id('health'), noticedAt: '2026-03-16T08:00:00.000+07:00' } },
    ]);
    expect(new Set(lapses.map(({ metadata }) => metadata.commandId)).size).toBe(1);
    expect(lapses[0]?.metadata.actor).toEqual({
      kind: 'automation',
      automation: 'deadline-keeper',
    });
  });

  it('changes nothing when it looks twice, at once or one after the other', async () => {
    const requestId = 'looked-at-twice' as RequestId;
    await opened(requestId);
    clock.at = moment('2026-03-14T00:00');
    const keeper = worker.get(DeadlineKeeper);
    const reports = await Promise.all([keeper.look(), keeper.look()]);
    await keeper.look();
    expect(reports.map(({ failed }) => failed)).toEqual([0, 0]);
    const types = await eventsOf(worker, requestId);
    expect(types.filter((type) => type === 'WindowLapsed')).toHaveLength(2);
  });

  it('changes nothing where the board has not yet heard of the answer', async () => {
    const requestId = 'answered-meanwhile' as RequestId;
    await opened(requestId);
    clock.at = moment('2026-02-23T09:00');
    for (const name of ['finance', 'health'] as const)
      await ask(worker, sends(name, undefined, { requestId }));
    clock.at = moment('2026-03-14T00:00');
    // The board may or may not have heard: either way the decider has the last word.
    await worker.get(DeadlineKeeper).look();
    expect(await eventsOf(worker, requestId)).not.toContain('WindowLapsed');
  });

  it('looks as soon as it starts, so a window that passed meanwhile is noticed late but noticed', async () => {
    const requestId = 'passed-meanwhile' as RequestId;
    await opened(requestId);
    await worker.close();
    clock.at = moment('2026-03-20T08:00');
    const next = await startWorker(database);
    const types = await until(
      () => eventsOf(next, requestId),
      (events) => events.includes('WindowLapsed'),
    );
    expect(types.filter((type) => type === 'WindowLapsed')).toHaveLength(2);
  }, 20_000);
});

describe('the ladder keeper', () => {
  const noticesOf = async (from: TestingModule, requestId: RequestId) =>
    (await eventsOf(from, requestId)).filter((type) => type === 'NoticePosted');

  it('has each agency reminded once, however often it looks', async () => {
    const at = running.at(-1)!;
    clock.at = moment('2026-02-12T09:00');
    const requestId = 'is-reminded' as RequestId;
    const { position } = await ask(at, letterTo(['finance', 'health'], { requestId }));
    const [store, readStore] = [at.get(EventStore), at.get(PostgresReadStore)];
    expect(
      await untilSeen('deadline-board', position, { store, readStore, patience: 10_000 }),
    ).toBe(true);
    clock.at = moment('2026-03-10T07:59');
    await at.get(LadderKeeper).look();
    expect(await noticesOf(at, requestId)).toEqual([]);
    clock.at = moment('2026-03-10T08:00');
    const keeper = at.get(LadderKeeper);
    const reports = await Promise.all([keeper.look(), keeper.look()]);
    await keeper.look();
    expect(reports.map(({ failed }) => failed)).toEqual([0, 0]);
    expect(await noticesOf(at, requestId)).toHaveLength(2);
  }, 20_000);

  it('has a silence recorded as deemed agreement, once, where the rule makes that of it', async () => {
    const at = running.at(-1)!;
    const requestId = 'outlasts-its-chases' as RequestId;
    const tell = (now: string, command: Parameters<CommandBus['execute']>[0]) => {
      clock.at = moment(now);
      return ask(at, command);
    };
    const { silence, lateReply } = SILENCE_AGREES;
    const ruling = {
      ruleSet: 'HCM-CT08' as RuleSetId,
      from: localDate('2026-02-12'),
      terms: { silence, lateReply },
      decision: { number: '12/2026/QĐ-UBND', issuedOn: localDate('2026-02-10') },
    };
    await tell('2026-02-11T09:00', new AmendRuleSet(ruling, by('office')));
    await tell(
      '2026-02-12T09:00',
      letterTo(['finance'], { requestId, leadPosition: 'Trình theo phương án 1' }),
    );
    await tell('2026-02-13T09:00', registers('finance', { requestId }));
    await tell('2026-03-16T09:00', chases('finance', '530/SQH', '2026-03-16', { requestId }));
    const { position } = await tell(
      '2026-03-18T09:00',
      chases('finance', '541/SQH', '2026-03-18', { requestId }),
    );
    const [store, readStore] = [at.get(EventStore), at.get(PostgresReadStore)];
    expect(
      await untilSeen('deadline-board', position, { store, readStore, patience: 10_000 }),
    ).toBe(true);
    const deemed = async () =>
      (await eventsOf(at, requestId)).filter((type) => type === 'AgreementDeemed');
    const keeper = at.get(LadderKeeper);
    clock.at = moment('2026-03-19T23:59');
    await keeper.look();
    expect(await deemed()).toEqual([]);
    clock.at = moment('2026-03-20T00:00');
    await Promise.all([keeper.look(), keeper.look()]);
    await keeper.look();
    expect(await deemed()).toHaveLength(1);
  }, 20_000);
});
