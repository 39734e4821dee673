import { randomUUID } from 'node:crypto';
import type { RequestEvent, RequestId } from '#lib/coordination';
import { at, letterTo, noticeLapses, opinionOn, sends, story } from '#lib/coordination/testing';
import { schema, streamName, typesOf } from '#lib/event-sourcing';
import { metadata } from '#lib/event-sourcing/testing';
import { migrateEventStore, PostgresEventStore } from '#lib/event-store-postgres';
import { openPool } from '#lib/postgres';
import {
  migrateReadModels,
  PostgresReadStore,
  projections,
  rebuildProjection,
} from '#lib/read-models';
import { type Figure, median } from './figure.js';

/** They answer no event of a request. */
const OF_NO_REQUEST = ['agency-directory', 'publications'];

const REQUESTS = 2_000;
const WRITERS = 8;
const ROUNDS = 5;

/** A request to four agencies: two answer with points, two fall silent, one of these answers late. */
const requestOf = (requestId: RequestId): readonly RequestEvent[] =>
  story()
    .and(
      at('2026-02-12T09:00'),
      letterTo(['finance', 'health', 'transport', 'ministry'], { requestId }),
    )
    .and(at('2026-02-23T10:00'), sends('finance', opinionOn('of-finance', 'amend', 'object')))
    .and(at('2026-02-24T10:00'), sends('health', opinionOn('of-health', 'agree')))
    .and(at('2026-03-14T00:00'), noticeLapses())
    .and(at('2026-03-16T10:00'), sends('transport')).events;

const fill = async (store: PostgresEventStore): Promise<void> => {
  const told = requestOf('request' as RequestId);
  const writer = async () => {
    for (let n = 0; n < REQUESTS / WRITERS; n += 1) {
      const requestId = randomUUID() as RequestId;
      const events = told.map((event) => ({ ...event, data: { ...event.data, requestId } }));
      const stream = streamName('request', requestId);
      await store.append(stream, events, { expected: 'no-stream', metadata });
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
};

/** How fast each read model goes through a record of requests it has not seen. */
export const readModelsBench = async ({
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
  const told = requestOf('request' as RequestId);
  try {
    await fill(store);
    const figures: Figure[] = [];
    for (const projection of projections.filter(({ name }) => !OF_NO_REQUEST.includes(name))) {
      const types = typesOf(projection);
      const own = told.filter(({ type }) => types.includes(type)).length * REQUESTS;
      const rounds: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const before = performance.now();
        await rebuildProjection(projection, { store, readStore, signal });
        rounds.push((own * 1_000) / (performance.now() - before));
      }
      figures.push({
        what: `catch-up of ${projection.name}`,
        ours: median(rounds),
        unit: 'events/s',
      });
    }
    return figures;
  } finally {
    await store.close();
    await pool.end();
  }
};
