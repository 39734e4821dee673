import { EventStore, streamName } from '#lib/event-sourcing';
import { type ApiUnderTest, type Asking, STARTING_MS } from '../../testing/api-under-test.js';
import { agreeing, letter } from '../../testing/letters.js';
import { partiesUnderTest } from '../../testing/parties-under-test.js';

describe('An opinion', () => {
  let api: ApiUnderTest;
  let lead: string;
  let finance: string;
  let justice: string;
  let office: string;
  beforeAll(async () => {
    ({ api, lead, finance, justice, office } = await partiesUnderTest());
  }, STARTING_MS);
  afterAll(() => api.close());

  const open = async (changed: object = {}) =>
    (await api.post('/requests', { token: lead, body: letter(changed) })).body.requestId;
  const give = (requestId: string, asking: Asking, agency = 'so-tai-chinh') =>
    api.post(`/requests/${requestId}/consultations/${agency}/opinions`, asking);
  const lastOf = async (requestId: string) =>
    (await api.app.get(EventStore).read(streamName('request', requestId))).at(-1);
  const received = (changed: object = {}) =>
    agreeing({
      sentAt: '2026-11-20T15:00:00+07:00',
      evidence: { kind: 'document', description: 'Công văn 77/STC-NS', document: '77/STC-NS' },
      ...changed,
    });

  it('is the agency’s own when the agency signed in sends it', async () => {
    const requestId = await open();
    const { status, body } = await give(requestId, { token: finance, body: agreeing() });
    expect(status).toBe(201);
    expect(await lastOf(requestId)).toMatchObject({
      type: 'OpinionGiven',
      data: { agency: 'so-tai-chinh', enteredBy: 'author', opinion: { id: body.opinionId } },
    });
  });

  it('is never composed for another agency (R1)', async () => {
    const requestId = await open();
    for (const body of [received(), agreeing()])
      expect(await give(requestId, { token: justice, body })).toMatchObject({
        status: 403,
        body: {
          type: 'only-these-parties-may',
          may: [{ party: 'lead', agency: 'so-xay-dung' }, { party: 'monitoringBody' }],
          detail:
            'Chỉ cơ quan chủ trì (Cơ quan so-xay-dung) hoặc cơ quan theo dõi được thực hiện việc này.',
        },
      });
    expect(await lastOf(requestId)).not.toMatchObject({ type: 'OpinionGiven' });
  });

  it.each([
    ['lead', 'lead'],
    ['monitoring body', 'monitoringBody'],
  ])('received otherwise is recorded by the %s, and shown as recorded', async (_, enteredBy) => {
    const requestId = await open({ sentAt: '2026-11-03T09:00:00+07:00' });
    await api.post(`/requests/${requestId}/consultations/so-tai-chinh/delivery`, {
      token: lead,
      body: {},
    });
    const token = enteredBy === 'lead' ? lead : office;
    const { status } = await give(requestId, {
      token,
      body: received(now()),
    });
    expect(status).toBe(201);
    expect(await lastOf(requestId)).toMatchObject({ data: { enteredBy } });
  });

  /** A moment just past, after the delivery that opening the request recorded. */
  const now = () => ({ sentAt: new Date().toISOString() });

  it('received otherwise needs its evidence, and when it was sent', async () => {
    const requestId = await open();
    const bare = { token: lead, body: agreeing(now()) };
    expect(await give(requestId, bare)).toMatchObject({
      status: 422,
      body: { type: 'evidence-required' },
    });
    const undated = { token: lead, body: received({ sentAt: undefined }) };
    expect(await give(requestId, undated)).toMatchObject({
      status: 422,
      body: { type: 'field-missing', field: 'sentAt' },
    });
  });

  it('keeps the signer’s name and post sealed in the record', async () => {
    const requestId = await open();
    await give(requestId, { token: finance, body: agreeing() });
    const kept = JSON.stringify((await lastOf(requestId))?.data);
    expect(kept).toMatch(/"name":"sealed\.v1\./);
    expect(kept).not.toMatch(/Nguyễn|Phó Giám đốc/);
  });

  describe('is refused, and nothing stored,', () => {
    it.each([
      ['from an agency not asked', 'phuong-ben-thanh', agreeing(), 404, 'not-addressed'],
      [
        'dated before the letter',
        'so-tai-chinh',
        received({ sentAt: '2026-11-01T08:00:00+07:00' }),
        422,
        'date-before-letter',
      ],
      [
        'dated in the future',
        'so-tai-chinh',
        received({ sentAt: '2099-01-01T08:00:00+07:00' }),
        422,
        'date-in-future',
      ],
      [
        'signed on a day that does not exist',
        'so-tai-chinh',
        agreeing({ document: { number: '1/STC', signedOn: '2026-11-31' } }),
        400,
        'fields-invalid',
      ],
      [
        'with comments but no point',
        'so-tai-chinh',
        agreeing({ kind: 'agreeWithComments' }),
        422,
        'opinion-incomplete',
      ],
      [
        'of a kind nobody knows',
        'so-tai-chinh',
        agreeing({ kind: 'perhaps' }),
        400,
        'fields-invalid',
      ],
      [
        'of a kind only an import may leave out',
        'so-tai-chinh',
        agreeing({ kind: 'unrecorded' }),
        400,
        'fields-invalid',
      ],
      [
        'without its document',
        'so-tai-chinh',
        agreeing({ document: undefined }),
        422,
        'opinion-incomplete',
      ],
      [
        'naming its own author',
        'so-tai-chinh',
        agreeing({ enteredBy: 'author' }),
        400,
        'fields-invalid',
      ],
    ])('%s', async (_, agency, body, status, type) => {
      const requestId = await open();
      const token = await api.signIn(agency);
      const before = await api.app.get(EventStore).head();
      expect(await give(requestId, { token, body }, agency)).toMatchObject({
        status,
        body: { type },
      });
      expect(await api.app.get(EventStore).head()).toBe(before);
    });

    it('a second time, unless it says which one it supersedes', async () => {
      const requestId = await open();
      const first = await give(requestId, { token: finance, body: agreeing() });
      const { opinionId } = first.body;
      expect(await give(requestId, { token: finance, body: agreeing() })).toMatchObject({
        status: 409,
        body: { type: 'answered-already', opinion: opinionId },
      });
      const superseding = agreeing({ kind: 'noComment', supersedes: opinionId });
      expect((await give(requestId, { token: finance, body: superseding })).status).toBe(201);
    });

    it.each([
      [
        '/requests/5f0c7d1e-0000-5000-8000-000000000000/consultations/so-tai-chinh/opinions',
        'request-not-found',
      ],
      ['/requests/1/consultations/so-tai-chinh/opinions', 'request-not-found'],
      [`/requests/${'9'.repeat(190)}/consultations/so-tai-chinh/opinions`, 'request-not-found'],
      ['/requests/%00/consultations/so-tai-chinh/opinions', 'request-not-found'],
    ])('on a request that does not exist: %s', async (path, type) => {
      expect(await api.post(path, { token: finance, body: agreeing() })).toMatchObject({
        status: 404,
        body: { type },
      });
    });
  });
});
