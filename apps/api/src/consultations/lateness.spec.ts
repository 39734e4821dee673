import { type ApiUnderTest, STARTING_MS } from '../../testing/api-under-test.js';
import { agreeing, letter, today } from '../../testing/letters.js';
import { partiesUnderTest } from '../../testing/parties-under-test.js';

describe('A mark of lateness', () => {
  let api: ApiUnderTest;
  let lead: string;
  let finance: string;
  let office: string;
  beforeAll(async () => {
    ({ api, lead, finance, office } = await partiesUnderTest({ followed: true }));
  }, STARTING_MS);
  afterAll(() => api.close());

  const act = (token: string, requestId: string, what: string, body: object) =>
    api.post(`/requests/${requestId}/consultations/so-tai-chinh/${what}`, { token, body });
  const explanation = { cause: 'systemOutage', explanation: 'Hệ thống gián đoạn, kèm biên bản' };

  /** The letter reached the agency on 2/11/2026 with three working days, so an answer of now is late. */
  const answeredLate = async () => {
    const window = { kind: 'length', count: 3, unit: 'workingDay' };
    const addressees = [{ agency: 'so-tai-chinh', channel: 'elsewhere', window }];
    const { requestId } = (
      await api.post('/requests', { token: lead, body: letter({ addressees }) })
    ).body;
    const delivered = { deliveredAt: '2026-11-02T09:00:00+07:00' };
    expect((await act(finance, requestId, 'delivery', delivered)).status).toBe(200);
    const { status, body } = await act(finance, requestId, 'opinions', agreeing());
    expect(status).toBe(201);
    return { requestId: requestId, position: body.position };
  };
  const shown = async (requestId: string, position: string) =>
    (
      await api.get(`/requests/${requestId}/consultations/so-tai-chinh`, {
        token: lead,
        headers: { 'x-read-after': position },
      })
    ).body;

  it('is provisional, objected to by the agency, and final once the monitoring body has reviewed it', async () => {
    const { requestId, position } = await answeredLate();
    expect(await shown(requestId, position)).toMatchObject({ mark: { standing: 'provisional' } });
    const objection = { reason: 'Đã gửi trước thời hạn' };
    expect(await act(lead, requestId, 'lateness/objection', objection)).toMatchObject({
      status: 403,
      body: { type: 'only-the-agency-itself-may' },
    });
    const objected = await act(finance, requestId, 'lateness/objection', objection);
    expect(objected.status).toBe(200);
    expect(await shown(requestId, objected.body.position)).toMatchObject({
      mark: { standing: 'objectedTo' },
    });
    const upheld = {
      finding: 'upheld',
      reason: 'Sổ công văn đi ghi ngày gửi sau thời hạn',
      ruling: { number: '1306/VP-TH', issuedOn: today() },
    };
    const reviewed = await act(office, requestId, 'lateness/review', upheld);
    expect(reviewed.status).toBe(200);
    expect(await shown(requestId, reviewed.body.position)).toMatchObject({
      mark: { standing: 'final' },
      latenessTold: [{ kind: 'objected' }, { kind: 'reviewed', finding: { kind: 'upheld' } }],
    });
  });

  it('is explained with a coded cause and excused on the document of the competent leader', async () => {
    const { requestId } = await answeredLate();
    const excused = {
      finding: 'excused',
      reason: 'Sự cố đã được xác nhận',
      ruling: { number: '1305/UBND-TH', issuedOn: today() },
    };
    expect(await act(office, requestId, 'lateness/review', excused)).toMatchObject({
      status: 409,
      body: { type: 'nothing-to-review' },
    });
    const unknown = { ...explanation, cause: 'traffic' };
    expect((await act(finance, requestId, 'lateness/explanation', unknown)).status).toBe(400);
    expect((await act(finance, requestId, 'lateness/explanation', explanation)).status).toBe(200);
    const { ruling: _, ...withoutRuling } = excused;
    expect(await act(office, requestId, 'lateness/review', withoutRuling)).toMatchObject({
      status: 422,
      body: { type: 'decision-not-cited' },
    });
    const reviewed = await act(office, requestId, 'lateness/review', excused);
    expect(reviewed.status).toBe(200);
    const after = await shown(requestId, reviewed.body.position);
    expect(after).toMatchObject({
      status: { kind: 'excused', answered: true },
      lapses: [{ reversed: { cause: 'excused' } }],
    });
    expect(after).not.toHaveProperty('mark');
    expect(await act(office, requestId, 'lateness/review', excused)).toMatchObject({
      status: 409,
      body: { type: 'lateness-reviewed-already' },
    });
  });
});
