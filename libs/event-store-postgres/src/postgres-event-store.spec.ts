import { schema } from '#lib/event-sourcing';
import { eventStoreContract } from '#lib/event-sourcing/testing';
import { privateServer } from '#lib/embedded-postgres/testing';
import { migrateEventStore, PostgresEventStore } from '#lib/event-store-postgres';
import { openPool } from '#lib/postgres';

eventStoreContract('on PostgreSQL', async () => {
  const server = await privateServer();
  const closing: (() => Promise<void>)[] = [];
  const another = async (history = schema()) => {
    const pool = openPool(server.url(), { name: 'contract' });
    const store = new PostgresEventStore(pool, { schema: history });
    closing.push(async () => {
      await store.close();
      await pool.end();
    });
    await migrateEventStore(pool);
    return store;
  };
  return {
    store: await another(),
    another,
    restart: async () => {
      await server.kill();
      await server.restart();
    },
    close: async () => {
      for (const close of closing) await close();
      await server.remove();
    },
  };
});
