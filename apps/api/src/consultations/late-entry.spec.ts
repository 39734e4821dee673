import { type ApiUnderTest, STARTING_MS } from '../../testing/api-under-test.js';
import { agreeing, letter, today } from '../../testing/letters.js';
import { partiesUnderTest } from '../../testing/parties-under-test.js';

describe('What a party enters in its own favour for an earlier day (R12)', () => {
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
  const reason = 'Trục liên thông không ghi nhận văn bản trong ngày 04/11/2026';

  /** Delivered on 2/11/2026 with three working days; an answer of 4/11 is entered only now. */
  const enteredLate = async () => {
    const window = { kind: 'length', count: 3, unit: 'workingDay' };
    const addressees = [{ agency: 'so-tai-chinh', channel: 'elsewhere', window }];
    const { requestId } = (
      await api.post('/requests', { token: lead, body: letter({ addressees }) })
    ).body;
    const delivered = { deliveredAt: '2026-11-02T09:00:00+07:00' };
    expect((await act(finance, requestId, 'delivery', delivered)).status).toBe(200);
    const evidence = {
      kind: 'document',
      description: 'Bản quét công văn',
      document: '000.00.12.H29-261104-0007',
    };
    const opinion = { ...agreeing(), sentAt: '2026-11-04T09:00:00+07:00', evidence };
    const { status, body } = await act(finance, requestId, 'opinions', opinion);
    expect(status).toBe(201);
    return { requestId: requestId, position: body.position };
  };
  const shown = async (requestId: string, position: string) =>
    (
      await api.get(`/requests/${requestId}/consultations/so-tai-chinh`, {
        token: lead,
        headers: { 'x-read-after': position },
      })
    ).body as { readonly lateEntries: readonly [{ readonly name: object }] };

  it('counts, is contested by the other party, and is found on by the monitoring body', async () => {
    const { requestId, position } = await enteredLate();
    const entered = await shown(requestId, position);
    expect(entered).toMatchObject({
      status: { kind: 'answeredOnTime' },
      lateEntries: [{ enteredBy: 'agency', standing: 'awaited' }],
    });
    const late = entered.lateEntries[0].name;
    expect(late).toMatchObject({ entry: 'sending' });
    expect(await act(finance, requestId, 'late-entry/contest', { ...late, reason })).toMatchObject({
      status: 403,
      body: { type: 'only-the-lead-may' },
    });
    const contested = await act(lead, requestId, 'late-entry/contest', { ...late, reason });
    expect(contested.status).toBe(200);
    expect(await shown(requestId, contested.body.position)).toMatchObject({
      status: { kind: 'answeredLate' },
      lateEntries: [{ standing: 'contested' }],
    });
    const ruling = { number: '1310/UBND-TH', issuedOn: today() };
    const finding = { ...late, finding: 'upheld', ruling };
    const { ruling: _, ...uncited } = finding;
    expect(await act(office, requestId, 'late-entry/finding', uncited)).toMatchObject({
      status: 422,
      body: { type: 'decision-not-cited' },
    });
    const found = await act(office, requestId, 'late-entry/finding', finding);
    expect(found.status).toBe(200);
    expect(await shown(requestId, found.body.position)).toMatchObject({
      status: { kind: 'answeredOnTime' },
      lateEntries: [{ standing: 'stands' }],
      lateEntriesTold: [
        { kind: 'contested', reason },
        { kind: 'found', finding: 'upheld' },
      ],
    });
    expect(await act(office, requestId, 'late-entry/finding', finding)).toMatchObject({
      status: 409,
      body: { type: 'no-late-entry-contested' },
    });
  });

  it('is confirmed by the other party, once, under its own name', async () => {
    const { requestId, position } = await enteredLate();
    const late = (await shown(requestId, position)).lateEntries[0].name;
    const other = { entry: 'delivery' };
    expect(await act(lead, requestId, 'late-entry/confirmation', other)).toMatchObject({
      status: 404,
      body: { type: 'not-entered-late' },
    });
    const unnamed = { entry: 'sending' };
    expect((await act(lead, requestId, 'late-entry/confirmation', unnamed)).status).toBe(400);
    expect((await act(lead, requestId, 'late-entry/confirmation', late)).status).toBe(200);
    expect(await act(lead, requestId, 'late-entry/contest', { ...late, reason })).toMatchObject({
      status: 409,
      body: { type: 'late-entry-answered-already' },
    });
  });
});
