import type pg from 'pg';
import { testDatabase, type TestDatabase } from '#lib/embedded-postgres/testing';
import {
  type DomainEvent,
  type EventStore,
  ignored,
  type Position,
  type Projection,
  schema,
  streamName,
  table,
} from '#lib/event-sourcing';
import { metadata } from '#lib/event-sourcing/testing';
import { InMemoryEventStore, InMemoryRecord } from '#lib/event-store-memory';
import { migrateEventStore, PostgresEventStore } from '#lib/event-store-postgres';
import { openPool } from '#lib/postgres';
import {
  migrateReadModels,
  PostgresReadStore,
  type ProjectionStatus,
  rebuildProjection,
  runProjection,
  untilSeen,
} from '#lib/read-models';

type Counted = DomainEvent<'Counted', { readonly of: string }>;
type Removed = DomainEvent<'Removed', { readonly of: string }>;
type Noise = DomainEvent<'Noise'>;

interface Row {
  readonly of: string;
  readonly count: number;
  readonly seen_at: Date;
  readonly on_day: string;
  readonly steps: readonly string[];
  readonly big: number;
  readonly odd: boolean;
}
const tallies = table<Row>()({
  name: 'tally',
  key: ['of'],
  columns: {
    of: 'text',
    count: 'integer',
    seen_at: 'timestamptz',
    on_day: 'date',
    steps: 'jsonb',
    big: 'bigint',
    odd: 'boolean',
  },
  indexes: ['(count)'],
});
const tally: Projection<Counted | Removed | Noise> = {
  name: 'tally',
  version: 1,
  tables: [tallies.shape],
  on: {
    Counted: ({ data: { of }, recordedAt }) => [
      tallies.change({ of }, (row) => ({
        of,
        count: (row?.count ?? 0) + 1,
        seen_at: recordedAt,
        on_day: recordedAt.toISOString().slice(0, 10),
        steps: [...(row?.steps ?? []), 'bước'].slice(-3),
        big: (row?.big ?? 9_000_000_000_000) + 1,
        odd: !(row?.odd ?? false),
      })),
    ],
    Removed: ({ data: { of } }) => [tallies.remove({ of })],
    Noise: ignored,
  },
};

const counted = (of: string): Counted => ({ type: 'Counted', data: { of } });
const removed = (of: string): Removed => ({ type: 'Removed', data: { of } });

let database: TestDatabase;
let pool: pg.Pool;
let readStore: PostgresReadStore;
let store: EventStore;
let close: () => Promise<void>;
let stop: AbortController;
let running: Promise<void>[];
let stream = 0;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  pool = openPool(database.url, { name: 'spec' });
  await pool.query('drop schema if exists read_models, event_store cascade');
  await pool.query('drop table if exists schema_steps');
  await migrateReadModels(pool);
  await migrateEventStore(pool);
  const postgres = new PostgresEventStore(pool, { schema: schema() });
  store = postgres;
  readStore = new PostgresReadStore(pool);
  stop = new AbortController();
  running = [];
  close = async () => {
    stop.abort();
    await Promise.all(running);
    await postgres.close();
    await pool.end();
  };
});
afterEach(() => close());

const append = async (...events: readonly DomainEvent[]): Promise<Position> => {
  const name = streamName('tally', String((stream += 1)));
  return (await store.append(name, events, { expected: 'no-stream', metadata })).position;
};

/** Runs the projection as a worker would, and answers what it says of itself. */
const run = (projection: Projection, { over = store, signal = stop.signal } = {}) => {
  const told: ProjectionStatus[] = [];
  const waiting: { readonly state: ProjectionStatus['state']; readonly resolve: () => void }[] = [];
  const following = runProjection(projection, {
    store: over,
    readStore,
    signal,
    onStatus: (status) => {
      told.push(status);
      for (const { state, resolve } of waiting) if (state === status.state) resolve();
    },
  });
  running.push(following);
  const until = async (state: ProjectionStatus['state']) => {
    if (told.at(-1)?.state !== state)
      await new Promise<void>((resolve) => waiting.push({ state, resolve }));
    return told.at(-1);
  };
  return { following, told, until };
};

const seen = (position: Position) =>
  untilSeen('tally', position, { store, readStore, patience: 20_000 });
const rows = async (): Promise<Row[]> =>
  (await pool.query<Row>('select * from read_models.tally order by of')).rows;
const counts = async () => (await rows()).map(({ of, count }) => [of, count]);

describe('a projection', () => {
  it('is built from the past, read by queries from then on, and kept up to date', async () => {
    await append(counted('a'), counted('b'), counted('a'));
    const { until } = run(tally);
    await until('live');
    expect(await counts()).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    expect(await seen(await append(counted('b'), removed('a')))).toBe(true);
    expect(await counts()).toEqual([['b', 2]]);
  });

  it('can be queried before there is any event', async () => {
    await run(tally).until('live');
    expect(await rows()).toEqual([]);
  });

  it('goes live on a record that ends just where a batch does', async () => {
    await append(...Array.from({ length: 1_000 }, () => counted('a')));
    await run(tally).until('live');
    expect(await counts()).toEqual([['a', 1_000]]);
  });

  it('has seen an event that it ignores', async () => {
    await run(tally).until('live');
    expect(await seen(await append({ type: 'Noise', data: {} }))).toBe(true);
  });

  it('comes to the same rows at one go as event by event', async () => {
    const { until } = run(tally);
    await until('live');
    const names = ['a', 'b', 'a', 'c', 'a', 'b'];
    for (const name of names) await seen(await append(counted(name)));
    await seen(await append(removed('c'), counted('d\u0000')));
    const step = await rows();
    stop.abort();
    await Promise.all(running);

    const signal = AbortSignal.timeout(20_000);
    await rebuildProjection(tally, { store, readStore, signal });
    expect(await rows()).toEqual(step);
    expect(step.map(({ of }) => of)).toEqual(['a', 'b', 'd\ufffd']);
  });

  it('resumes where it stopped, with nothing lost and nothing counted twice', async () => {
    const first = new AbortController();
    const { until, following } = run(tally, { signal: first.signal });
    await until('live');
    await seen(await append(counted('a')));
    first.abort();
    await following;
    await append(counted('a'));
    run(tally);
    expect(await seen(await append(counted('a')))).toBe(true);
    expect(await counts()).toEqual([['a', 3]]);
  });
});

