import { eventStoreContract } from '#lib/event-sourcing/testing';
import { InMemoryEventStore, InMemoryRecord } from './index.js';

eventStoreContract('in memory', async () => {
  const record = new InMemoryRecord();
  return {
    store: new InMemoryEventStore({ record }),
    another: async (schema) => new InMemoryEventStore({ record, ...(schema && { schema }) }),
    restart: async () => {
      record.stop();
      record.start();
    },
    close: async () => undefined,
  };
});
