import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { TestingModule } from '@nestjs/testing';
import {
  AbolishAgency,
  type Agency,
  type AgencyId,
  hoChiMinhCity,
  hoChiMinhCityChanges,
  REGISTER_AUTOMATION,
  RegisterAgency,
} from '#lib/agencies';
import {
  OpenRequest,
  requestDecider,
  type RequestEvent,
  type RequestId,
  type RequestState,
} from '#lib/coordination';
import { moment } from '#lib/coordination/testing';
import { testDatabase, type TestDatabase } from '#lib/embedded-postgres/testing';
import { EventStore, streamName } from '#lib/event-sourcing';
import { automation, from, person } from '#lib/event-sourcing/testing';
import { PostgresReadStore, untilSeen, WorkerHealth } from '#lib/read-models';
import { type LocalDate, localDate } from '#lib/working-time';
import { SpecClock, specWorker, until } from '../../testing/spec-worker.js';
import { SuccessionFollower } from './succession-follower.js';

const id = (text: string) => text as AgencyId;
const byRegister = () => from(automation(REGISTER_AUTOMATION));

const clock = new SpecClock();
let database: TestDatabase;
let worker: TestingModule;

const tell = (command: Parameters<CommandBus['execute']>[0]) =>
  worker.get(CommandBus).execute(command);

const opens = (requestId: string, lead: string, asked: readonly string[], issuedOn: LocalDate) =>
  tell(
    new OpenRequest(
      {
        requestId: requestId as RequestId,
        lead: id(lead),
        letter: { number: `${requestId}/CV`, issuedOn },
        subject: 'Góp ý đồ án điều chỉnh quy hoạch khu đô thị',
        matter: { kind: 'general' },
        secrecy: 'none',
        urgency: 'normal',
        dossier: { status: 'provided', documents: ['Tờ trình'] },
        addressees: asked.map((agency) => ({
          agency: id(agency),
          question: `Phần việc của ${agency}`,
          channel: 'throughSystem',
        })),
        evidence: { kind: 'recorded' },
      },
      from(person(lead)),
    ),
  );

/** Records every change of the city that takes effect by that day, and has it followed on that morning. */
const morningOf = async (day: string): Promise<void> => {
  clock.at = moment(`${day}T07:30`);
  for (const change of hoChiMinhCityChanges(byRegister))
    if ('effectiveOn' in change.data && change.data.effectiveOn <= day) await tell(change);
  await follow();
};

/** Has the succession followed once its board knows the record. */
const follow = async (): Promise<void> => {
  const [store, readStore] = [worker.get(EventStore), worker.get(PostgresReadStore)];
  const head = await store.head();
  if (head === 'start') throw new Error('Nothing is recorded');
  const seen = await untilSeen('succession-board', head, { store, readStore, patience: 20_000 });
  expect(seen).toBe(true);
  expect(await worker.get(SuccessionFollower).look()).toMatchObject({ failed: 0 });
};

const events = (requestId: string) =>
  worker.get(EventStore).read<RequestEvent>(streamName('request', requestId));

const request = async (requestId: string) => {
  const state = (await events(requestId)).reduce<RequestState>(
    (before, event) => requestDecider.evolve(before, event),
    requestDecider.initialState,
  );
  if (state.status === 'unknown') throw new Error(`${requestId} was never opened`);
  return state;
};

const partOf = async (requestId: string, agency: string) =>
  (await request(requestId)).consultations.get(id(agency));

beforeAll(async () => {
  database = await testDatabase();
  worker = await specWorker(database, clock);
  clock.at = moment('2025-02-20T08:00');
  await Promise.all(
    hoChiMinhCity.map((agency: Agency) => tell(new RegisterAgency({ agency }, byRegister()))),
  );
}, 60_000);
afterAll(async () => {
  await worker.close();
  await database.drop();
});

