import { realServer } from '#lib/event-store-kurrent/testing';
import { installation } from '../support/dung-han.js';
import { newcomersJourney } from './newcomer.journey.js';

const server = realServer();
afterAll(async () => {
  await (await server).stop();
});

newcomersJourney('From nothing to a judged request, its events in KurrentDB', async () =>
  installation({
    EVENT_STORE: 'kurrent',
    EVENTSTORE_URL: (await server).url,
    // Of this run: a server in use is not disturbed.
    EVENTSTORE_STREAM_PREFIX: `journey${Date.now()}`,
  }),
);
