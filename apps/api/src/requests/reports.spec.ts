import { CommandBus } from '@nestjs/cqrs';
import { ClimbLadder, type RequestId } from '#lib/coordination';
import { automation, from } from '#lib/event-sourcing/testing';
import { type ApiUnderTest, STARTING_MS } from '../../testing/api-under-test.js';
import { agreeing, letter } from '../../testing/letters.js';
import { partiesUnderTest } from '../../testing/parties-under-test.js';

const occasion = {
  event: 'ngày công bố Chỉ số',
  on: '2026-09-01',
  document: { number: '31/TB-UBND', issuedOn: '2026-09-01' },
};

const asking = (changed: object = {}) =>
  letter({
    letter: { number: '930/SXD-VP', issuedOn: '2026-09-01' },
    subject: 'Báo cáo sau khi công bố Chỉ số',
    matter: { kind: 'report', occasion },
    dossier: { status: 'provided' },
    leadPosition: undefined,
    addressees: [{ agency: 'so-tai-chinh', question: 'Theo đề cương', channel: 'elsewhere' }],
    ...changed,
  });

describe('A report', () => {
  let api: ApiUnderTest;
  let lead: string;
  let finance: string;
  let office: string;
  let requestId: string;
  let position: string;
  beforeAll(async () => {
    ({ api, lead, finance, office } = await partiesUnderTest({ followed: true }));
  }, STARTING_MS);
  afterAll(() => api.close());

  const act = async (token: string, path: string, body: object) => {
    const answer = await api.post(path, { token, body });
    if (answer.status < 300) ({ position } = answer.body);
    return answer;
  };
  const ask = async (token: string, path: string) =>
    (await api.get(path, { token, headers: { 'x-read-after': position } })).body;
  const part = (what: string) => `/requests/${requestId}/consultations/so-tai-chinh/${what}`;

  it('is asked for only under a rule that the monitoring body has adopted', async () => {
    expect(await api.post('/requests', { token: lead, body: asking() })).toMatchObject({
      status: 422,
      body: {
        type: 'no-rule-in-force',
        detail: expect.stringMatching(/về báo cáo .* Đề nghị cơ quan theo dõi/),
      },
    });
    const decision = { number: '1212/QĐ-UBND', issuedOn: '2026-11-18' };
    const adoption = { from: '2022-05-12', terms: {}, decision };
    expect((await act(office, '/rule-sets/HCM-CT08-REPORT/adoption', adoption)).status).toBe(200);
  });

  it.each([
    ['without its occasion', { matter: { kind: 'report' } }, 400, 'fields-invalid'],
    [
      'of two agencies',
      { addressees: [{ agency: 'so-tai-chinh' }, { agency: 'so-tu-phap' }] },
      422,
      'report-has-one-addressee',
    ],
  ])('is not asked for %s', async (_, changed, status, type) => {
    const answer = await api.post('/requests', { token: lead, body: asking(changed) });
    expect(answer).toMatchObject({ status, body: { type } });
  });

  it('is asked of one agency, and stands in its inbox as a report due', async () => {
    const opened = await act(lead, '/requests', asking());
    expect(opened.status).toBe(201);
    ({ requestId } = opened.body);
    await act(finance, part('delivery'), { deliveredAt: '2026-09-03T09:00:00+07:00' });
    expect(await ask(finance, '/consultations?askedFor=report')).toMatchObject({
      // Ten working days from 1/9, of which 2/9 is none.
      rows: [{ requestId, askedFor: 'report', due: { on: '2026-09-16' } }],
    });
    expect(await ask(finance, '/consultations?askedFor=opinion')).toMatchObject({ rows: [] });
    expect(await ask(finance, `/requests/${requestId}`)).toMatchObject({
      matter: { kind: 'report', occasion },
    });
  });

  it('is chased as a report, in the notice and in the draft of the letter', async () => {
    const climb = new ClimbLadder(
      { requestId: requestId as RequestId },
      from(automation('deadline-keeper')),
    );
    await api.app.get(CommandBus).execute(climb);
    const draft = JSON.stringify(await ask(lead, part('chase-letter')));
    expect(draft).toContain('V/v đôn đốc gửi báo cáo theo Văn bản số 930/SXD-VP (lần 1)');
    expect(draft).toContain('khẩn trương gửi báo cáo bằng văn bản theo quy định');
    expect(draft).not.toContain('ý kiến');
  });

  it('is no opinion, and no opinion is a report', async () => {
    expect(await act(finance, part('opinions'), agreeing())).toMatchObject({
      status: 422,
      body: {
        type: 'opinion-not-asked-for',
        detail:
          'Văn bản này yêu cầu báo cáo, không lấy ý kiến. Đề nghị gửi báo cáo; nếu gửi nhầm cơ quan, đề nghị trả lại văn bản.',
      },
    });
    const body = letter({ addressees: [{ agency: 'so-tai-chinh' }] });
    const other = (await api.post('/requests', { token: lead, body })).body.requestId;
    const sent = await act(
      finance,
      `/requests/${other}/consultations/so-tai-chinh/opinions`,
      agreeing({ kind: 'report' }),
    );
    expect(sent).toMatchObject({ status: 422, body: { type: 'report-not-asked-for' } });
  });

  it('is concluded on once it is in; nothing is submitted or compiled', async () => {
    const conclusion = { number: '120/TB-VP', issuedOn: '2026-11-20' };
    const conclude = () => act(office, `/requests/${requestId}/conclusion`, { conclusion });
    expect(await conclude()).toMatchObject({ status: 409, body: { type: 'report-awaited' } });
    expect((await act(finance, part('opinions'), agreeing({ kind: 'report' }))).status).toBe(201);
    const submission = { number: '77/TTr-SXD', issuedOn: '2026-11-20' };
    expect(await act(lead, `/requests/${requestId}/submission`, { submission })).toMatchObject({
      status: 409,
      body: { type: 'nothing-to-submit' },
    });
    expect(await ask(lead, `/requests/${requestId}/synthesis`)).toMatchObject({
      type: 'report-has-no-points',
    });
    expect((await conclude()).status).toBe(200);
  });

  it('is counted due and made on the row of the agency that owed it', async () => {
    const { rows } = (await ask(office, '/accountability/coordinating-agencies')) as {
      rows: readonly { agency: string }[];
    };
    expect(rows.find(({ agency }) => agency === 'so-tai-chinh')).toMatchObject({
      late: 0,
      reports: { due: 1, made: 1, late: 1 },
    });
  });
});