describe('the reorganisations of the city over open requests', () => {
  it('of 1/3/2025: opinions owed by merged departments are owed by their heirs, who have five working days', async () => {
    clock.at = moment('2025-02-24T09:00');
    await opens('zoning', 'STP', ['SQHKT2022', 'SKHDT', 'SYT'], localDate('2025-02-24'));
    await opens('roads', 'SGTVT', ['STC'], localDate('2025-02-24'));
    await morningOf('2025-03-01');

    expect(await partOf('zoning', 'SQHKT2022')).toMatchObject({
      status: 'transferred',
      transferredAt: moment('2025-03-01T00:00'),
      lapsed: false,
    });
    expect(await partOf('zoning', 'SXD')).toMatchObject({
      status: 'running',
      takenOverFrom: 'SQHKT2022',
      addressee: { question: 'Phần việc của SQHKT2022' },
      clock: { due: { dueOn: '2025-03-18' } },
    });
    expect(await partOf('zoning', 'STC')).toMatchObject({ takenOverFrom: 'SKHDT' });
    expect(await partOf('zoning', 'SYT')).toMatchObject({ status: 'running' });
  });

  it('of 1/3/2025: a request led by a merged department is led by its heir', async () => {
    expect((await request('roads')).lead).toBe('SGTCC');
  });

  it('a letter of the last day recorded after the merger is passed on as well', async () => {
    clock.at = moment('2025-03-05T09:00');
    await opens('late-letter', 'STP', ['SKHDT'], localDate('2025-02-28'));
    await follow();
    expect(await partOf('late-letter', 'STC')).toMatchObject({ takenOverFrom: 'SKHDT' });
  });

  it('of 1/7/2025: the transport department passes to construction, a district waits for its heirs to be named', async () => {
    clock.at = moment('2025-06-20T09:00');
    await opens('bridge', 'STP', ['SGTCC', 'STNMT', 'D760'], localDate('2025-06-20'));
    await morningOf('2025-07-01');

    expect(await partOf('bridge', 'SXD')).toMatchObject({ takenOverFrom: 'SGTCC' });
    expect(await partOf('bridge', 'SNNMT')).toMatchObject({ takenOverFrom: 'STNMT' });
    expect(await partOf('bridge', 'D760')).toMatchObject({
      status: 'transferred',
      heirsAwaited: true,
    });
    expect((await request('roads')).lead).toBe('SXD');
  });

  it('of 1/10/2025: what came from the planning department of old goes to the new one, and nothing else', async () => {
    await morningOf('2025-10-01');
    expect(await partOf('zoning', 'SXD')).toMatchObject({ status: 'transferred' });
    expect(await partOf('zoning', 'SQHKT')).toMatchObject({
      status: 'running',
      takenOverFrom: 'SXD',
      clock: { due: { dueOn: '2025-10-08' } },
    });
    expect(await partOf('bridge', 'SXD')).not.toMatchObject({ status: 'transferred' });
  });

  it('told again, changes nothing more', async () => {
    // Meanwhile the deadline keeper goes on noticing what has passed: that is not the succession's.
    const passedOn = async (name: string) =>
      (await events(name)).filter(({ type }) => type !== 'WindowLapsed' && type !== 'NoticePosted');
    const all = () => Promise.all(['zoning', 'roads', 'bridge'].map(passedOn));
    const before = await all();
    await follow();
    await follow();
    expect(await all()).toEqual(before);
  });

  it('are followed by themselves as soon as an ending is recorded, long before the next look is due', async () => {
    clock.at = moment('2025-10-06T09:00');
    await opens('harbour', 'STP', ['SYT'], localDate('2025-10-06'));
    const abolition = {
      agency: id('SYT'),
      effectiveOn: localDate('2025-10-06'),
      decision: { number: '77/NQ-HĐND' },
    };
    await tell(new AbolishAgency(abolition, byRegister()));
    const passedOn = await until(
      () => partOf('harbour', 'SYT'),
      (part) => part?.status === 'transferred',
    );
    expect(passedOn).toMatchObject({ status: 'transferred' });
    const health = () => worker.get(QueryBus).execute(new WorkerHealth());
    const { succession } = await until(health, (found) => found.succession !== undefined);
    expect(succession).toMatchObject({ failed: 0 });
  });
});
