import pg from 'pg';
import { privateServer, type PrivateServer } from '#lib/embedded-postgres/testing';
import { EventStore, streamName } from '#lib/event-sourcing';
import { type ApiUnderTest, apiOn, populate, STARTING_MS } from '../../testing/api-under-test.js';
import { letter } from '../../testing/letters.js';

/** As long as a client would wait before it calls the system hung. */
const NO_HANG_MS = 15_000;

describe('While the store is stopped', () => {
  let server: PrivateServer;
  let api: ApiUnderTest;
  let lead: string;
  beforeAll(async () => {
    server = await privateServer();
    const client = new pg.Client(server.url());
    await client.connect();
    await client.query('create database outage template template0');
    await client.end();
    api = await apiOn(server.url('outage'));
    await populate(api.app);
    lead = await api.signIn('so-xay-dung');
  }, STARTING_MS);
  afterAll(async () => {
    await api.close();
    await server.remove();
  });

  it(
    'every call is answered 503 with a sentence, and all goes on by itself when it is back',
    async () => {
      const body = letter();
      const headers = { 'idempotency-key': 'through-the-outage' };
      const open = () => api.post('/requests', { token: lead, body, headers });
      await server.kill();

      const started = performance.now();
      const answers = await Promise.all([
        open(),
        api.get('/requests', { token: lead }),
        api.post('/session', { body: { login: 'officer@so-tai-chinh', password: 'x' } }),
        api.get('/health', { token: lead }),
      ]);
      expect(performance.now() - started).toBeLessThan(NO_HANG_MS);
      expect(answers.map(({ status }) => status)).toEqual([503, 503, 503, 503]);
      for (const { body: problem, headers: told } of answers.slice(0, 3)) {
        expect(problem).toMatchObject({ detail: expect.stringMatching(/^\S.*\.$/) });
        expect(Number(told.get('retry-after'))).toBeGreaterThanOrEqual(1);
      }

      await server.restart();
      const recorded = await open();
      expect(recorded.status).toBe(201);
      expect((await open()).body).toEqual({ ...recorded.body, repeated: true });
      const store = api.app.get(EventStore);
      const past = await store.read(streamName('request', recorded.body.requestId));
      expect(past.filter(({ type }) => type === 'RequestOpened')).toHaveLength(1);
      expect((await api.get('/health')).status).toBe(200);
    },
    STARTING_MS,
  );

  it('an agency registered afterwards is heard of, as before', async () => {
    const administrator = await api.signIn('van-phong', 'administrator');
    const agency = { id: 'so-moi', name: { vi: 'Sở Mới' }, kind: 'department', group: 'Sở' };
    await api.post('/agencies', { token: administrator, body: agency });
    const asked = letter({ addressees: [{ agency: 'so-moi' }] });
    expect((await api.post('/requests', { token: lead, body: asked })).status).toBe(201);
  });
});
