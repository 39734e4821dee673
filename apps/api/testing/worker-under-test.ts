import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Pool } from 'pg';
import { EventStore } from '#lib/event-sourcing';
import { migrateReadModels, PostgresReadStore, projections, runProjection } from '#lib/read-models';

/** Every projection following the record of `app`, as the worker would run them, until it is stopped. */
export const follow = async (
  app: NestFastifyApplication,
): Promise<{ readonly stop: () => Promise<void> }> => {
  const pool = app.get(Pool);
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
    },
  };
};
