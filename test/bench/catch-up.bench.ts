import { randomUUID } from 'node:crypto';
import { type DomainEvent, type Projection, schema, streamName, table } from '#lib/event-sourcing';
import { migrateEventStore, PostgresEventStore } from '#lib/event-store-postgres';
import { openPool } from '#lib/postgres';
import { migrateReadModels, PostgresReadStore, rebuildProjection } from '#lib/read-models';
import { median, type Figure } from './figure.js';

const EVENTS = 50_000;
const PER_STREAM = 25;
const ROUNDS = 5;

type Moved = DomainEvent<'Moved', { readonly request: string; readonly step: number }>;

interface Row {
  readonly request: string;
  readonly step: number;
  readonly moved_at: Date;
  readonly note: string;
}
const moves = table<Row>()({
  name: 'bench_move',
  key: ['request'],
  columns: { request: 'text', step: 'integer', moved_at: 'timestamptz', note: 'text' },
  indexes: ['(moved_at)'],
});
const projection: Projection<Moved> = {
  name: 'bench-moves',
  version: 1,
  tables: [moves.shape],
  on: {
    Moved: ({ data: { request, step }, recordedAt }) => [
      moves.change({ request }, (row) => ({
        request,
        step: Math.max(step, row?.step ?? 0),
        moved_at: recordedAt,
        note: 'Về việc lấy ý kiến góp ý dự thảo quyết định',
      })),
    ],
  },
};
const metadata = {
  actor: { kind: 'automation', automation: 'bench' },
  correlationId: 'bench',
  causationId: 'bench',
  commandId: 'bench',
} as const;

const fill = async (store: PostgresEventStore): Promise<void> => {
  const writer = async (streams: number) => {
    for (let n = 0; n < streams; n += 1) {
      const request = randomUUID();
      const events = Array.from({ length: PER_STREAM }, (_, step): Moved => {
        return { type: 'Moved', data: { request, step } };
      });
      const name = streamName('request', request);
      await store.append(name, events, { expected: 'no-stream', metadata });
    }
  };
  await Promise.all(Array.from({ length: 8 }, () => writer(EVENTS / PER_STREAM / 8)));
};

/** How fast one projection goes through a record it has not seen, and how fast a bare reader does. */
export const catchUpBench = async ({
  databaseUrl,
}: {
  readonly databaseUrl: string;
}): Promise<readonly Figure[]> => {
  const pool = openPool(databaseUrl, { name: 'bench' });
  await migrateEventStore(pool);
  await migrateReadModels(pool);
  const store = new PostgresEventStore(pool, { schema: schema() });
  const readStore = new PostgresReadStore(pool);
  const { signal } = new AbortController();
  try {
    const start = await store.head();
    await fill(store);
    const [projected, read]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = performance.now();
      await rebuildProjection(projection, { store, readStore, signal });
      projected.push((EVENTS * 1_000) / (performance.now() - before));
      read.push(await reading(store, start));
    }
    return [
      {
        what: 'catch-up of one projection, against reading alone',
        ours: median(projected),
        reference: median(read),
        ratio: median(projected) / median(read),
        unit: 'events/s',
      },
    ];
  } finally {
    await store.close();
    await pool.end();
  }
};

const reading = async (
  store: PostgresEventStore,
  from: Awaited<ReturnType<PostgresEventStore['head']>>,
): Promise<number> => {
  const stop = new AbortController();
  const before = performance.now();
  let events = 0;
  for await (const delivery of store.subscribe({ from, types: ['Moved'], signal: stop.signal })) {
    if (delivery.kind === 'event') events += 1;
    if (events === EVENTS) stop.abort();
  }
  return (events * 1_000) / (performance.now() - before);
};
