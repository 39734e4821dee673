import type { Pool } from 'pg';
import { requestHistory } from '#lib/coordination';
import { type EventStore, schema } from '#lib/event-sourcing';
import { migrateEventStore, PostgresEventStore } from '#lib/event-store-postgres';
import { calendarHistory } from '#lib/rulebook';
import type { Configuration } from './configuration.js';

/** The event store this process uses, for as long as it needs it. */
export interface OpenedEventStore {
  readonly store: EventStore;
  close(): Promise<void>;
}

/** Every shape an event has had, lifted to the present one wherever it is read. */
const SHAPES = schema({ ...requestHistory, ...calendarHistory });

const openPostgres = async (pool: Pool): Promise<OpenedEventStore> => {
  await migrateEventStore(pool);
  const store = new PostgresEventStore(pool, { schema: SHAPES });
  return { store, close: () => store.close() };
};

const openKurrent = async ({
  // The configuration demands the URL wherever it says kurrent.
  EVENTSTORE_URL = '',
  EVENTSTORE_STREAM_PREFIX: prefix,
}: Configuration): Promise<OpenedEventStore> => {
  // Its client is large, and only who needs it should wait for it.
  const { connectKurrent } = await import('#lib/event-store-kurrent');
  const store = connectKurrent(EVENTSTORE_URL, {
    schema: SHAPES,
    ...(prefix !== undefined && { streamPrefix: `${prefix}.` }),
  });
  return { store, close: () => store.dispose() };
};

/** The store named by `EVENT_STORE`; its tables, where it has any, are made or moved on first. */
export const openEventStore = (
  configuration: Configuration,
  pool: Pool,
): Promise<OpenedEventStore> => {
  switch (configuration.EVENT_STORE) {
    case 'postgres':
      return openPostgres(pool);
    case 'kurrent':
      return openKurrent(configuration);
  }
};
