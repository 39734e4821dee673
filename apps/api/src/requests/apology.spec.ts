import { docxParts, docxText } from '#lib/documents/testing';
import { EventStore, streamName } from '#lib/event-sourcing';
import { type ApiUnderTest, STARTING_MS } from '../../testing/api-under-test.js';
import { letter } from '../../testing/letters.js';
import { partiesUnderTest } from '../../testing/parties-under-test.js';
import type { ApologyLetterView } from './apology-letter.view.js';

describe('The apology for a late result', () => {
  let api: ApiUnderTest;
  let lead: string;
  beforeAll(async () => {
    ({ api, lead } = await partiesUnderTest({ followed: true }));
  }, STARTING_MS);
  afterAll(() => api.close());

  const apology = {
    document: { number: '611/SXD-VP', issuedOn: '2026-11-19' },
    signer: { authority: 'KT', position: 'Phó Giám đốc', name: 'Nguyễn Văn A' },
    to: 'Trần Thị Hộ Dân',
    dossierKind: 'Cấp giấy phép xây dựng',
    receiptNumber: '000.00.12.H29-261102-0007',
    progress: 'Đang chờ ý kiến của cơ quan phối hợp',
    reason: 'Chưa nhận được ý kiến của cơ quan phối hợp',
    appointedOn: '2026-11-20',
    newDate: '2026-11-27',
  };
  const open = async (matter: object) => {
    const window = { kind: 'length', count: 3, unit: 'workingDay' };
    const addressees = [{ agency: 'so-tai-chinh', channel: 'elsewhere', window }];
    const body = letter({ matter, addressees });
    return (await api.post('/requests', { token: lead, body })).body.requestId;
  };
  const apologise = (requestId: string, body: object = apology) =>
    api.post(`/requests/${requestId}/apologies`, { token: lead, body });

  it('is recorded by the lead, marked for what is not as required, and names its cause', async () => {
    const requestId = await open({ kind: 'administrativeProcedure', code: '1.009994' });
    const caused = { ...apology, causedBy: 'so-tai-chinh' };
    expect(await apologise(requestId, caused)).toMatchObject({
      status: 409,
      body: { type: 'not-late' },
    });
    const finance = await api.signIn('so-tai-chinh');
    await api.post(`/requests/${requestId}/consultations/so-tai-chinh/delivery`, {
      token: finance,
      body: { deliveredAt: '2026-11-02T09:00:00+07:00' },
    });
    const recorded = await apologise(requestId, caused);
    expect(recorded.status).toBe(200);
    const page = await api.get(`/requests/${requestId}`, {
      token: lead,
      headers: { 'x-read-after': recorded.body.position },
    });
    expect(page.body).toMatchObject({
      apologies: [
        {
          to: 'Trần Thị Hộ Dân',
          causedBy: 'so-tai-chinh',
          owed: {
            by: '2026-11-19',
            term: { value: 'workingDayBefore', basis: 'house' },
            inWords: {
              vi: [
                'Ngày hẹn trả kết quả: thứ Sáu, 20/11/2026.',
                expect.stringMatching(/01 ngày làm việc trước .*\(quy ước của hệ thống, vận dụng /),
                'Hạn gửi văn bản xin lỗi: hết ngày thứ Năm, 19/11/2026.',
              ],
            },
          },
          failings: ['notByHead'],
        },
      ],
    });
  });

  /** A procedure on which an agency has not answered in time. */
  const overdue = async () => {
    const requestId = await open({ kind: 'administrativeProcedure' });
    const { body } = await api.post(`/requests/${requestId}/consultations/so-tai-chinh/delivery`, {
      token: await api.signIn('so-tai-chinh'),
      body: { deliveredAt: '2026-11-02T09:00:00+07:00' },
    });
    return { requestId, headers: { 'x-read-after': body.position } };
  };

  it('tells who caused it to the agency that settles the procedure, the monitoring body and whoever is named, and to nobody else', async () => {
    const { requestId } = await overdue();
    const { position } = (await apologise(requestId, { ...apology, causedBy: 'so-tai-chinh' }))
      .body;
    const headers = { 'x-read-after': position };
    const told = async (agency: string) => {
      const token = await api.signIn(agency);
      const answers = await Promise.all([
        api.get(`/requests/${requestId}`, { token, headers }),
        api.get(`/requests/${requestId}/history`, { token, headers }),
        api.get('/accountability/coordinating-agencies', { token, headers }),
        api.get('/accountability/coordinating-agencies/so-tai-chinh', { token, headers }),
        api.get('/accountability/lead-agencies/so-xay-dung', { token, headers }),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
      return answers.map(({ body }) => /"causedBy"|"apologiesCaused"/.test(JSON.stringify(body)));
    };
    expect(await told('so-xay-dung')).toEqual([true, true, false, false, true]);
    expect(await told('van-phong')).toEqual([true, true, true, true, true]);
    expect(await told('so-tai-chinh')).toEqual([true, true, true, true, false]);
    expect(await told('so-tu-phap')).toEqual([false, false, false, false, false]);
  });

  it('has a draft for the lead, which says what is known, what is to be filled in, and who is late', async () => {
    const { requestId, headers } = await overdue();
    const receipt = `receiptNumber=${apology.receiptNumber}&appointedOn=2026-11-20`;
    const path = `/requests/${requestId}/apology-letter`;
    const { status, body } = await api.get(`${path}?${receipt}`, { token: lead, headers });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      fields: {
        receiptNumber: apology.receiptNumber,
        progress: 'Đang lấy ý kiến của cơ quan phối hợp; đã nhận 00/01 ý kiến',
        reason: 'Chưa nhận đủ ý kiến của cơ quan phối hợp trong thời hạn lấy ý kiến',
      },
      missing: ['to', 'dossierKind', 'newDate'],
      owed: { by: '2026-11-19', term: { value: 'workingDayBefore' } },
      putOff: [],
      late: [{ agency: 'so-tai-chinh' }],
      draft: {
        issuer: 'CƠ QUAN SO-XAY-DUNG',
        subject: 'V/v xin lỗi và hẹn lại ngày trả kết quả giải quyết thủ tục hành chính',
        recipients: ['Như trên;', 'Bộ phận Một cửa;', 'Lưu: VT.'],
        signer: ['THỦ TRƯỞNG CƠ QUAN'],
        marks: expect.arrayContaining(['DỰ THẢO']),
      },
    });
    const { draft } = body as ApologyLetterView;
    expect(JSON.stringify(draft)).not.toMatch(/so-tai-chinh/i);
    const bare = await api.get(path, { token: lead, headers });
    expect(bare.body).not.toHaveProperty('owed');
    for (const agency of ['so-tai-chinh', 'van-phong'])
      expect(await api.get(path, { token: await api.signIn(agency), headers })).toMatchObject({
        status: 403,
        body: { type: 'only-the-lead-may' },
      });
  });

  it('has the draft as a file for the head to sign, in which no consulted agency is named', async () => {
    const { requestId, headers } = await overdue();
    const path = `/requests/${requestId}/apology-letter`;
    const word = await api.download(`${path}.docx?newDate=2026-11-27`, { token: lead, headers });
    const text = docxText(docxParts(word.body)['word/document.xml']!);
    for (const part of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'CƠ QUAN SO-XAY-DUNG',
      'Lý do trễ hạn: Chưa nhận đủ ý kiến của cơ quan phối hợp',
      'xin hẹn lại ngày trả kết quả: ngày 27 tháng 11 năm 2026',
      'Nơi nhận:',
      'THỦ TRƯỞNG CƠ QUAN',
    ])
      expect(text).toContain(part);
    expect(text).not.toMatch(/so-tai-chinh/i);
    const pdf = await api.download(`${path}.pdf`, { token: lead, headers });
    expect(pdf.body.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('is not drafted a second time for one receipt, nor for an earlier day, nor for another matter', async () => {
    const { requestId } = await overdue();
    const { position } = (await apologise(requestId)).body;
    const draft = (of: string, asked: string, after = position) =>
      api.get(`/requests/${of}/apology-letter?${asked}`, {
        token: lead,
        headers: { 'x-read-after': after },
      });
    expect(await draft(requestId, `receiptNumber=${apology.receiptNumber}`)).toMatchObject({
      status: 409,
      body: { type: 'result-put-off-already', detail: expect.stringContaining('27/11/2026') },
    });
    const again = await draft(requestId, 'receiptNumber=0008');
    expect(again).toMatchObject({
      status: 200,
      body: { putOff: [{ receiptNumber: apology.receiptNumber, newDate: '2026-11-27' }] },
    });
    expect(await draft(requestId, 'appointedOn=2026-11-20&newDate=2026-11-20')).toMatchObject({
      status: 422,
      body: { type: 'date-before' },
    });
    const body = letter({ matter: { kind: 'general' } });
    const general = (await api.post('/requests', { token: lead, body })).body;
    expect(await draft(general.requestId, '', general.position)).toMatchObject({
      status: 409,
      body: { type: 'not-a-procedure' },
    });
  });

  it('keeps nobody’s name in the clear', async () => {
    const requestId = await open({ kind: 'administrativeProcedure' });
    expect((await apologise(requestId)).status).toBe(200);
    const events = await api.app.get(EventStore).read(streamName('request', requestId));
    expect(JSON.stringify(events.map(({ data }) => data))).not.toMatch(/Hộ Dân|Nguyễn Văn A/);
  });

  it('is of an administrative procedure only, and lacks nothing', async () => {
    const requestId = await open({ kind: 'general' });
    expect(await apologise(requestId)).toMatchObject({
      status: 409,
      body: { type: 'not-a-procedure' },
    });
    const { receiptNumber: _, ...incomplete } = apology;
    expect((await apologise(requestId, incomplete)).status).toBe(400);
  });
});
