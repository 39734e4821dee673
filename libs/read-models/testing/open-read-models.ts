import { type Query, QueryBus } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import { Pool } from 'pg';
import { testDatabase } from '#lib/embedded-postgres/testing';
import type { Position, Projection, Recorded } from '#lib/event-sourcing';
import {
  migrateReadModels,
  PostgresReadStore,
  projections,
  ReadModelsModule,
} from '#lib/read-models';

export interface OpenedReadModels {
  /** Builds every read model anew from these events and nothing else. */
  tell(events: readonly Recorded[]): Promise<void>;
  ask<Result>(query: Query<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** Every read model on a PostgreSQL database of its own. */
export const openReadModels = async (): Promise<OpenedReadModels> => {
  const database = await testDatabase();
  const pool = new Pool({ connectionString: database.url });
  await migrateReadModels(pool);
  const readStore = new PostgresReadStore(pool);
  const module = await Test.createTestingModule({ imports: [ReadModelsModule] })
    .useMocker((token) => (token === Pool ? pool : undefined))
    .compile();
  await module.init();
  return {
    tell: async (events) => {
      for (const projection of projections) await rebuilt(readStore, projection, events);
    },
    ask: (query) => module.get(QueryBus).execute(query),
    close: async () => {
      await module.close();
      await pool.end();
      await database.drop();
    },
  };
};

const rebuilt = async (
  readStore: PostgresReadStore,
  projection: Projection,
  events: readonly Recorded[],
): Promise<void> => {
  const build = await readStore.rebuild(projection, 'spec');
  const lease = await readStore.lease(build, new AbortController().signal);
  if (!lease) throw new Error('nobody else can hold the lease');
  try {
    await lease.write(projection, { events, to: 'told' as Position, full: false }, build.position);
  } finally {
    // A projection that throws fails its spec instead of leaving it to wait for the pool to end.
    lease.release();
  }
  await readStore.goLive(projection, build);
};
