import { eventStoreContract } from '#lib/event-sourcing/testing';
import { KurrentStandIn, OpenedStores } from '../testing/index.js';

describe.each([
  { server: 'a server of today', batchAppend: true },
  { server: 'a server that knows no batch append', batchAppend: false },
])('against $server', ({ batchAppend }) => {
  eventStoreContract('KurrentDB', async () => {
    const standIn = new KurrentStandIn(undefined, { batchAppend });
    await standIn.start();
    const stores = new OpenedStores(standIn.url, '');
    return {
      store: stores.open(),
      another: (schema) => Promise.resolve(stores.open(schema)),
      restart: async () => {
        standIn.stop();
        await standIn.start();
      },
      close: async () => {
        await stores.close();
        standIn.stop();
      },
    };
  });
});
