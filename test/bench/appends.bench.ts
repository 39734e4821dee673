import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';
import { randomUUID } from 'node:crypto';
import { schema, streamName } from '#lib/event-sourcing';
import { migrateEventStore, PostgresEventStore } from '#lib/event-store-postgres';
import { openPool } from '#lib/postgres';
import { type Append, bareInsert } from './bare-insert.js';
import { median, type Figure } from './figure.js';
import { data, metadata } from './usual-event.js';

const ours = async (url: string) => {
  const pool = openPool(url, { name: 'bench' });
  await migrateEventStore(pool);
  const store = new PostgresEventStore(pool, { schema: schema() });
  const append: Append = () =>
    store.append(streamName('request', randomUUID()), [{ type: 'Delivered', data }], {
      expected: 'no-stream',
      metadata,
    });
  const close = async () => {
    await store.close();
    await pool.end();
  };
  return { append, close };
};

const emmett = async (url: string) => {
  const store = getPostgreSQLEventStore(url);
  await store.schema.migrate();
  const append: Append = () =>
    store.appendToStream(`request-${randomUUID()}`, [{ type: 'Delivered', data }], {
      expectedStreamVersion: 'STREAM_DOES_NOT_EXIST',
    });
  return { append, close: () => store.close() };
};

const RUN_MS = 1_000;

/** Appends per second with that many writers, each waiting for its answer before the next. */
export const rate = async (append: Append, writers: number): Promise<number> => {
  const start = performance.now();
  let appended = 0;
  const writer = async () => {
    while (performance.now() - start < RUN_MS) {
      await append();
      appended += 1;
    }
  };
  await Promise.all(Array.from({ length: writers }, writer));
  return (appended * 1_000) / (performance.now() - start);
};

/**
 * Durable appends of one event each: ours, a bare `INSERT` of the same rows and Emmett,
 * in turn within each of five rounds, so that a busy machine is busy for all.
 */
export const appendsBench = async ({
  databaseUrl,
  rounds = 5,
}: {
  readonly databaseUrl: string;
  readonly rounds?: number;
}): Promise<readonly Figure[]> => {
  const subjects = {
    ours: await ours(databaseUrl),
    bare: await bareInsert(databaseUrl),
    emmett: await emmett(databaseUrl),
  };
  try {
    const figures: Figure[] = [];
    for (const writers of [1, 16]) {
      const rates = { ours: [] as number[], bare: [] as number[], emmett: [] as number[] };
      for (let round = 0; round <= rounds; round += 1) {
        for (const name of ['ours', 'bare', 'emmett'] as const) {
          const measured = await rate(subjects[name].append, writers);
          // The first round warms up.
          if (round > 0) rates[name].push(measured);
        }
      }
      const what = `durable appends, ${writers} writer${writers === 1 ? '' : 's'}`;
      for (const reference of ['bare', 'emmett'] as const) {
        const [our, their] = [median(rates.ours), median(rates[reference])];
        figures.push({
          what: `${what}, against ${reference === 'bare' ? 'bare INSERT' : 'emmett-postgresql'}`,
          ours: our,
          reference: their,
          ratio: our / their,
          unit: 'events/s',
        });
      }
    }
    return figures;
  } finally {
    for (const { close } of Object.values(subjects)) await close();
  }
};
