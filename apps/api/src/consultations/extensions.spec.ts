import { type ApiUnderTest, STARTING_MS } from '../../testing/api-under-test.js';
import { letter, today } from '../../testing/letters.js';
import { partiesUnderTest } from '../../testing/parties-under-test.js';
import { typesOf } from '../../testing/recorded.js';

const LENGTH = { count: 3, unit: 'workingDay' };

describe('More or less time for a reply', () => {
  let api: ApiUnderTest;
  let lead: string;
  let finance: string;
  beforeAll(async () => {
    ({ api, lead, finance } = await partiesUnderTest());
  }, STARTING_MS);
  afterAll(() => api.close());

  const open = async () =>
    (await api.post('/requests', { token: lead, body: letter() })).body.requestId;
  const ofRequest = (requestId: string, what: string, body: object) =>
    api.post(`/requests/${requestId}/${what}`, { token: lead, body });
  const act = (token: string, requestId: string, what: string, body: object) =>
    api.post(`/requests/${requestId}/consultations/so-tai-chinh/${what}`, { token, body });

  it('is asked for by the agency and granted by the lead, each with its own due date moved', async () => {
    const requestId = await open();
    const asked = { length: LENGTH, reason: 'Phải họp liên phòng' };
    expect(
      await act(lead, requestId, 'extension-decision', { kind: 'granted', length: LENGTH }),
    ).toMatchObject({ status: 409 });
    expect((await act(finance, requestId, 'extension-requests', asked)).status).toBe(200);
    expect((await act(finance, requestId, 'extension-requests', asked)).status).toBe(409);
    expect(
      (await act(finance, requestId, 'extension-decision', { kind: 'granted', length: LENGTH }))
        .status,
    ).toBe(403);
    expect((await act(lead, requestId, 'extension-decision', { kind: 'refused' })).status).toBe(
      400,
    );
    const granted = { kind: 'granted', length: LENGTH };
    expect((await act(lead, requestId, 'extension-decision', granted)).status).toBe(200);
    expect((await typesOf(api, requestId)).slice(-3)).toEqual([
      'ExtensionAsked',
      'ExtensionDecided',
      'DueDateMoved',
    ]);
  });

  it('beyond the rule is refused with the most it allows', async () => {
    const requestId = await open();
    const long = { length: { count: 6, unit: 'workingDay' }, reason: 'Chưa xong' };
    expect(await act(finance, requestId, 'extension-requests', long)).toMatchObject({
      status: 422,
      body: { detail: 'Theo quy định áp dụng chỉ được gia hạn thêm tối đa 05 ngày làm việc.' },
    });
  });

  it('is given to all, and taken on a cited order down to one whole working day', async () => {
    const requestId = await open();
    const given = { length: LENGTH, reason: 'Gửi bổ sung dự thảo' };
    expect((await ofRequest(requestId, 'extensions', given)).status).toBe(200);
    const shortening = {
      to: today(),
      order: { number: '900/UBND-TH', issuedOn: today() },
      reason: 'Trình sớm',
    };
    const refused = await ofRequest(requestId, 'shortenings', shortening);
    expect(refused).toMatchObject({ status: 422 });
    const inAWeek = today(7);
    expect((await ofRequest(requestId, 'shortenings', { ...shortening, to: inAWeek })).status).toBe(
      200,
    );
    expect(await typesOf(api, requestId)).toEqual(
      expect.arrayContaining(['WindowsExtended', 'WindowsShortened']),
    );
  });
});
