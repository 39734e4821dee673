import { type ApiUnderTest, STARTING_MS } from '../../testing/api-under-test.js';
import { letter } from '../../testing/letters.js';
import { partiesUnderTest } from '../../testing/parties-under-test.js';

const NOTICE = 'Thông báo 1234/TB-BNV';
const VN = '/calendars/vn-public-sector';

interface Told {
  readonly version: number;
  readonly daysOff: readonly { readonly on: string; readonly document?: string }[];
  readonly versions: readonly { readonly number: number; readonly name: string }[];
  readonly draft?: { readonly version: number; readonly entries: readonly object[] };
}

const dayOff = (on: string, document: string | undefined = NOTICE) => ({
  kind: 'dayOff',
  on,
  name: { vi: 'Nghỉ theo thông báo', en: 'Day off by notice' },
  document,
});

describe('Calendars, through the API', () => {
  let api: ApiUnderTest;
  let lead: string;
  let office: string;
  let finance: string;
  beforeAll(async () => {
    ({ api, lead, office, finance } = await partiesUnderTest({ followed: true }));
  }, STARTING_MS);
  afterAll(() => api.close());

  const draft = (token: string, ...entries: readonly object[]) =>
    api.post(`${VN}/drafts`, { token, body: { entries } });
  const shown = async () => (await api.get(VN, { token: finance })).body as Told;
  const opened = async (token = lead) => {
    const { body } = await api.post('/requests', { token, body: letter() });
    return { requestId: body.requestId, position: body.position };
  };
  const windowOf = async (requestId: string, readAfter: string) => {
    const { body } = await api.get(`/requests/${requestId}/consultations/so-tai-chinh`, {
      token: lead,
      headers: { 'x-read-after': readAfter },
    });
    return body as {
      readonly window: { readonly due: { readonly dueOn: string } };
      readonly moves: readonly object[];
    };
  };

  it('lists them, and shows each day with the document behind it', async () => {
    const { body } = await api.get('/calendars', { token: finance });
    expect(body).toMatchObject({
      rows: [{ id: 'vn-public-sector', version: 1 }, { id: 'weekends-only' }],
    });
    const year = await api.get(`${VN}?year=2026`, { token: finance });
    expect(year.body).toMatchObject({
      years: [{ year: 2026, confidence: 'high' }],
      daysOff: expect.arrayContaining([
        expect.objectContaining({
          on: '2026-01-02',
          kind: 'swapped',
          inLieuOf: '2026-01-10',
          document: 'Công văn 12729/VPCP-KGVX ngày 25/12/2025',
        }),
      ]),
    });
  });

  it('answers 404 for one that does not exist', async () => {
    expect(await api.get('/calendars/lunar', { token: finance })).toMatchObject({
      status: 404,
      body: { type: 'no-such-calendar' },
    });
  });

  it.each([
    ['another body', () => finance, dayOff('2027-03-02'), 403, 'only-the-monitoring-body-may'],
    [
      'an entry without its document',
      () => office,
      dayOff('2027-03-02', ''),
      400,
      'fields-invalid',
    ],
    [
      'an entry that leaves its document out',
      () => office,
      { ...dayOff('2027-03-02'), document: undefined },
      422,
      'entry-document-missing',
    ],
    [
      'a swap of two weekdays',
      () => office,
      { kind: 'swap', dayOff: '2027-03-02', workedOn: '2027-03-03', document: NOTICE },
      422,
      'swap-not-weekday-for-weekend',
    ],
    [
      'a swap without its days',
      () => office,
      { kind: 'swap', document: NOTICE },
      400,
      'fields-invalid',
    ],
    [
      'a closure of an agency nobody knows',
      () => office,
      {
        kind: 'closure',
        from: '2027-03-02',
        until: '2027-03-03',
        name: { vi: 'Nghỉ', en: 'Closed' },
        scope: { agencies: ['khong-co'] },
        document: NOTICE,
      },
      422,
      'closure-scope-unknown',
    ],
  ])('refuses %s', async (_, token, entry, status, type) => {
    expect(await draft(token(), entry)).toMatchObject({ status, body: { type } });
  });

  it('shows the impact of a draft, moves nothing until it is published, and then counts on it', async () => {
    const { requestId, position } = await opened();
    const { dueOn } = (await windowOf(requestId, position)).window.due;
    expect((await draft(office, dayOff(dueOn))).status).toBe(201);
    expect((await shown()).draft).toMatchObject({ version: 2, entries: [{ on: dueOn }] });

    const impact = await api.get(`${VN}/versions/2/impact`, {
      token: office,
      headers: { 'x-read-after': position },
    });
    expect(impact).toMatchObject({
      status: 200,
      body: {
        version: 2,
        dueDatesMoved: 2,
        confirmationsAwaited: 0,
        lapsesReversed: 0,
        marksChanged: 0,
        rows: expect.arrayContaining([
          expect.objectContaining({
            requestId,
            agency: 'so-tai-chinh',
            dueOn: expect.objectContaining({ from: dueOn }),
          }),
        ]),
      },
    });
    expect((await windowOf(requestId, position)).window.due.dueOn).toBe(dueOn);

    expect(await api.post(`${VN}/versions/2/publication`, { token: finance })).toMatchObject({
      status: 403,
    });
    expect(await api.post(`${VN}/versions/2/publication`, { token: office })).toMatchObject({
      status: 200,
      body: { recorded: true },
    });
    const now = await shown();
    expect(now).toMatchObject({ version: 2, versions: [{ number: 1 }, { number: 2 }] });
    expect(now.daysOff).toContainEqual(expect.objectContaining({ on: dueOn, document: NOTICE }));

    const restated = await api.post(
      `/requests/${requestId}/consultations/so-tai-chinh/restatement`,
      { token: office },
    );
    expect(restated.status).toBe(200);
    const moved = await windowOf(requestId, restated.body.position);
    expect(moved.window.due.dueOn > dueOn).toBe(true);
    expect(moved.moves).toMatchObject([
      {
        from: { dueOn },
        cause: 'calendarCorrected',
        calendar: { id: 'vn-public-sector', version: 2, documents: [NOTICE] },
      },
    ]);
    expect(
      await api.post(`/requests/${requestId}/consultations/so-tai-chinh/restatement`, {
        token: office,
      }),
    ).toMatchObject({ status: 409, body: { type: 'nothing-to-restate' } });
    const later = await opened();
    expect((await windowOf(later.requestId, later.position)).window.due.dueOn).toBe(
      moved.window.due.dueOn,
    );
  });

  it('gives a draft up, and has no impact to show without one', async () => {
    expect((await draft(office, dayOff('2027-03-02'))).status).toBe(201);
    expect((await api.call('DELETE', `${VN}/versions/3`, { token: office })).status).toBe(200);
    expect((await shown()).draft).toBeUndefined();
    expect(await api.get(`${VN}/versions/3/impact`, { token: office })).toMatchObject({
      status: 404,
      body: { type: 'calendar-draft-not-found' },
    });
    expect(await api.post(`${VN}/versions/3/publication`, { token: office })).toMatchObject({
      status: 404,
      body: { type: 'calendar-draft-not-found' },
    });
  });

  it('takes a draft in the place of another only from somebody who has seen that one', async () => {
    expect((await draft(office, dayOff('2027-03-02'))).status).toBe(201);
    expect(await draft(office, dayOff('2027-03-03'))).toMatchObject({
      status: 428,
      body: { type: 'calendar-draft-not-seen', version: 3 },
    });
    const replace = (etag: string) =>
      api.post(`${VN}/drafts`, {
        token: office,
        headers: { 'if-match': etag },
        body: { entries: [dayOff('2027-03-03')] },
      });
    expect(await replace('"0"')).toMatchObject({ status: 412 });
    const page = await api.get(VN, { token: office });
    expect((await replace(String(page.headers.get('etag')))).status).toBe(201);
    expect((await shown()).draft).toMatchObject({ entries: [{ on: '2027-03-03' }] });
  });

  it('declares a calendar of its own, which a rule set may name and letters are counted on then', async () => {
    const decision = { number: '90/QĐ-UBND', issuedOn: '2026-11-01' };
    const declare = (changed: object = {}) =>
      api.post('/calendars', {
        token: office,
        body: {
          id: 'lich-cang',
          title: { vi: 'Lịch làm việc của cảng', en: 'Working days of the port' },
          basedOn: { calendar: 'vn-public-sector', version: 1 },
          decision,
          ...changed,
        },
      });
    const refusals = await Promise.all([
      declare({ basedOn: { calendar: 'lunar' } }),
      declare({ id: 'vn-public-sector' }),
      declare({ decision: undefined }),
      declare({ id: 'Lịch cảng' }),
    ]);
    expect(refusals.map(({ status, body }) => [status, body.type])).toEqual([
      [422, 'calendar-base-unknown'],
      [409, 'calendar-exists-already'],
      [422, 'decision-not-cited'],
      [400, 'fields-invalid'],
    ]);
    expect(await declare()).toMatchObject({ status: 201, body: { recorded: true } });
    expect((await api.get('/calendars/lich-cang', { token: finance })).body).toMatchObject({
      version: 1,
      declared: { basedOn: { calendar: 'vn-public-sector', version: 1 }, decision },
    });
    expect((await api.get('/calendars', { token: finance })).body).toMatchObject({
      rows: expect.arrayContaining([expect.objectContaining({ id: 'lich-cang', version: 1 })]),
    });

    const named = { calendar: { value: 'lich-cang', basis: 'house' } };
    const amended = await api.post('/rule-sets/HCM-CT08/amendment', {
      token: office,
      body: { from: '2026-11-01', decision, terms: named },
    });
    expect(amended.status).toBe(200);
    const { requestId, position } = await opened();
    const page = await api.get(`/requests/${requestId}`, {
      token: lead,
      headers: { 'x-read-after': position },
    });
    expect(page.body).toMatchObject({ calendar: 'lich-cang' });
    expect(
      (await api.get('/calendar/due-date?from=2026-11-02&days=3&calendar=lich-cang')).status,
    ).toBe(200);
    expect(await api.get('/calendar/due-date?from=2026-11-02&days=3&calendar=lunar')).toMatchObject(
      { status: 404, body: { type: 'no-such-calendar' } },
    );
  });
});
