import { type ApiUnderTest, STARTING_MS } from '../../testing/api-under-test.js';
import { letter, today } from '../../testing/letters.js';
import { partiesUnderTest } from '../../testing/parties-under-test.js';

describe('A submission after the date of the mandate', () => {
  let api: ApiUnderTest;
  let lead: string;
  let office: string;
  beforeAll(async () => {
    ({ api, lead, office } = await partiesUnderTest({ followed: true }));
  }, STARTING_MS);
  afterAll(() => api.close());

  it('is explained by the lead, and excused by the monitoring body on a cited document', async () => {
    const mandate = {
      document: { number: '15/TB-VP', issuedOn: '2026-11-02' },
      from: 'Ủy ban nhân dân Thành phố',
      submitBy: '2026-11-05',
    };
    const { requestId } = (await api.post('/requests', { token: lead, body: letter({ mandate }) }))
      .body;
    const act = (token: string, what: string, body: object) =>
      api.post(`/requests/${requestId}/submission/lateness/${what}`, { token, body });
    const review = {
      finding: 'excused',
      reason: 'Có văn bản cho phép chờ ý kiến của Bộ',
      ruling: {
        number: '1320/UBND-TH',
        issuedOn: today(),
      },
    };
    expect(await act(office, 'review', review)).toMatchObject({
      status: 409,
      body: { type: 'nothing-to-review' },
    });
    const explanation = { cause: 'awaitedOthers', explanation: 'Chờ ý kiến của Bộ' };
    expect(await act(office, 'explanation', explanation)).toMatchObject({
      status: 403,
      body: { type: 'only-the-lead-may' },
    });
    expect((await act(lead, 'explanation', explanation)).status).toBe(200);
    const { body } = await act(office, 'review', review);
    const shown = await api.get(`/requests/${requestId}`, {
      token: lead,
      headers: { 'x-read-after': body.position },
    });
    expect(shown.body).toMatchObject({
      mandate: {
        standing: { kind: 'excused' },
        latenessTold: [
          { kind: 'explained', cause: 'awaitedOthers' },
          { kind: 'reviewed', finding: { kind: 'excused' } },
        ],
      },
    });
  });

  it('is none where the mandate sets no date', async () => {
    const { requestId } = (await api.post('/requests', { token: lead, body: letter() })).body;
    expect(
      await api.post(`/requests/${requestId}/submission/lateness/explanation`, {
        token: lead,
        body: { cause: 'other', explanation: 'Không rõ' },
      }),
    ).toMatchObject({ status: 409, body: { type: 'submission-not-late' } });
  });
});
