import type { Answer } from '../../testing/answer.js';
import { type ApiUnderTest, STARTING_MS } from '../../testing/api-under-test.js';
import { agreeing, letter, today } from '../../testing/letters.js';
import { partiesUnderTest } from '../../testing/parties-under-test.js';
import { typesOf } from '../../testing/recorded.js';

describe('A consultation', () => {
  let api: ApiUnderTest;
  let lead: string;
  let finance: string;
  beforeAll(async () => {
    ({ api, lead, finance } = await partiesUnderTest());
  }, STARTING_MS);
  afterAll(() => api.close());

  const open = async (changed: object = {}) =>
    (await api.post('/requests', { token: lead, body: letter(changed) })).body.requestId;
  const act = (token: string, requestId: string, what: string, body?: object) =>
    api.post(`/requests/${requestId}/consultations/so-tai-chinh/${what}`, {
      token,
      ...(body && { body }),
    });
  const elsewhere = { addressees: [{ agency: 'so-tai-chinh', channel: 'elsewhere' }] };

  it('goes from delivery and registration to a supplemented dossier, an opinion and its points', async () => {
    const requestId = await open(elsewhere);
    const steps = [
      await act(lead, requestId, 'delivery', {}),
      await act(finance, requestId, 'registration', { registeredOn: today(), number: '1024' }),
      await act(finance, requestId, 'missing-documents', {
        items: [{ item: 1, description: 'Bản đồ hiện trạng' }],
        document: { number: '87/STC-KH', issuedOn: today() },
      }),
      await act(lead, requestId, 'supplements', { items: [1] }),
    ];
    const point = { number: 1, concerns: 'Điều 3', stance: 'amend', text: 'Bổ sung nguồn vốn' };
    const given = await act(
      finance,
      requestId,
      'opinions',
      agreeing({ kind: 'agreeWithComments', points: [point] }),
    );
    const response = `opinions/${given.body.opinionId}/points/1/response`;
    expect(await act(lead, requestId, response, { kind: 'notAccepted' })).toMatchObject({
      status: 422,
      body: { type: 'reasons-required' },
    });
    steps.push(await act(lead, requestId, response, { kind: 'accepted' }));
    expect(steps.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(await typesOf(api, requestId)).toEqual(
      expect.arrayContaining([
        'DossierDelivered',
        'WindowOpened',
        'DossierRegistered',
        'DocumentsRequested',
        'DocumentsSupplied',
        'OpinionGiven',
        'PointAnswered',
      ]),
    );
  });

  it('is submitted once every opinion is in, and not before (R6)', async () => {
    const requestId = await open({ addressees: [{ agency: 'so-tai-chinh' }] });
    const submission = { submission: { number: '9/TTr-SXD', issuedOn: today() } };
    const submit = () =>
      api.post(`/requests/${requestId}/submission`, { token: lead, body: submission });
    const early = await submit();
    expect(early).toMatchObject({
      status: 409,
      body: { type: 'submission-not-ready', missing: { unanswered: ['so-tai-chinh'] } },
    });
    expect(early.body.detail).toContain('Cơ quan so-tai-chinh');
    await act(finance, requestId, 'opinions', agreeing());
    expect((await submit()).status).toBe(200);
  });

  it('is released, returned, added or withdrawn by whom it concerns only', async () => {
    const requestId = await open();
    const refused = (answer: Answer, type: string) =>
      expect(answer).toMatchObject({ status: 403, body: { type } });
    refused(await act(finance, requestId, 'release', { reason: 'x' }), 'only-the-lead-may');
    refused(
      await act(lead, requestId, 'return', { cause: 'misaddressed', reason: 'x' }),
      'only-the-agency-itself-may',
    );
    refused(
      await api.post(`/requests/${requestId}/withdrawal`, {
        token: finance,
        body: { reason: 'x' },
      }),
      'only-the-lead-may',
    );
    refused(
      await api.post(`/requests/${requestId}/addressees`, {
        token: finance,
        body: { agency: 'phuong-ben-thanh' },
      }),
      'only-these-parties-may',
    );
    const added = await api.post(`/requests/${requestId}/addressees`, {
      token: lead,
      body: { agency: 'phuong-ben-thanh' },
    });
    expect(added.status).toBe(200);
    expect((await act(lead, requestId, 'release', { reason: 'Không còn cần ý kiến' })).status).toBe(
      200,
    );
  });

  it('has a mistaken entry corrected, both values kept (R13)', async () => {
    const requestId = await open({ letter: { number: '881/SXD-QH', issuedOn: '2026-11-02' } });
    const correct = (body: object) =>
      api.post(`/requests/${requestId}/corrections`, { token: lead, body });
    const because = {
      reason: 'Ghi nhầm số',
      evidence: { kind: 'document', description: 'Bản gốc' },
    };
    const corrected = await correct({
      entry: 'letterNumber',
      from: '881/SXD-QH',
      to: '818/SXD-QH',
      ...because,
    });
    expect(corrected.status).toBe(200);
    const unreadable = await correct({
      entry: 'registration',
      agency: 'so-tai-chinh',
      from: 'hôm qua',
      to: '2026-11-31',
      ...because,
    });
    expect(unreadable).toMatchObject({
      status: 400,
      body: {
        fields: [
          { field: 'from', reason: 'date' },
          { field: 'to', reason: 'date' },
        ],
      },
    });
    expect(await act(finance, requestId, 'correction-confirmation')).toMatchObject({
      status: 409,
      body: { type: 'no-correction-awaits' },
    });
  });
});
