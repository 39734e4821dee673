import { eventStoreContract } from '#lib/event-sourcing/testing';
import { OpenedStores, realServer } from '../testing/index.js';

const RUN = `r${Date.now().toString(36)}`;

eventStoreContract(
  'on a real KurrentDB',
  async () => {
    const server = await realServer();
    const stores = new OpenedStores(server.url, `${RUN}.`);
    return {
      store: stores.open(),
      another: (schema) => Promise.resolve(stores.open(schema)),
      restart: () => server.restart(),
      close: async () => {
        await stores.close();
        await server.stop();
      },
    };
  },
  RUN,
);
