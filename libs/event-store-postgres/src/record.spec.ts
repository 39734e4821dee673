import type pg from 'pg';
import {
  privateServer,
  type PrivateServer,
  testDatabase,
  type TestDatabase,
} from '#lib/embedded-postgres/testing';
import {
  type DomainEvent,
  OutcomeUnknown,
  type Position,
  type Revision,
  schema,
  StoreUnavailable,
  streamName,
} from '#lib/event-sourcing';
import { metadata } from '#lib/event-sourcing/testing';
import { migrateEventStore, PostgresEventStore } from '#lib/event-store-postgres';
import { openPool } from '#lib/postgres';

const happened = (n: number): DomainEvent => ({ type: 'Happened', data: { n } });
const expected = 'no-stream';

const opened = async (url: string) => {
  const pool = openPool(url, { name: 'spec' });
  await migrateEventStore(pool);
  const store = new PostgresEventStore(pool, { schema: schema() });
  const close = async () => {
    await store.close();
    await pool.end();
  };
  return { pool, store, close };
};

/** The numbers of the next `count` events. */
const next = async (store: PostgresEventStore, from: Position | 'start', count: number) => {
  const stop = new AbortController();
  const numbers: unknown[] = [];
  for await (const delivery of store.subscribe({ from, signal: stop.signal })) {
    if (delivery.kind === 'event') numbers.push(delivery.event.data);
    if (numbers.length === count) stop.abort();
  }
  return numbers;
};

describe('the record in PostgreSQL', () => {
  let database: TestDatabase;
  let record: Awaited<ReturnType<typeof opened>>;
  let pool: pg.Pool;
  let store: PostgresEventStore;
  beforeEach(async () => {
    database = await testDatabase();
    record = await opened(database.url);
    ({ pool, store } = record);
  });
  afterEach(async () => {
    await record.close();
    await database.drop();
  });

  it.each([
    `update event_store.events set data = '{}'`,
    'delete from event_store.events',
    'truncate event_store.events',
  ])('refuses: %s', async (statement) => {
    await store.append(streamName('a', '1'), [happened(1)], { expected, metadata });
    await expect(pool.query(statement)).rejects.toMatchObject({
      message: 'Events are never changed or removed',
    });
    expect(await store.read(streamName('a', '1'))).toHaveLength(1);
  });

  it('numbers events densely, in the order of their commits, refused appends between them too', async () => {
    const stream = streamName('a', '1');
    await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) =>
        store.append(n % 2 ? stream : streamName('b', String(n)), [happened(n), happened(n)], {
          expected,
          metadata,
        }),
      ),
    );
    const { rows } = await pool.query<{ position: string }>(
      'select position from event_store.events order by position',
    );
    expect(rows.map(({ position }) => Number(position))).toEqual(
      Array.from({ length: 22 }, (_, index) => index + 1),
    );
  });

  it('answers each of many readers at once with its own stream, from the revision it asked for', async () => {
    const names = Array.from({ length: 40 }, (_, n) => streamName('a', String(n)));
    for (const [n, name] of names.entries())
      await store.append(name, [happened(n), happened(n + 100)], { expected, metadata });
    const readers = names.map((name, n) => store.read(name, { from: BigInt(n % 3) as Revision }));
    const answers = (await Promise.all(readers)).map((events) => events.map(({ data }) => data));
    expect(answers).toEqual(names.map((_, n) => [{ n }, { n: n + 100 }].slice(n % 3)));
  });

  it('has nothing under a name that cannot be stored, and its neighbours are answered', async () => {
    await store.append(streamName('a', '1'), [happened(1)], { expected, metadata });
    const names = [streamName('a', '\0'), streamName('a', '1')];
    const [none, one] = await Promise.all(names.map((name) => store.read(name)));
    expect(none).toEqual([]);
    expect(one).toHaveLength(1);
  });

  it('is read to its end while a transaction is open elsewhere in the cluster', async () => {
    const other = await testDatabase();
    const elsewhere = openPool(other.url, { name: 'elsewhere' });
    const [here, there] = [await pool.connect(), await elsewhere.connect()];
    try {
      for (const client of [here, there]) {
        await client.query('begin isolation level repeatable read');
        await client.query('create table unfinished (n integer)');
        await client.query('select pg_current_xact_id()');
      }
      const reading = next(store, 'start', 2);
      await store.append(streamName('a', '1'), [happened(1)], { expected, metadata });
      await store.append(streamName('a', '2'), [happened(2)], { expected, metadata });
      expect(await reading).toEqual([{ n: 1 }, { n: 2 }]);
    } finally {
      for (const client of [here, there]) client.release(true);
      await elsewhere.end();
      await other.drop();
    }
  });

  it('goes on, restored from a copy, from the checkpoints of the original', async () => {
    await store.append(streamName('a', '1'), [happened(1)], { expected, metadata });
    const checkpoint = (await store.head()) as Position;
    await store.append(streamName('a', '2'), [happened(2)], { expected, metadata });

    const copy = await testDatabase();
    const restored = await opened(copy.url);
    try {
      await copyTables(pool, restored.pool);
      expect(await restored.store.identity()).toBe(await store.identity());
      await restored.store.append(streamName('a', '3'), [happened(3)], { expected, metadata });
      expect(await next(restored.store, checkpoint, 2)).toEqual([{ n: 2 }, { n: 3 }]);
    } finally {
      await restored.close();
      await copy.drop();
    }
  });
});

/** What a dump and its restore do to the rows: the same values under the same definitions. */
const copyTables = async (from: pg.Pool, to: pg.Pool): Promise<void> => {
  await to.query('delete from event_store.record');
  for (const name of ['record', 'events']) {
    const { rows } = await from.query<{ row: unknown }>(
      `select to_json(t) as row from event_store.${name} t`,
    );
    await to.query(
      `insert into event_store.${name}
       select * from json_populate_recordset(null::event_store.${name}, $1)`,
      [JSON.stringify(rows.map(({ row }) => row))],
    );
  }
};

describe('a PostgreSQL that goes away', () => {
  let server: PrivateServer;
  let record: Awaited<ReturnType<typeof opened>>;
  beforeEach(async () => {
    server = await privateServer();
    record = await opened(server.url());
  });
  afterEach(async () => {
    await record.close();
    await server.remove();
  });

  it('before an append was sent has stored nothing, and says so', async () => {
    const { store } = record;
    await server.kill();
    const stream = streamName('a', '1');
    await expect(store.read(stream)).rejects.toThrow(StoreUnavailable);
    await expect(store.append(stream, [happened(1)], { expected, metadata })).rejects.toThrow(
      StoreUnavailable,
    );
    await server.restart();
    expect(await store.read(stream)).toEqual([]);
  });

  it('while an append waits for its answer leaves the outcome unknown', async () => {
    const { store, pool } = record;
    const holder = await pool.connect();
    await holder.query('begin');
    await holder.query('select from event_store.record for update');
    const append = store.append(streamName('a', '1'), [happened(1)], { expected, metadata });
    const lost = expect(append).rejects.toThrow(OutcomeUnknown);
    await untilWaiting(pool);
    await server.kill();
    await lost;
    holder.release(true);
    await server.restart();
  });
});

/** Until some append waits for the lock of the record. */
const untilWaiting = async (pool: pg.Pool): Promise<void> => {
  for (;;) {
    const { rows } = await pool.query(
      `select from pg_stat_activity where wait_event_type = 'Lock' and query like '%append%'`,
    );
    if (rows.length > 0) return;
  }
};
