import pg from 'pg';
import { privateServer, type PrivateServer } from '#lib/embedded-postgres/testing';
import { EventStore, streamName } from '#lib/event-sourcing';
import { type ApiUnderTest, apiOn, populate, STARTING_MS } from '../../testing/api-under-test.js';
import { letter } from '../../testing/letters.js';

const WITHIN_MS = 5_000;

describe('While the store accepts connections and answers nothing', () => {
  let server: PrivateServer;
  let api: ApiUnderTest;
  let lead: string;
  beforeAll(async () => {
    server = await privateServer();
    const client = new pg.Client(server.url());
    await client.connect();
    await client.query('create database frozen template template0');
    await client.end();
    api = await apiOn(server.url('frozen'));
    await populate(api.app);
    lead = await api.signIn('so-xay-dung');
  }, STARTING_MS);
  afterAll(async () => {
    server.thaw();
    await api.close();
    await server.remove();
  }, STARTING_MS);

  it(
    'every call is answered 503 within five seconds, and all goes on by itself when it answers again',
    async () => {
      const body = letter();
      const headers = { 'idempotency-key': 'through-the-frost' };
      const open = () => api.post('/requests', { token: lead, body, headers });
      expect((await api.get('/session', { token: lead })).status).toBe(200);
      await server.freeze();

      const timed = async (call: Promise<{ readonly status: number }>) => {
        const asked = performance.now();
        const { status } = await call;
        return { status, inTime: performance.now() - asked < WITHIN_MS };
      };
      const round = () => [
        open(),
        api.get('/requests', { token: lead }),
        api.get('/session', { token: lead }),
        api.post('/session', { body: { login: 'officer@so-tai-chinh', password: 'x' } }),
        api.get('/health', { token: lead }),
        api.get('/health'),
      ];
      const refused = { status: 503, inTime: true };
      // The second round finds the connections of the first lost, and has to ask for new ones.
      for (const calls of [round, round])
        for (const answer of await Promise.all(calls().map(timed))) expect(answer).toEqual(refused);

      server.thaw();
      let recorded = await open();
      while (recorded.status === 503) recorded = await open();
      expect(recorded.status).toBe(201);
      const past = await api.app
        .get(EventStore)
        .read(streamName('request', recorded.body.requestId));
      expect(past.filter(({ type }) => type === 'RequestOpened')).toHaveLength(1);
      expect((await api.get('/health')).status).toBe(200);
    },
    STARTING_MS,
  );
});
