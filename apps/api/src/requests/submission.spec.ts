import { EventStore, streamName } from '#lib/event-sourcing';
import { type ApiUnderTest, STARTING_MS } from '../../testing/api-under-test.js';
import { agreeing, letter } from '../../testing/letters.js';
import { partiesUnderTest } from '../../testing/parties-under-test.js';

const submission = { number: '77/TTr-SXD', issuedOn: '2026-11-20' };
const conclusion = { number: '120/TB-VP', issuedOn: '2026-11-20' };

describe('A submission', () => {
  let api: ApiUnderTest;
  let lead: string;
  let finance: string;
  let office: string;
  beforeAll(async () => {
    ({ api, lead, finance, office } = await partiesUnderTest());
  }, STARTING_MS);
  afterAll(() => api.close());

  const submitted = async () => {
    const body = letter({ addressees: [{ agency: 'so-tai-chinh' }] });
    const { requestId } = (await api.post('/requests', { token: lead, body })).body;
    await api.post(`/requests/${requestId}/consultations/so-tai-chinh/opinions`, {
      token: finance,
      body: agreeing(),
    });
    const sent = await act(requestId, lead, 'submission', { submission });
    expect(sent.status).toBe(200);
    return requestId;
  };
  const act = (requestId: string, token: string, what: string, body: object) =>
    api.post(`/requests/${requestId}/${what}`, { token, body });
  const lastOf = async (requestId: string) =>
    (await api.app.get(EventStore).read(streamName('request', requestId))).at(-1);

  it('is returned by the monitoring body with reasons, and submitted again', async () => {
    const requestId = await submitted();
    const reason = { reason: 'Chưa giải trình ý kiến của Sở Tài chính' };
    expect(await act(requestId, lead, 'submission-return', reason)).toMatchObject({
      status: 403,
      body: { type: 'only-these-parties-may' },
    });
    expect((await act(requestId, office, 'submission-return', reason)).status).toBe(200);
    expect(await lastOf(requestId)).toMatchObject({ type: 'SubmissionReturned', data: reason });
    expect(await act(requestId, office, 'submission-return', reason)).toMatchObject({
      status: 409,
      body: { type: 'not-submitted', detail: 'Hồ sơ chưa được trình.' },
    });
    expect((await act(requestId, lead, 'submission', { submission })).status).toBe(200);
  });

  it('is concluded on, and with that the request is over', async () => {
    const requestId = await submitted();
    expect((await act(requestId, office, 'conclusion', { conclusion })).status).toBe(200);
    expect(await lastOf(requestId)).toMatchObject({
      type: 'ConclusionRecorded',
      data: { conclusion },
    });
    expect(await act(requestId, lead, 'withdrawal', { reason: 'Thay văn bản khác' })).toMatchObject(
      { status: 409, body: { type: 'request-concluded-already' } },
    );
  });
});
