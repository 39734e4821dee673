import { parse } from 'content-disposition';
import { EventStore, streamName } from '#lib/event-sourcing';
import { docxParts, docxText, pdfPages } from '#lib/documents/testing';
import type { Answer, Posted } from '../../testing/answer.js';
import { type ApiUnderTest, apiUnderTest, STARTING_MS } from '../../testing/api-under-test.js';
import { agreeing, letter } from '../../testing/letters.js';
import type { RequestView } from './request.view.js';
import type { SynthesisView } from './synthesis.view.js';

describe('The synthesis of a request', () => {
  let api: ApiUnderTest;
  const tokens = new Map<string, string>();
  let requestId: string;
  let number: string;
  let position: string;

  const asking = (agency: string) => ({
    token: tokens.get(agency)!,
    headers: { 'x-read-after': position },
  });
  const ask = (path: string, agency = 'so-xay-dung') =>
    api.get(`/requests/${requestId}${path}`, asking(agency));
  const synthesis = async () => (await ask('/synthesis')).body as SynthesisView;
  const page = async () => (await ask('')).body as RequestView;
  const file = (format: string) =>
    api.download(`/requests/${requestId}/synthesis.${format}`, asking('so-xay-dung'));
  const act = async (agency: string, path: string, body: object): Promise<Answer<Posted>> => {
    const answer = await api.post(`/requests${path}`, { token: tokens.get(agency)!, body });
    if (answer.status > 201) throw new Error(JSON.stringify(answer.body));
    ({ position } = answer.body);
    return answer;
  };
  const point = (stance: string) => ({
    number: 1,
    concerns: stance === 'agree' ? 'Điều 5' : 'điều 5',
    stance,
    text: 'Đề nghị cân nhắc việc bố trí vốn',
  });
  const opine = async (agency: string, body: object) =>
    (await act(agency, `/${requestId}/consultations/${agency}/opinions`, agreeing(body))).body
      .opinionId;

  beforeAll(async () => {
    api = await apiUnderTest({ followed: true });
    for (const agency of ['so-xay-dung', 'so-tai-chinh', 'so-tu-phap', 'van-phong'])
      tokens.set(agency, await api.signIn(agency));
    tokens.set('phuong-ben-thanh', await api.signIn('phuong-ben-thanh'));
    const body = letter();
    number = body.letter.number;
    requestId = (await act('so-xay-dung', '', body)).body.requestId;
    const objects = await opine('so-tai-chinh', {
      kind: 'disagree',
      points: [point('object')],
      signer: { authority: 'KT', position: 'Giám đốc', name: 'Nguyễn Văn A' },
    });
    await opine('so-tu-phap', { kind: 'agreeWithComments', points: [point('agree')] });
    await act(
      'so-xay-dung',
      `/${requestId}/consultations/so-tai-chinh/opinions/${objects}/points/1/response`,
      { kind: 'notAccepted', reasons: 'Đã có chủ trương' },
    );
  }, STARTING_MS);
  afterAll(() => api.close());

  it('sets each point beside its response, counted as the page of the request counts', async () => {
    const { status, headers, body } = await ask('/synthesis');
    expect(status).toBe(200);
    expect(headers.get('etag')).toBe((await ask('')).headers.get('etag'));
    expect(body).toMatchObject({
      lead: 'so-xay-dung',
      demonstration: true,
      agencies: [
        {
          agency: 'so-tai-chinh',
          opinions: [
            { points: [{ response: { kind: 'notAccepted', reasons: 'Đã có chủ trương' } }] },
          ],
        },
        { agency: 'so-tu-phap', opinions: [{ points: [{ concerns: 'Điều 5' }] }] },
      ],
    });
    const { consultations, missing } = await page();
    const onTime = consultations.filter(({ status }) => status.kind === 'answeredOnTime');
    expect((await synthesis()).counts).toMatchObject({
      asked: consultations.length,
      outcomes: { onTime: onTime.length, late: 0, silent: 0 },
      points: { open: missing.points.length },
    });
  });

  it('shows opposite opinions on one point to the lead, here and on the page of the request', async () => {
    const conflict = {
      concerns: 'điều 5',
      agreeing: [{ agency: 'so-tu-phap', point: 1 }],
      objecting: [{ agency: 'so-tai-chinh', point: 1 }],
      standing: 'toSettle',
    };
    for (const { conflicts } of [await page(), await synthesis()])
      expect(conflicts).toMatchObject([conflict]);
  });

  it('is a Word document to save, under its Vietnamese name', async () => {
    const { status, headers, body } = await file('docx');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    );
    expect(parse(headers.get('content-disposition')!)).toMatchObject({
      type: 'attachment',
      parameters: { filename: `Bảng tổng hợp ý kiến ${number.replace('/', '-')}.docx` },
    });
    expect(headers.get('content-disposition')).toContain(
      `filename="Bang tong hop y kien ${number.replace('/', '-')}.docx"`,
    );
    expect(headers.get('etag')).toMatch(/^"[\w-]{43}"$/);
    expect(Number(headers.get('content-length'))).toBe(body.length);
    const said = docxText(docxParts(body)['word/document.xml']!);
    expect(said).toContain('điều 5 (không thống nhất): Đề nghị cân nhắc việc bố trí vốn');
    expect(said).toContain('Không tiếp thu. Lý do: Đã có chủ trương');
  });

  it('is a PDF that says the same figures as the API, marked as demonstration data', async () => {
    const { counts } = await synthesis();
    const { status, headers, body } = await file('pdf');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/pdf');
    const pages = await pdfPages(body);
    for (const each of pages) expect(each).toContain('DỮ LIỆU MẪU, KHÔNG ĐƯỢC CÔNG BỐ');
    const two = (count: number) => String(count).padStart(2, '0');
    const { total, accepted, partlyAccepted, notAccepted, open } = counts.points;
    const said = pages.join(' ');
    expect(said).toContain(`đã lấy ý kiến ${two(counts.asked)} cơ quan, đơn vị`);
    expect(said).toContain(
      `Nội dung góp ý: ${two(total)}, trong đó tiếp thu ${two(accepted)}, tiếp thu một phần ${two(partlyAccepted)}, không tiếp thu ${two(notAccepted)}, chưa giải trình ${two(open)}.`,
    );
  });

  it.each(['', '.docx', '.pdf'])(
    'is read by its parties and the monitoring body, and by nobody else (%s)',
    async (format) => {
      for (const agency of ['so-xay-dung', 'so-tai-chinh', 'so-tu-phap', 'van-phong'])
        expect((await ask(`/synthesis${format}`, agency)).status).toBe(200);
      expect(await ask(`/synthesis${format}`, 'phuong-ben-thanh')).toMatchObject({
        status: 403,
        body: { type: 'only-these-parties-may' },
      });
      expect(await api.get(`/requests/${requestId}/synthesis${format}`)).toMatchObject({
        status: 401,
      });
    },
  );

  it('of no request is not found', async () => {
    const unknown = '00000000-0000-5000-8000-000000000000';
    for (const format of ['', '.docx', '.pdf'])
      expect(
        await api.get(`/requests/${unknown}/synthesis${format}`, {
          token: tokens.get('so-xay-dung')!,
        }),
      ).toMatchObject({ status: 404, body: { type: 'request-not-found' } });
  });

  it('shows who signed with what looks wrong, and refuses nothing for it', async () => {
    const signers = (await page()).consultations.map(({ opinions }) => opinions[0]?.opinion.signer);
    expect(signers).toEqual([
      {
        authority: 'KT',
        position: 'Giám đốc',
        name: 'Nguyễn Văn A',
        doubts: [
          {
            type: 'notADeputy',
            vi: 'KT. (ký thay) phải do cấp phó của người đứng đầu ký',
            en: 'KT. (for the head) must be signed by a deputy of the head',
          },
        ],
      },
      { authority: 'KT', position: 'Phó Giám đốc', name: 'Nguyễn Văn A' },
    ]);
  });

  it('keeps the post of who signed sealed in the record, and the delegation open', async () => {
    const opened = (await act('so-xay-dung', '', letter())).body.requestId;
    await act('so-tai-chinh', `/${opened}/consultations/so-tai-chinh/opinions`, {
      ...agreeing(),
      signer: {
        authority: 'TUQ',
        position: 'Trưởng phòng Ngân sách',
        authorisation: { number: '5/GUQ-STC', issuedOn: '2026-01-05' },
      },
    });
    const { body } = await api.get(`/requests/${opened}`, asking('so-xay-dung'));
    const [first] = (body as RequestView).consultations;
    expect(first?.opinions[0]?.opinion.signer).toEqual({
      authority: 'TUQ',
      position: 'Trưởng phòng Ngân sách',
      authorisation: { number: '5/GUQ-STC', issuedOn: '2026-01-05' },
    });
    const recorded = await api.app.get(EventStore).read(streamName('request', opened));
    expect(JSON.stringify(recorded.at(-1)?.data)).not.toMatch(/Trưởng phòng|doubts/);
  });
});
