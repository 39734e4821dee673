import { EventStore, streamName } from '#lib/event-sourcing';
import { type ApiUnderTest, STARTING_MS } from '../../testing/api-under-test.js';
import { agreeing, letter } from '../../testing/letters.js';
import { partiesUnderTest } from '../../testing/parties-under-test.js';

describe('A command sent more than once', () => {
  let api: ApiUnderTest;
  let lead: string;
  let finance: string;
  beforeAll(async () => {
    ({ api, lead, finance } = await partiesUnderTest());
  }, STARTING_MS);
  afterAll(() => api.close());

  const eventsOf = async (requestId: string) =>
    (await api.app.get(EventStore).read(streamName('request', requestId))).length;
  const open = async () =>
    (await api.post('/requests', { token: lead, body: letter() })).body.requestId;
  const answer = (
    requestId: string,
    headers: Record<string, string>,
    { token = finance, body = agreeing() }: { token?: string; body?: object } = {},
  ) =>
    api.post(`/requests/${requestId}/consultations/so-tai-chinh/opinions`, {
      token,
      body,
      headers,
    });

  describe('under one Idempotency-Key', () => {
    it('is recorded once, and given its first answer again', async () => {
      const requestId = await open();
      const first = await answer(requestId, { 'idempotency-key': 'k1' });
      const before = await eventsOf(requestId);
      const again = await answer(requestId, { 'idempotency-key': 'k1' });
      expect(again.body).toEqual({ ...first.body, repeated: true });
      expect(again.status).toBe(first.status);
      expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
      expect(await eventsOf(requestId)).toBe(before);
    });

    it('is recorded once even when both arrive at the same moment', async () => {
      const requestId = await open();
      const key = { 'idempotency-key': 'k-twice' };
      const [one, other] = await Promise.all([answer(requestId, key), answer(requestId, key)]);
      expect([one.status, other.status]).toEqual([201, 201]);
      expect(one.body.opinionId).toBe(other.body.opinionId);
      expect([one.body.repeated, other.body.repeated].sort()).toEqual([false, true]);
    });

    it('opens one request', async () => {
      const body = letter();
      const sent = { token: lead, body, headers: { 'idempotency-key': 'k-open' } };
      const first = await api.post('/requests', sent);
      const again = await api.post('/requests', sent);
      expect(again).toMatchObject({ status: 201, body: { ...first.body, repeated: true } });
      expect(again.headers.get('location')).toBe(first.headers.get('location'));
    });

    it('is looked for before If-Match, so that a lost answer can be asked for again', async () => {
      const requestId = await open();
      const { body } = await api.post(`/requests/${requestId}/lead-position`, {
        token: lead,
        body: { position: 'Thống nhất' },
      });
      const headers = { 'idempotency-key': 'k2', 'if-match': `"${body.revision}"` };
      const send = () =>
        api.post(`/requests/${requestId}/withdrawal`, {
          token: lead,
          body: { reason: 'Thay bằng văn bản khác' },
          headers,
        });
      expect((await send()).status).toBe(200);
      expect(await send()).toMatchObject({ status: 200, body: { repeated: true } });
    });

    it('with another body is refused, and so is the key in the hands of another person', async () => {
      const requestId = await open();
      const key = { 'idempotency-key': 'k3' };
      await answer(requestId, key);
      const reused = { status: 422, body: { type: 'idempotency-key-reused' } };
      const other = agreeing({ kind: 'noComment' });
      expect(await answer(requestId, key, { body: other })).toMatchObject(reused);
      const another = await api.post(`/requests/${requestId}/withdrawal`, {
        token: lead,
        body: { reason: 'x' },
        headers: key,
      });
      expect(another).toMatchObject(reused);
    });

    it('with another body is refused also where it would open another request', async () => {
      const headers = { 'idempotency-key': 'k-other-letter' };
      const body = letter();
      const first = await api.post('/requests', { token: lead, body, headers });
      expect(await api.post('/requests', { token: lead, body: letter(), headers })).toMatchObject({
        status: 422,
        body: { type: 'idempotency-key-reused' },
      });
      const again = await api.post('/requests', { token: lead, body, headers });
      expect(again).toMatchObject({ status: 201, body: { ...first.body, repeated: true } });
    });

    it('that another person uses too is that person’s own', async () => {
      const headers = { 'idempotency-key': 'k-common' };
      const one = await api.post('/requests', { token: lead, body: letter(), headers });
      const addressees = [{ agency: 'so-tu-phap' }];
      const body = letter({ addressees });
      const other = await api.post('/requests', { token: finance, body, headers });
      expect([one.status, other.status]).toEqual([201, 201]);
    });

    it('whose content never came to be recorded may be sent again with it, and only with it', async () => {
      const headers = { 'idempotency-key': 'k-refused' };
      const body = letter({ addressees: [{ agency: 'khong-co' }] });
      const send = (asked: object) => api.post('/requests', { token: lead, body: asked, headers });
      const unknown = { status: 422, body: { type: 'agency-unknown' } };
      expect(await send(body)).toMatchObject(unknown);
      expect(await send(body)).toMatchObject(unknown);
      expect(await send(letter())).toMatchObject({ body: { type: 'idempotency-key-reused' } });
    });

    it('with the fields in another order is the same', async () => {
      const requestId = await open();
      const key = { 'idempotency-key': 'k4' };
      const body = agreeing();
      await answer(requestId, key, { body });
      const turned = Object.fromEntries(Object.entries(body).reverse());
      expect(await answer(requestId, key, { body: turned })).toMatchObject({
        status: 201,
        body: { repeated: true },
      });
    });

    it.each(['', 'with space', 'x'.repeat(129)])('that reads %j is refused', async (key) => {
      const refused = await answer(await open(), { 'idempotency-key': key });
      expect(refused).toMatchObject({
        status: 400,
        body: { type: 'header-unreadable', header: 'Idempotency-Key' },
      });
    });
  });

  describe('with If-Match', () => {
    it('is refused when its consultation has changed since, and carried out when another has', async () => {
      const requestId = await open();
      const justice = await api.signIn('so-tu-phap');
      const given = await answer(requestId, {});
      await api.post(`/requests/${requestId}/consultations/so-tu-phap/opinions`, {
        token: justice,
        body: agreeing(),
      });
      const superseding = agreeing({ supersedes: given.body.opinionId });
      const etag = given.headers.get('etag') ?? '';
      const match = { 'if-match': etag };
      const next = await answer(requestId, match, { body: superseding });
      expect(next.status).toBe(201);
      const stale = agreeing({ supersedes: next.body.opinionId });
      expect(await answer(requestId, match, { body: stale })).toMatchObject({
        status: 412,
        body: { type: 'seen-is-stale', seen: etag.replaceAll('"', '') },
      });
    });

    it('of a request is refused after any change', async () => {
      const requestId = await open();
      const state = (headers: Record<string, string>) =>
        api.post(`/requests/${requestId}/lead-position`, {
          token: lead,
          body: { position: 'Đề nghị chấp thuận' },
          headers,
        });
      const { headers } = await state({});
      await answer(requestId, {});
      const stale = await state({ 'if-match': headers.get('etag') ?? '' });
      expect(stale).toMatchObject({ status: 412, body: { type: 'seen-is-stale' } });
    });

    it('that is * asks for nothing', async () => {
      expect((await answer(await open(), { 'if-match': '*' })).status).toBe(201);
    });

    it.each(['12', 'W/"12"', '"1", "2"', '"x"'])('that reads %s is refused', async (tag) => {
      expect(await answer(await open(), { 'if-match': tag })).toMatchObject({
        status: 400,
        body: { type: 'header-unreadable', header: 'If-Match' },
      });
    });
  });

  it('sixteen times at once, each with a key of its own, is recorded sixteen times', async () => {
    const requestId = await open();
    const attempts = Array.from({ length: 16 }, (_, n) =>
      api.post(`/requests/${requestId}/lead-position`, {
        token: lead,
        body: { position: `Bản ${n}` },
      }),
    );
    const answers = await Promise.all(attempts);
    expect(answers.map(({ status }) => status)).toEqual(Array(16).fill(200));
    expect(new Set(answers.map(({ body }) => body.revision)).size).toBe(16);
  });
});