describe('a projector that throws', () => {
  const failing: Projection<Counted> = {
    ...tally,
    on: {
      Counted: (event) => {
        if (event.data.of === 'bad') throw new Error('no row for this');
        return tally.on.Counted === ignored ? [] : tally.on.Counted(event);
      },
    },
  };

  it('stops its projection before the batch it threw in, and says why', async () => {
    const { following, told, until } = run(failing);
    await until('live');
    await seen(await append(counted('a')));
    await append(counted('bad'));
    await following;
    expect(told.at(-1)).toMatchObject({
      state: 'stopped',
      reason: { name: 'ProjectorFailed', cause: { message: 'no row for this' } },
    });
    expect(await counts()).toEqual([['a', 1]]);
  });

  it('goes on from there once it is mended', async () => {
    const { following, until } = run(failing);
    await until('live');
    const position = await append(counted('bad'));
    await following;
    run(tally);
    expect(await seen(position)).toBe(true);
    expect(await counts()).toEqual([['bad', 1]]);
  });
});

describe('one process at a time', () => {
  it('writes a projection; another stands by and takes over', async () => {
    const first = new AbortController();
    await run(tally, { signal: first.signal }).until('live');
    const second = run(tally);
    await second.until('standing-by');
    await seen(await append(counted('a')));
    expect(second.told.map(({ state }) => state)).toEqual(['standing-by']);

    first.abort();
    await second.until('live');
    await seen(await append(counted('a')));
    expect(await counts()).toEqual([['a', 2]]);
  });

  it('is kept to by the checkpoint even when the lock is lost', async () => {
    const { told, until } = run(tally);
    await until('live');
    const { rows: locks } = await pool.query<{ pid: number }>(
      `select pid from pg_locks where locktype = 'advisory' and granted
       and database = (select oid from pg_database where datname = current_database())`,
    );
    for (const { pid } of locks) await pool.query('select pg_terminate_backend($1)', [pid]);
    expect(await seen(await append(counted('a')))).toBe(true);
    expect(told.some(({ state }) => state === 'retrying')).toBe(true);
    expect(await counts()).toEqual([['a', 1]]);
  });
});

describe('a new version', () => {
  const doubled: Projection<Counted> = {
    ...tally,
    version: 2,
    on: {
      Counted: (event) => {
        const once = tally.on.Counted === ignored ? [] : tally.on.Counted(event);
        return [...once, ...once];
      },
    },
  };

  it('is built beside the old one, which is read until the switch and dropped after', async () => {
    const old = run(tally);
    await old.until('live');
    await seen(await append(counted('a')));
    await run(doubled).until('live');
    expect(await counts()).toEqual([['a', 2]]);
    await old.following;
    expect(old.told.at(-1)).toMatchObject({ state: 'stopped', reason: { name: 'Superseded' } });
    expect(await readStore.builds()).toMatchObject([{ build: 2, version: 2, state: 'live' }]);
    const { rows: tables } = await pool.query(
      `select from pg_tables where schemaname = 'read_models' and tablename like 'tally%'`,
    );
    expect(tables).toHaveLength(1);
  });

  it('is not undone by an older program', async () => {
    const first = new AbortController();
    const { until, following } = run(doubled, { signal: first.signal });
    await until('live');
    first.abort();
    await following;
    const { following: older, told } = run(tally);
    await older;
    expect(told.at(-1)).toMatchObject({ state: 'stopped', reason: { name: 'Superseded' } });
  });
});

describe('a rebuild', () => {
  it('replaces the rows of a running projection, which goes on with the new ones', async () => {
    await run(tally).until('live');
    await seen(await append(counted('a'), counted('a')));
    await pool.query('update read_models.tally set count = 99');

    await rebuildProjection(tally, { store, readStore, signal: stop.signal });
    expect(await counts()).toEqual([['a', 2]]);
    expect(await seen(await append(counted('a')))).toBe(true);
    expect(await counts()).toEqual([['a', 3]]);
  });
});

describe('the record', () => {
  it('that a checkpoint belongs to is remembered: another one is not followed', async () => {
    const first = new AbortController();
    const { until, following } = run(tally, { signal: first.signal });
    await until('live');
    first.abort();
    await following;
    const { following: other, told } = run(tally, { over: new InMemoryEventStore() });
    await other;
    expect(told.at(-1)).toMatchObject({ state: 'stopped', reason: { name: 'OtherRecord' } });
  });

  it('may be away for a while', async () => {
    const record = new InMemoryRecord();
    const memory = new InMemoryEventStore({ record });
    record.stop();
    const { until } = run(tally, { over: memory });
    await until('retrying');
    record.start();
    await until('live');
    expect(await rows()).toEqual([]);
  });
});
