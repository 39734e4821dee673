import 'reflect-metadata';
import { Global, Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { readFile } from 'node:fs/promises';
import type { AgencyEvent } from '#lib/agencies';
import type { RequestEvent } from '#lib/coordination';
import { EventStore, type Recorded, streamName } from '#lib/event-sourcing';
import { InMemoryEventStore, InMemoryRecord } from '#lib/event-store-memory';
import type { RuleSetId } from '#lib/rulebook';
import type { Instant } from '#lib/working-time';
import { Clock } from '../clock.js';
import { requestIdOf } from '../requests/request-id.js';
import { AgencyNames } from './agency-names.js';
import { ImportModule, type ImportOptions, PastRequestsImport } from './index.js';
import { COLUMNS } from './past-requests.columns.js';

class FixedClock extends Clock {
  now(): Instant {
    return '2026-11-22T09:00:00.000+07:00' as Instant;
  }
}

const record = new InMemoryRecord();
let module: TestingModule;
let store: EventStore;

beforeAll(async () => {
  store = new InMemoryEventStore({ record });
  @Global()
  @Module({
    providers: [
      { provide: EventStore, useValue: store },
      { provide: Clock, useClass: FixedClock },
    ],
    exports: [EventStore, Clock],
  })
  class SpecRuntime {}
  module = await Test.createTestingModule({ imports: [SpecRuntime, ImportModule] }).compile();
  await module.init();
});
afterAll(() => module.close());

const terms: ImportOptions = {
  file: 'past.csv',
  ruleSet: 'REFERENCE-15WD' as RuleSetId,
  calendar: 'vn-public-sector',
  dryRun: false,
};
const run = async (bytes: Uint8Array, options: Partial<ImportOptions> = {}) =>
  module.get(PastRequestsImport).run(bytes, { ...terms, ...options });
const report = async (bytes: Uint8Array, options: Partial<ImportOptions> = {}) => {
  const outcome = await run(bytes, options);
  if (!outcome.ok) throw new Error(outcome.problem.type);
  return outcome.report;
};

type Cells = Partial<Record<(typeof COLUMNS)[number] | 'registered_on', string>>;
const file = (...rows: readonly Cells[]) => {
  const columns = [...COLUMNS, 'registered_on'] as const;
  const lines = rows.map((cells) => columns.map((column) => cells[column] ?? '').join(','));
  return Buffer.from([columns.join(','), ...lines].join('\n'));
};
const letter = (request_no: string): Cells => ({
  request_no,
  lead_agency: 'Sở A',
  addressee: 'Sở B',
  subject: 'Đường ven sông',
  kind: 'general',
  issued_on: '2024-03-01',
  delivered_on: '2024-03-01',
});

const idOf = (name: string) => new AgencyNames([]).add(name, 'spec').data.agency.id;
const eventsOf = (number: string): Promise<readonly Recorded<RequestEvent>[]> =>
  store.read(
    streamName('request', requestIdOf(idOf('Sở A'), { number, issuedOn: '2024-03-01' as never })),
  );
const typesOf = async (number: string) => (await eventsOf(number)).map(({ type }) => type);

describe('A past request', () => {
  it('answered in time keeps its legal dates, and the moment of import apart', async () => {
    const answered = { ...letter('1/A'), replied_on: '2024-03-22', reply_no: '9/B' };
    const { added, requests, refused } = await report(file(answered));
    expect({ added, requests, refused }).toEqual({ added: 1, requests: 1, refused: [] });

    const events = await eventsOf('1/A');
    expect(events.map(({ type }) => type)).toEqual([
      'RequestOpened',
      'AddresseeAdded',
      'DossierDelivered',
      'WindowOpened',
      'OpinionGiven',
    ]);
    expect(events.at(-1)).toMatchObject({
      data: {
        occurredAt: '2024-03-22T00:00:00.000+07:00',
        enteredBy: 'import',
        dateOnly: true,
        timeliness: { kind: 'onTime' },
        evidence: { kind: 'transcribed', file: 'past.csv', line: 2 },
        opinion: { kind: 'unrecorded', document: { number: '9/B', signedOn: '2024-03-22' } },
      },
      metadata: { actor: { kind: 'automation', automation: 'import' } },
    });
    expect(events.every(({ recordedAt }) => recordedAt.getFullYear() > 2024)).toBe(true);
  });

  it('answered late has its lapse recorded before the reply, in one append', async () => {
    await report(file({ ...letter('2/A'), replied_on: '2024-03-25' }));
    const [lapse, opinion] = (await eventsOf('2/A')).slice(-2);
    expect(lapse).toMatchObject({ type: 'WindowLapsed', data: { dueOn: '2024-03-22' } });
    expect(opinion).toMatchObject({ data: { timeliness: { kind: 'late', workingDays: 1 } } });
    expect(opinion?.metadata.commandId).toBe(lapse?.metadata.commandId);
  });

  it('never answered lapses by the command of the deadline keeper', async () => {
    await report(file(letter('3/A')));
    expect((await eventsOf('3/A')).at(-1)).toMatchObject({
      type: 'WindowLapsed',
      metadata: { actor: { automation: 'deadline-keeper' } },
    });
  });

  it('whose window is still open neither lapses nor is answered', async () => {
    const recent = { issued_on: '2026-11-16', delivered_on: '2026-11-16' };
    await report(file({ ...letter('4/A'), ...recent, lead_agency: 'Sở A' }));
    const request = requestIdOf(idOf('Sở A'), { number: '4/A', issuedOn: '2026-11-16' as never });
    const events = await store.read(streamName('request', request));
    expect(events.at(-1)).toMatchObject({ type: 'WindowOpened' });
  });

  it('to several agencies is one request, each agency with a clock of its own', async () => {
    const { requests, added } = await report(
      file(
        { ...letter('5/A'), replied_on: '2024-03-20' },
        { ...letter('5/A'), addressee: 'Sở C', registered_on: '2024-03-04' },
      ),
    );
    expect({ requests, added }).toEqual({ requests: 1, added: 2 });
    const windows = (await eventsOf('5/A')).filter(({ type }) => type === 'WindowOpened');
    expect(windows.map(({ data }) => 'agency' in data && data.agency)).toEqual([
      idOf('Sở B'),
      idOf('Sở C'),
    ]);
  });
});

describe('An import', () => {
  it('puts agencies that nobody knows on the register, and says so', async () => {
    const named = { lead_agency: 'Sở Đường  sắt', addressee: 'Sở Đường thủy' };
    const { registered } = await report(file({ ...letter('1/D'), ...named }));
    expect(registered.map(({ name }) => name.vi)).toEqual(['Sở Đường  sắt', 'Sở Đường thủy']);
    const [event] = await store.read<AgencyEvent>(
      streamName('agency', registered[0]?.id ?? 'nobody'),
    );
    expect(event).toMatchObject({ data: { agency: { origin: 'import' } } });

    const again = await report(file({ ...letter('2/D'), ...named, lead_agency: 'sở đường sắt' }));
    expect(again.registered).toEqual([]);
  });

  it('repeated changes nothing', async () => {
    const past = file({ ...letter('6/A'), replied_on: '2024-03-20' }, letter('7/A'));
    await report(past);
    const before = await store.head();
    const { rows, added, unchanged, refused } = await report(past);
    expect({ rows, added, unchanged, refused }).toEqual({
      rows: 2,
      added: 0,
      unchanged: 2,
      refused: [],
    });
    expect(await store.head()).toBe(before);
  });

  it('of a file that has grown adds only what is new', async () => {
    await report(file(letter('8/A')));
    const { added, unchanged, requests } = await report(
      file(
        { ...letter('8/A'), replied_on: '2024-04-10' },
        { ...letter('8/A'), addressee: 'Sở C' },
        { ...letter('8/A'), addressee: 'Sở C' },
      ),
    );
    expect({ added, unchanged, requests }).toEqual({ added: 2, unchanged: 1, requests: 0 });
    expect(await typesOf('8/A')).toEqual([
      'RequestOpened',
      'AddresseeAdded',
      'DossierDelivered',
      'WindowOpened',
      'WindowLapsed',
      'OpinionGiven',
      'AddresseeAdded',
      'DossierDelivered',
      'WindowOpened',
      'WindowLapsed',
    ]);
  });

  it('counts each consultation once, as its last row leaves it, however often it is repeated', async () => {
    const past = file(
      letter('16/A'),
      { ...letter('16/A'), replied_on: '2024-03-20' },
      { ...letter('16/A'), addressee: 'Sở C', replied_on: '2024-03-20' },
    );
    const standings = { onTime: 2, late: 0, open: 0, overdue: 0, notJudged: 0 };
    expect((await report(past)).standings).toEqual(standings);
    expect((await report(past)).standings).toEqual(standings);
  });

  it.each([
    ['replied_on', { replied_on: '2024-03-21' }, '2024-03-20', '2024-03-21'],
    ['reply_no', { reply_no: '10/B' }, '9/B', '10/B'],
    ['subject', { subject: 'Cầu qua sông' }, 'Đường ven sông', 'Cầu qua sông'],
    ['issued_on', { issued_on: '2024-02-29' }, '2024-03-01', '2024-02-29'],
    ['delivered_on', { delivered_on: '2024-03-04' }, '2024-03-01', '2024-03-04'],
    ['window_length', { window_length: '7', window_unit: 'workingDay' }, '', '7 workingDay'],
  ])(
    'refuses a row that contradicts the record in %s, with both values',
    async (field, other, recorded, written) => {
      const row = { ...letter('9/A'), replied_on: '2024-03-20', reply_no: '9/B' };
      await report(file(row));
      const before = await store.head();
      const { refused } = await report(file({ ...row, ...other }));
      expect(refused).toEqual([
        { line: 2, refusal: { type: 'Contradiction', field, recorded, written } },
      ]);
      expect(await store.head()).toBe(before);
    },
  );

  it('on another calendar or under another rule set contradicts what was imported before', async () => {
    await report(file(letter('10/A')));
    const { refused } = await report(file(letter('10/A')), { calendar: 'weekends-only' });
    expect(refused).toMatchObject([
      { refusal: { field: 'calendar', recorded: 'vn-public-sector', written: 'weekends-only' } },
    ]);
  });

  it('refuses what cannot be true with its line, and takes in the rest', async () => {
    const { added, refused } = await report(
      file({ ...letter('11/A'), addressee: 'Sở A' }, letter('12/A'), {
        ...letter('13/A'),
        replied_on: '2024-02-01',
      }),
    );
    expect(added).toBe(1);
    expect(refused).toMatchObject([
      { line: 2, refusal: { type: 'LeadIsAddressee' } },
      { line: 4, refusal: { type: 'DateBeforeLetter', column: 'replied_on' } },
    ]);
    expect(await typesOf('11/A')).toEqual([]);
  });

  it('takes in a row as a whole or not at all', async () => {
    const { refused } = await report(
      Buffer.from(
        [
          `${COLUMNS.join(',')},complete_on`,
          '20/A,Sở A,Sở B,Đường,general,2024-03-01,2024-03-05,,,,,,,2024-03-04',
        ].join('\n'),
      ),
    );
    expect(refused).toMatchObject([
      { line: 2, refusal: { type: 'Rejected', rejection: { type: 'DateBefore' } } },
    ]);
    expect(await typesOf('20/A')).toEqual([]);
  });

  it('that only rehearses reports the same and records nothing', async () => {
    const past = file(
      { ...letter('14/A'), lead_agency: 'Sở Mới', replied_on: '2024-03-29' },
      { ...letter('14/A'), lead_agency: 'Sở Mới', addressee: 'Sở A' },
      { ...letter('14/A'), lead_agency: 'Sở Mới', addressee: 'Sở Mới' },
    );
    const before = await store.head();
    const { position: _, ...rehearsed } = await report(past, { dryRun: true });
    expect(await store.head()).toBe(before);
    const { position, ...recorded } = await report(past);
    expect({ ...rehearsed, dryRun: false }).toEqual(recorded);
    expect(position).toBe(await store.head());
  });

  it.each([
    [{ ruleSet: 'HOUSE' as RuleSetId }, 'RuleSetUnknown'],
    [{ calendar: 'moon' }, 'CalendarUnknown'],
  ])('under terms that do not exist, %j, stores nothing', async (options, type) => {
    const before = await store.head();
    expect(await run(file(letter('15/A')), options)).toMatchObject({
      ok: false,
      problem: { type },
    });
    expect(await store.head()).toBe(before);
  });

  it('of a file it cannot read stores nothing', async () => {
    const before = await store.head();
    const outcome = await run(Buffer.from('request_no\n1'));
    expect(outcome).toMatchObject({ ok: false, problem: { type: 'HeaderIncomplete' } });
    expect(await store.head()).toBe(before);
  });
});

describe('The 14,633 real reviews, on a calendar of weekends only', () => {
  it('are judged as they were counted by hand, 466 rows refused', async () => {
    const name = 'us-eis-reviews.csv';
    const { rows, standings, refused, leadAgencies } = await report(
      await readFile(`test/data/${name}`),
      { file: name, calendar: 'weekends-only', dryRun: true },
    );
    expect({ rows, leadAgencies }).toEqual({ rows: 14_633, leadAgencies: 89 });
    expect(standings).toEqual({ onTime: 7_188, late: 6_416, open: 0, overdue: 563, notJudged: 0 });
    const reasons = Map.groupBy(refused, ({ refusal }) => refusal.type);
    expect([...reasons].map(([type, of]) => [type, of.length]).toSorted()).toEqual([
      ['DateBeforeLetter', 271],
      ['LeadIsAddressee', 195],
    ]);
  }, 60_000);
});

describe('The real replies to request 5107/TTr-UBND', () => {
  it('came on working day 14 and 15, within, and on working day 16, one past', async () => {
    const name = 'vn-real-cases.csv';
    const { added, refused } = await report(await readFile(`test/data/${name}`), { file: name });
    expect({ added, refused }).toEqual({ added: 22, refused: [] });
    const lead = new AgencyNames([]).add('Văn phòng Chính phủ / Thủ tướng', 'spec').data.agency.id;
    const requestId = requestIdOf(lead, {
      number: '5107/TTr-UBND (UBND TP.HCM)',
      issuedOn: '2009-10-02' as never,
    });
    const events = await store.read<RequestEvent>(streamName('request', requestId));
    const judged = events.flatMap(({ type, data }) =>
      type === 'OpinionGiven'
        ? [[data.opinion.document?.signedOn, data.timeliness.kind] as const]
        : [],
    );
    expect(judged.slice(0, 3)).toEqual([
      ['2009-10-22', 'onTime'],
      ['2009-10-23', 'onTime'],
      ['2009-10-26', 'late'],
    ]);
  });
});
