import type { AgencyId } from '#lib/agencies';
import { Accounts } from '#lib/identity';
import { type ApiUnderTest, PASSWORD, STARTING_MS } from '../../testing/api-under-test.js';
import { agreeing, letter } from '../../testing/letters.js';
import { partiesUnderTest } from '../../testing/parties-under-test.js';
import { follow } from '../../testing/worker-under-test.js';
import type { LeadReportView } from '../accountability/accountability.view.js';
import type { AgencyPageView } from '../agencies/agency.view.js';
import type { ConsultationPageView } from '../consultations/consultation-summary.view.js';
import type { ConsultationAloneView } from '../consultations/consultation.view.js';
import type { RequestPageView } from '../requests/request-summary.view.js';
import type { RequestHistoryView } from '../requests/request-history.view.js';

describe('Reading', () => {
  let api: ApiUnderTest;
  let worker: Awaited<ReturnType<typeof follow>>;
  let lead: string;
  let finance: string;
  beforeAll(async () => {
    ({ api, lead, finance } = await partiesUnderTest());
  }, STARTING_MS);
  afterAll(() => api.close());

  const open = (changed: object = {}) =>
    api.post('/requests', { token: lead, body: letter(changed) });
  const after = (position: string, token = lead) => ({
    token,
    headers: { 'x-read-after': position },
  });

  it('before any view was built asks to come back later', async () => {
    for (const path of [
      '/requests',
      '/consultations',
      '/agencies',
      '/accountability/lead-agencies',
    ])
      expect(await api.get(path, { token: lead })).toMatchObject({
        status: 503,
        body: { type: 'read-model-behind' },
      });
  });

  describe('while the views follow', () => {
    beforeAll(async () => {
      worker = await follow(api.app);
    });
    afterAll(() => worker.stop());

    it('shows with X-Read-After what a command has just recorded, on the board and on its page', async () => {
      const { body, headers } = await open();
      const board = await api.get('/requests?limit=200', after(body.position));
      expect((board.body as RequestPageView).rows).toContainEqual(
        expect.objectContaining({ requestId: body.requestId, revision: body.revision }),
      );
      const page = await api.get(`/requests/${body.requestId}`, after(body.position));
      expect(page).toMatchObject({ status: 200, body: { lead: 'so-xay-dung' } });
      expect(page.headers.get('etag')).toBe(headers.get('etag'));
      expect(page.body).not.toHaveProperty('history');
    });

    it('marks whatever shows an invented agency as demonstration data, in words too', async () => {
      const { requestId, position } = (await open()).body;
      const marked = { demonstration: true, notice: { vi: expect.stringMatching(/^Dữ liệu mẫu/) } };
      for (const path of ['', '/history', '/consultations/so-tai-chinh'])
        expect(
          (await api.get(`/requests/${requestId}${path}`, after(position))).body,
        ).toMatchObject(marked);
      for (const path of ['/requests', '/consultations']) {
        const { rows } = (await api.get(path, after(position, finance))).body as
          RequestPageView | ConsultationPageView;
        expect(rows).toContainEqual(expect.objectContaining({ requestId }));
        for (const row of rows) expect(row).toMatchObject(marked);
      }
      for (const side of ['lead-agencies', 'lead-agencies/so-xay-dung', 'coordinating-agencies'])
        expect((await api.get(`/accountability/${side}`, after(position))).body).toMatchObject(
          marked,
        );
    });

    it('leaves unmarked what only agencies of the register take part in', async () => {
      const administrator = await api.signIn('van-phong', 'administrator');
      for (const id of ['that-hoi', 'that-dap']) {
        const body = { id, name: { vi: `Cơ quan ${id}` }, kind: 'department', group: 'Sở' };
        expect((await api.post('/agencies', { token: administrator, body })).status).toBe(201);
      }
      const account = { name: 'Người hỏi', post: 'Chuyên viên', password: PASSWORD };
      await api.app.get(Accounts).add({
        ...account,
        login: 'officer@that-hoi',
        agency: 'that-hoi' as AgencyId,
        role: 'officer',
      });
      const token = await api.signIn('that-hoi');
      const body = letter({ addressees: [{ agency: 'that-dap' }] });
      const { requestId, position } = (await api.post('/requests', { token, body })).body;
      const read = await api.get(`/requests/${requestId}`, after(position, token));
      expect(read.body).toMatchObject({ requestId, demonstration: false });
      expect(read.body).not.toHaveProperty('notice');
    });

    it('tells the inbox of the agency signed in, and of no other', async () => {
      const { body } = await open({ addressees: [{ agency: 'so-tu-phap' }] });
      const justice = await api.signIn('so-tu-phap');
      const ids = async (token: string) => {
        const inbox = await api.get('/consultations?limit=200', after(body.position, token));
        return (inbox.body as ConsultationPageView).rows.map(({ requestId }) => requestId);
      };
      expect(await ids(justice)).toContain(body.requestId);
      expect(await ids(finance)).not.toContain(body.requestId);
    });

    it('tells an agency what another entered with its name, in words, as long as it may say otherwise', async () => {
      const { requestId } = (await open({ addressees: [{ agency: 'so-tai-chinh' }] })).body;
      const recorded = await api.post(
        `/requests/${requestId}/consultations/so-tai-chinh/opinions`,
        {
          token: lead,
          body: agreeing({
            sentAt: new Date().toISOString(),
            evidence: { kind: 'document', description: 'Bản quét' },
          }),
        },
      );
      const inbox = await api.get(
        '/consultations?toLookAt=true&limit=200',
        after(recorded.body.position, finance),
      );
      const { rows } = inbox.body as ConsultationPageView;
      const row = rows.find((each) => each.requestId === requestId);
      expect(row?.toLookAt).toMatchObject([
        {
          kind: 'recordedOpinion',
          opinion: recorded.body.opinionId,
          enteredBy: 'lead',
          until: expect.any(String),
          inWords: { vi: expect.stringContaining('có thể chỉnh sửa đến hết ngày') },
        },
      ]);
      for (const { toLookAt } of rows) expect(toLookAt).not.toEqual([]);
    });

    it('gives a consultation the ETag that a command on it is held against', async () => {
      const { requestId } = (await open()).body;
      const path = `/requests/${requestId}/consultations/so-tai-chinh`;
      const given = await api.post(`${path}/opinions`, { token: finance, body: agreeing() });
      const justice = await api.signIn('so-tu-phap');
      const other = await api.post(`/requests/${requestId}/consultations/so-tu-phap/opinions`, {
        token: justice,
        body: agreeing(),
      });
      const read = await api.get(path, after(other.body.position));
      expect(read.headers.get('etag')).toBe(given.headers.get('etag'));
      const superseding = agreeing({ supersedes: given.body.opinionId });
      const next = await api.post(`${path}/opinions`, {
        token: finance,
        body: superseding,
        headers: { 'if-match': read.headers.get('etag') ?? '' },
      });
      expect(next.status).toBe(201);
    });

    it('opens the names that the record keeps sealed, and says how the due date was counted', async () => {
      const { requestId } = (await open()).body;
      const path = `/requests/${requestId}/consultations/so-tai-chinh`;
      const given = await api.post(`${path}/opinions`, { token: finance, body: agreeing() });
      const read = await api.get(path, after(given.body.position));
      const { opinions, confirmed, window } = read.body as ConsultationAloneView;
      expect(opinions[0]?.opinion.signer).toEqual({
        authority: 'KT',
        position: 'Phó Giám đốc',
        name: 'Nguyễn Văn A',
      });
      expect(confirmed).toBe(false);
      expect(window?.inWords?.vi[0]).toBe(
        'Căn cứ tính thời hạn chưa được cơ quan theo dõi xác nhận. Ngày hạn dưới đây là tạm tính và không dùng để đánh giá.',
      );
      expect(window?.inWords?.vi.join('\n')).toContain('ngày làm việc');
      const history = await api.get(`/requests/${requestId}/history`, after(given.body.position));
      const last = (history.body as RequestHistoryView).entries.at(-1);
      expect(last).toMatchObject({
        revision: given.body.revision,
        event: { type: 'OpinionGiven' },
        actor: { agency: 'so-tai-chinh', post: 'Chuyên viên' },
      });
      expect(JSON.stringify(history.body)).not.toContain('sealed.');
    });

    it('tells the lead and the agency that a procedure whose date had passed on arrival judges nobody', async () => {
      const window = { kind: 'stated', words: 'trong ngày 03/11/2026', on: '2026-11-03' };
      const { requestId, position } = (
        await open({
          matter: { kind: 'administrativeProcedure' },
          addressees: [{ agency: 'so-tai-chinh', question: 'Nguồn vốn?', window }],
        })
      ).body;
      const path = `/requests/${requestId}/consultations/so-tai-chinh`;
      for (const token of [lead, finance]) {
        const read = await api.get(path, after(position, token));
        const { window: told } = read.body as ConsultationAloneView;
        expect(told).toMatchObject({ unjudged: 'statedDateVoid' });
        expect(told?.inWords?.vi.join('\n')).toContain(
          'không tính trễ hạn; đề nghị cơ quan chủ trì ấn định lại thời hạn',
        );
      }
      const given = await api.post(`${path}/opinions`, { token: finance, body: agreeing() });
      const answered = await api.get(path, after(given.body.position));
      expect(answered.body).toMatchObject({ status: { kind: 'answeredUnjudged' } });
    });

    it('goes through a list page by page, meeting each request once', async () => {
      const opened: string[] = [];
      for (let n = 0; n < 5; n += 1)
        opened.push((await open({ subject: 'Đèn tín hiệu giao thông' })).body.requestId);
      const { position } = (await open()).body;
      const met: string[] = [];
      let cursor: string | undefined;
      do {
        const query = new URLSearchParams({ text: 'den tin hieu', limit: '2' });
        if (cursor !== undefined) query.set('cursor', cursor);
        const { body } = await api.get(`/requests?${query.toString()}`, after(position));
        const { rows, next } = body as RequestPageView;
        met.push(...rows.map(({ requestId }) => requestId));
        cursor = next;
      } while (cursor !== undefined);
      expect(met.toSorted()).toEqual(opened.toSorted());
    });

    it('shows per lead agency who was on time and what is still open', async () => {
      const { requestId } = (await open()).body;
      const given = await api.post(`/requests/${requestId}/consultations/so-tai-chinh/opinions`, {
        token: finance,
        body: agreeing(),
      });
      const report = await api.get('/accountability/lead-agencies', after(given.body.position));
      expect(report.status).toBe(200);
      const { rows } = report.body as LeadReportView;
      const row = rows.find(({ agency }) => agency === 'so-xay-dung');
      expect(row?.onTime).toBeGreaterThanOrEqual(1);
      expect(row?.open).toBeGreaterThanOrEqual(1);
      for (const path of [
        'lead-agencies/so-xay-dung',
        'coordinating-agencies',
        'coordinating-agencies/so-tai-chinh',
      ])
        expect(
          (await api.get(`/accountability/${path}?interval=true`, { token: lead })).status,
        ).toBe(200);
    });

    it('lists the register, and finds an agency without diacritics', async () => {
      const { body } = await api.get('/agencies?text=co+quan+so-tu', { token: lead });
      expect((body as AgencyPageView).rows.map(({ id }) => id)).toEqual(['so-tu-phap']);
    });

    it.each(['lead-agencies', 'coordinating-agencies'])(
      'tells no figures under %s of an agency that is not on the register, not even zeros',
      async (side) => {
        for (const agency of ['NOPE', '%00', '..%2Fx'])
          expect(await api.get(`/accountability/${side}/${agency}`, { token: lead })).toMatchObject(
            {
              status: 404,
              body: { type: 'agency-not-found', detail: expect.stringContaining('danh mục') },
            },
          );
      },
    );

    it('finds no request where there is none', async () => {
      expect(
        await api.get('/requests/5f0c7d1e-0000-5000-8000-000000000000', { token: lead }),
      ).toMatchObject({
        status: 404,
        body: { type: 'request-not-found' },
      });
    });

    it.each([
      ['/requests?limit=0', 'fields-invalid'],
      ['/requests?limit=9999', 'fields-invalid'],
      ['/requests?limit=1e1', 'fields-invalid'],
      ['/requests?colour=red', 'fields-invalid'],
      ['/requests?status=lost', 'fields-invalid'],
      ['/requests?lead=a&lead=b', 'fields-invalid'],
      ['/requests?cursor=abc', 'cursor-not-recognised'],
      ['/consultations?cursor=W10', 'cursor-not-recognised'],
      ['/accountability/lead-agencies?from=2026-02-30', 'fields-invalid'],
      ['/accountability/lead-agencies?reference=yes', 'fields-invalid'],
      ['/accountability/lead-agencies?from=2026-03-30&to=2026-01-01', 'fields-invalid'],
      ['/accountability/coordinating-agencies?from=2026-03-30&to=2026-03-29', 'fields-invalid'],
    ])('refuses %s', async (path, type) => {
      expect(await api.get(path, { token: lead })).toMatchObject({ status: 400, body: { type } });
    });

    it('tells the figures of a period of one day', async () => {
      const path = '/accountability/lead-agencies?from=2026-03-30&to=2026-03-30';
      expect(await api.get(path, { token: lead })).toMatchObject({ status: 200 });
    });

    it.each(['x', 'W10', Buffer.from('["another-store","1"]').toString('base64url')])(
      'refuses to wait for a position of no store or another: %s',
      async (position) => {
        expect(await api.get('/requests', after(position))).toMatchObject({
          status: 400,
          body: { type: 'position-not-recognised' },
        });
      },
    );
  });

  it('what the views have not caught up with asks, after two seconds, to come back later', async () => {
    const { body } = await open();
    const started = performance.now();
    const answer = await api.get('/requests', after(body.position));
    expect(answer).toMatchObject({ status: 503, body: { type: 'read-model-behind' } });
    expect(answer.headers.get('retry-after')).toBe('1');
    expect(performance.now() - started).toBeGreaterThanOrEqual(2_000);
  });
});
