import { type ApiUnderTest, STARTING_MS } from '../../testing/api-under-test.js';
import { letter } from '../../testing/letters.js';
import { partiesUnderTest } from '../../testing/parties-under-test.js';
import type { RequestView } from '../requests/request.view.js';
import type { RuleSetListView, RuleSetVersionsView } from './rule-set.view.js';
import type { WhatIfConsultationView, WhatIfView } from './what-if.view.js';

const decision = { number: '1212/QĐ-UBND', issuedOn: '2026-11-18' };
const tenDays = { value: { count: 10, unit: 'workingDay' }, basis: 'house' };
const withoutPolicy = { value: ['general', 'legalDraft', 'unrecorded'], basis: 'house' };

describe('The rulebook', () => {
  let api: ApiUnderTest;
  let office: string;
  let lead: string;
  let agency: string;
  beforeAll(async () => {
    ({ api, office, lead, finance: agency } = await partiesUnderTest({ followed: true }));
  }, STARTING_MS);
  afterAll(() => api.close());

  const rule = (path: string, body: object, token = office) =>
    api.post(`/rule-sets/${path}`, { token, body });
  const version = async (id: string, number: number) => {
    const { body } = await api.get(`/rule-sets/${id}`, { token: lead });
    return (body as RuleSetVersionsView).versions[number - 1];
  };

  it('shows every rule set, each field with what it rests on', async () => {
    const { status, body } = await api.get('/rule-sets', { token: lead });
    expect(status).toBe(200);
    const told = Object.fromEntries(
      (body as RuleSetListView).rows.map(({ id, inForce, readIn }) => [id, [inForce, readIn]]),
    );
    expect(told).toEqual({
      'REFERENCE-15WD': [false, 'house'],
      'HCM-CT08': [true, 'instrument'],
      'HCM-PROCEDURE': [true, 'instrument'],
      'HCM-CT08-REPORT': [false, 'instrument'],
      'HCM-2019': [false, 'press'],
      'HCM-QD54': [false, 'press'],
      'LAW-2025-POLICY': [false, 'instrument'],
    });
    expect(await version('HCM-CT08', 1)).toMatchObject({
      window: { value: { count: 15, unit: 'workingDay' }, basis: 'law' },
      silence: { value: { effect: 'noReply' }, basis: 'house' },
      confirmed: false,
      rulings: [],
    });
    expect(await version('HCM-PROCEDURE', 1)).toMatchObject({
      apology: { value: 'workingDayBefore', basis: 'house' },
    });
  });

  describe('refuses in one sentence that says what to do, and records nothing:', () => {
    it.each([
      [
        'another body than the monitoring one',
        () => rule('HCM-CT08/confirmation', { decision }, lead),
        403,
        'only-the-monitoring-body-may',
        /Chỉ cơ quan theo dõi/,
      ],
      [
        'a ruling without its document',
        () => rule('HCM-CT08/confirmation', {}),
        422,
        'decision-not-cited',
        /Đề nghị ghi số, ký hiệu và ngày ban hành/,
      ],
      [
        'a rule set that overlaps another for the same matter and day',
        () => rule('HCM-QD54/adoption', { from: '2027-01-01', decision }),
        409,
        'rule-sets-overlap',
        /trùng với quy định "HCM-CT08" từ ngày 01\/01\/2027.*Đề nghị bãi bỏ "HCM-CT08"/,
      ],
      [
        'a new rule set without all of its terms',
        () => rule('HCM-2027/adoption', { from: '2027-01-01', decision }),
        422,
        'terms-missing',
        /Còn thiếu: tên quy định, văn bản/,
      ],
      [
        'a law that cites no text',
        () =>
          rule('HCM-CT08/amendment', {
            from: '2027-01-01',
            decision,
            terms: { receipt: { value: 'delivery', basis: 'law' } },
          }),
        422,
        'law-not-cited',
        /"ngày nhận"/,
      ],
      [
        'an amendment of nothing',
        () => rule('HCM-CT08/amendment', { from: '2027-01-01', decision, terms: {} }),
        422,
        'nothing-amended',
        /nêu nội dung thay đổi/,
      ],
      [
        'a rule set nobody knows',
        () => rule('HCM-1999/repeal', { from: '2027-01-01', decision }),
        404,
        'rule-set-not-found',
        /\/api\/rule-sets/,
      ],
      [
        'an effective date that is none',
        () => rule('HCM-CT08/repeal', { from: '2027-02-30', decision }),
        400,
        'fields-invalid',
        /from phải là một ngày có thật/,
      ],
      [
        'a matter nobody knows',
        () =>
          rule('HCM-CT08/amendment', {
            from: '2027-01-01',
            decision,
            terms: { matters: { value: ['weather'], basis: 'house' } },
          }),
        400,
        'fields-invalid',
        /terms\.matters\.value phải là danh sách/,
      ],
    ])('%s', async (_, act, status, type, sentence) => {
      const { body, ...answer } = await act();
      expect({ ...answer, body }).toMatchObject({ status, body: { type } });
      expect(body.detail).toMatch(sentence);
    });
  });

  it('loses its mark in every view once the monitoring body has confirmed it', async () => {
    const opened = await api.post('/requests', { token: lead, body: letter() });
    const { requestId, position } = opened.body;
    const views = async () => {
      const headers = { 'x-read-after': position };
      const told = await Promise.all([
        api.get(`/requests/${requestId}`, { token: lead, headers }),
        api.get(`/requests/${requestId}/consultations/so-tai-chinh`, { token: agency, headers }),
        api.get('/consultations', { token: agency, headers }),
        api.get('/accountability/lead-agencies', { token: lead, headers }),
        api.get('/accountability/lead-agencies/so-xay-dung', { token: lead, headers }),
        api.get('/accountability/coordinating-agencies', { token: lead, headers }),
        api.get('/accountability/coordinating-agencies/so-tai-chinh', { token: lead, headers }),
      ]);
      return told.map(({ body }) => JSON.stringify(body));
    };
    const marked = /"confirmed":false|"unconfirmed":true/;
    for (const view of await views()) expect(view).toMatch(marked);

    expect(await rule('HCM-CT08/confirmation', { decision })).toMatchObject({
      status: 200,
      body: { recorded: true },
    });
    for (const view of await views()) expect(view).not.toMatch(marked);
    expect(await version('HCM-CT08', 1)).toMatchObject({
      confirmed: true,
      rulings: [{ kind: 'confirmed', decision, from: decision.issuedOn }],
    });
    expect((await rule('HCM-CT08/confirmation', { decision })).body.type).toBe(
      'rule-set-confirmed-already',
    );
  });

  it('replays the period under a draft before anybody adopts it, and records nothing', async () => {
    const opened = await api.post('/requests', { token: lead, body: letter() });
    const headers = { 'x-read-after': opened.body.position };
    const stored = await api.get('/rule-sets/HCM-QD54/what-if', { token: office, headers });
    expect(stored).toMatchObject({ status: 200, body: { ruleSet: 'HCM-QD54' } });
    const rowIn = (body: unknown) => {
      const { rows } = (body as WhatIfView).consultations;
      const row = rows.find(({ requestId }) => requestId === opened.body.requestId);
      if (row === undefined) throw new Error('the letter is not among those replayed');
      return row;
    };
    const isSooner = ({ current, draft }: WhatIfConsultationView) =>
      String(draft.dueOn) < String(current.dueOn);
    const underStored = rowIn(stored.body);
    expect(isSooner(underStored)).toBe(true);
    expect(underStored.beside).toEqual([{ ruleSet: 'HCM-QD54', dueOn: underStored.draft.dueOn }]);

    const changed = await api.post('/rule-sets/HCM-CT08/what-if', {
      token: office,
      headers,
      body: { terms: { window: tenDays } },
    });
    expect(changed.status).toBe(200);
    expect(isSooner(rowIn(changed.body))).toBe(true);
    expect(await version('HCM-CT08', 2)).toBeUndefined();
  });

  it.each([
    ['HCM-1999/what-if', 404, 'rule-set-not-found'],
    ['REFERENCE-15WD/what-if', 422, 'reference-is-never-in-force'],
    ['HCM-CT08/what-if?from=2026-02-01&to=2026-01-01', 400, 'fields-invalid'],
  ])('replays nothing at %s', async (path, status, type) => {
    expect(await api.get(`/rule-sets/${path}`, { token: office })).toMatchObject({
      status,
      body: { type },
    });
  });

  it('lets a rule set leave a matter to another, which is adopted then', async () => {
    const from = '2026-11-20';
    const amended = await rule('HCM-CT08/amendment', {
      from,
      decision,
      terms: { matters: withoutPolicy },
    });
    expect(amended).toMatchObject({ status: 200, body: { recorded: true } });
    expect(await rule('LAW-2025-POLICY/adoption', { from, decision })).toMatchObject({
      status: 200,
    });
    const body = letter({ matter: { kind: 'policy' } });
    const opened = await api.post('/requests', {
      token: lead,
      body: { ...body, letter: { ...body.letter, issuedOn: from } },
    });
    const headers = { 'x-read-after': opened.body.position };
    const file = await api.get(`/requests/${opened.body.requestId}`, { token: lead, headers });
    expect((file.body as RequestView).rule).toEqual({
      id: 'LAW-2025-POLICY',
      version: 2,
      reference: false,
      confirmed: false,
    });
    expect(await version('HCM-CT08', 1)).toMatchObject({ inForceTo: '2026-11-19' });
  });

  it('refuses a ruling on what has changed since it was seen', async () => {
    const headers = { 'if-match': '"0"' };
    const repeal = { from: '2027-01-01', decision };
    expect(
      await api.post('/rule-sets/HCM-CT08/repeal', { token: office, headers, body: repeal }),
    ).toMatchObject({ status: 412 });
    expect(await rule('HCM-CT08/repeal', repeal)).toMatchObject({ status: 200 });
    expect(await version('HCM-CT08', 2)).toMatchObject({ inForceTo: '2026-12-31' });
  });
});
