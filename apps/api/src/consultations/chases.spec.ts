import { CommandBus } from '@nestjs/cqrs';
import { ClimbLadder, type RequestId } from '#lib/coordination';
import { docxParts, docxText } from '#lib/documents/testing';
import { from, automation } from '#lib/event-sourcing/testing';
import { type ApiUnderTest, STARTING_MS } from '../../testing/api-under-test.js';
import { letter } from '../../testing/letters.js';
import { partiesUnderTest } from '../../testing/parties-under-test.js';

const NUMBER = { number: '530/SXD-QH', issuedOn: '2026-11-20' };
const SIGNER = { authority: 'KT', position: 'Phó Giám đốc', name: 'Nguyễn Văn A' };

describe('An overdue reply', () => {
  let api: ApiUnderTest;
  let lead: string;
  let finance: string;
  let requestId: string;
  let position: string;
  beforeAll(async () => {
    ({ api, lead, finance } = await partiesUnderTest({ followed: true }));
    const body = letter({
      letter: { number: '812/SXD-QH', issuedOn: '2026-09-01' },
      addressees: [
        { agency: 'so-tai-chinh', question: 'Nguồn vốn?', channel: 'elsewhere' },
        { agency: 'so-tu-phap', channel: 'elsewhere' },
      ],
    });
    ({ requestId, position } = (await api.post('/requests', { token: lead, body })).body);
    // The agency itself says that it was delivered long ago, so its window has passed.
    const delivered = { deliveredAt: '2026-09-03T09:00:00+07:00' };
    await act(finance, 'delivery', delivered);
  }, STARTING_MS);
  afterAll(() => api.close());

  const path = (what: string) => `/requests/${requestId}/consultations/so-tai-chinh/${what}`;
  const act = async (token: string, what: string, body: object) => {
    const answer = await api.post(path(what), { token, body });
    if (answer.status < 300) ({ position } = answer.body);
    return answer;
  };
  const ask = (token: string, what: string) =>
    api.get(what, { token, headers: { 'x-read-after': position } });

  it('has a draft of the chase letter for the lead, in the parts of an administrative document', async () => {
    const { status, body } = await ask(lead, path('chase-letter'));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      number: 1,
      dueOn: '2026-09-25',
      late: { workingDays: expect.any(Number) },
      demonstration: true,
      draft: {
        issuer: 'CƠ QUAN SO-XAY-DUNG',
        subject: 'V/v đôn đốc trả lời Văn bản số 812/SXD-QH (lần 1)',
        addressedTo: 'Cơ quan so-tai-chinh',
        recipients: ['Như trên;', 'Lưu: VT.'],
        marks: expect.arrayContaining(['DỰ THẢO', 'DỮ LIỆU MẪU, KHÔNG ĐƯỢC CÔNG BỐ']),
      },
    });
    const said = JSON.stringify(body);
    expect(said).toContain('Hạn trả lời là hết ngày thứ Sáu, 25/9/2026');
    expect(said).toMatch(/đã quá hạn \d+ ngày làm việc/);
    expect((await ask(finance, path('chase-letter'))).status).toBe(403);
  });

  it('has it as a file to be numbered and signed', async () => {
    const asking = { token: lead, headers: { 'x-read-after': position } };
    const word = await api.download(path('chase-letter.docx'), asking);
    const text = docxText(docxParts(word.body)['word/document.xml']!);
    expect(text).toContain('Kính gửi: Cơ quan so-tai-chinh');
    const pdf = await api.download(path('chase-letter.pdf'), asking);
    expect(pdf.body.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('is chased once the lead records the letter with number, date and signer', async () => {
    const issued = { document: NUMBER, signer: SIGNER };
    expect((await act(finance, 'chase-letters', issued)).status).toBe(403);
    expect((await act(lead, 'chase-letters', { document: NUMBER })).status).toBe(400);
    expect((await act(lead, 'chase-letters', issued)).status).toBe(200);
    expect(await act(lead, 'chase-letters', issued)).toMatchObject({
      status: 409,
      body: { type: 'chase-recorded-already' },
    });
    const { body } = await ask(lead, path('').slice(0, -1));
    expect(body).toMatchObject({
      chaseLetters: [{ number: 1, document: NUMBER, signer: SIGNER, dueOn: '2026-09-25' }],
    });
    expect((await ask(lead, path('chase-letter'))).body).toMatchObject({
      number: 2,
      earlier: [NUMBER],
    });
  });

  it('is told to the agency among its notices, in words, and to nobody else', async () => {
    const { body } = await ask(finance, '/notices');
    expect(body).toMatchObject({
      rows: [
        {
          requestId,
          agency: 'so-tai-chinh',
          capacity: 'coordinatingAgency',
          step: { kind: 'chaseLetter', number: 1, document: '530/SXD-QH' },
          inWords: { vi: expect.stringContaining('đã ban hành Văn bản đôn đốc lần 1') },
          demonstration: true,
        },
      ],
    });
    expect((await ask(lead, '/notices')).body).toEqual({ rows: [] });
    expect((await api.get('/notices')).status).toBe(401);
  });

  it('that is not overdue is not chased', async () => {
    const other = `/requests/${requestId}/consultations/so-tu-phap`;
    expect(await ask(lead, `${other}/chase-letter`)).toMatchObject({
      status: 409,
      body: { type: 'nothing-to-chase', detail: expect.stringContaining('chưa quá hạn') },
    });
    const body = { document: NUMBER, signer: SIGNER };
    expect((await api.post(`${other}/chase-letters`, { token: lead, body })).status).toBe(409);
  });

  it('has notices posted by the deadline keeper alone', async () => {
    const asked = new ClimbLadder(
      { requestId: requestId as RequestId },
      from(automation('somebody')),
    );
    await expect(api.app.get(CommandBus).execute(asked)).rejects.toMatchObject({
      rejection: { type: 'OnlyTheDeadlineKeeperMay' },
    });
  });
});
