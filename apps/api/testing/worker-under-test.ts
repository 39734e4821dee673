import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Pool } from 'pg';
import { EventStore } from '#lib/event-sourcing';
import { openPool } from '#lib/postgres';
import { migrateReadModels, PostgresReadStore, projections, runProjection } from '#lib/read-models';

/** Every projection following the record of `app`, as the worker would run them, until it is stopped. */
export const follow = async (
  app: NestFastifyApplication,
): Promise<{ readonly stop: () => Promise<void> }> => {
  // As in the worker: each projection keeps a connection, and none of them is the application's.
  const { connectionString = '' } = app.get(Pool).options;
  const pool = openPool(connectionString, { name: 'spec', max: projections.length + 2 });
  await migrateReadModels(pool);
  const stop = new AbortController();
  const following = projections.map((projection) =>
    runProjection(projection, {
      store: app.get(EventStore),
      readStore: new PostgresReadStore(pool),
      signal: stop.signal,
    }),
  );
  return {
    stop: async () => {
      stop.abort();
      await Promise.all(following);
      await pool.end();
    },
  };
};
