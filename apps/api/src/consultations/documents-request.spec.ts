import { EventStore, streamName } from '#lib/event-sourcing';
import { type ApiUnderTest, STARTING_MS } from '../../testing/api-under-test.js';
import { letter, today } from '../../testing/letters.js';
import { partiesUnderTest } from '../../testing/parties-under-test.js';

describe('A request for missing documents', () => {
  let api: ApiUnderTest;
  let lead: string;
  let finance: string;
  let office: string;
  beforeAll(async () => {
    ({ api, lead, finance, office } = await partiesUnderTest());
  }, STARTING_MS);
  afterAll(() => api.close());

  const act = (token: string, requestId: string, what: string, body?: object) =>
    api.post(`/requests/${requestId}/consultations/so-tai-chinh/${what}`, {
      token,
      ...(body && { body }),
    });
  const asked = async () => {
    const { requestId } = (await api.post('/requests', { token: lead, body: letter() })).body;
    const items = [{ item: 1, description: 'Bản đồ hiện trạng' }];
    expect((await act(finance, requestId, 'missing-documents', { items })).status).toBe(200);
    return requestId;
  };

  it('is contested by the lead and found on by the monitoring body, in a cited document', async () => {
    const requestId = await asked();
    const reason = 'Tài liệu đã gửi kèm văn bản';
    const ruling = { number: '1290/VP-TH', issuedOn: today() };
    const found = { finding: 'unfounded', ruling };
    expect(await act(office, requestId, 'missing-documents/finding', found)).toMatchObject({
      status: 409,
      body: { type: 'nothing-contested' },
    });
    expect((await act(lead, requestId, 'missing-documents/contest', { reason })).status).toBe(200);
    expect(await act(lead, requestId, 'missing-documents/finding', found)).toMatchObject({
      status: 403,
      body: { type: 'only-these-parties-may' },
    });
    expect((await act(office, requestId, 'missing-documents/finding', found)).status).toBe(200);
    expect(await act(lead, requestId, 'supplements', { items: [1] })).toMatchObject({
      status: 409,
      body: { type: 'no-documents-requested' },
    });
  });

  it('is accepted once', async () => {
    const requestId = await asked();
    expect((await act(lead, requestId, 'missing-documents/acceptance')).status).toBe(200);
    expect(await act(lead, requestId, 'missing-documents/acceptance')).toMatchObject({
      status: 409,
      body: { type: 'documents-request-accepted-already' },
    });
  });

  it('is not needed where the dossier was never provided: it is supplied as a whole, and the clock starts', async () => {
    const dossier = { status: 'notProvided' };
    const opened = await api.post('/requests', { token: lead, body: letter({ dossier }) });
    const { requestId } = opened.body;
    expect((await act(lead, requestId, 'supplements', { items: [] })).status).toBe(200);
    const past = await api.app.get(EventStore).read(streamName('request', requestId));
    expect(past.slice(-2)).toMatchObject([{ type: 'DocumentsSupplied' }, { type: 'WindowOpened' }]);
  });
});
