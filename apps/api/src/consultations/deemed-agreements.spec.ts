import { CommandBus } from '@nestjs/cqrs';
import { AUTOMATIONS, ClimbLadder, type RequestId } from '#lib/coordination';
import { docxParts, docxText } from '#lib/documents/testing';
import { automation, from } from '#lib/event-sourcing/testing';
import { type ApiUnderTest, STARTING_MS } from '../../testing/api-under-test.js';
import { agreeing, letter } from '../../testing/letters.js';
import { partiesUnderTest } from '../../testing/parties-under-test.js';

const CITATION = 'Quyết định số 12/2026/QĐ-UBND, Điều 9';
const POSITION = 'Thống nhất trình theo phương án 1';
const CLAUSE = 'Quá thời hạn trên, nếu không có ý kiến thì xem như đồng ý.';

describe('Under a rule that makes agreement of silence and lateness', () => {
  let api: ApiUnderTest;
  let lead: string;
  let finance: string;
  let requestId: string;
  let position: string;
  beforeAll(async () => {
    ({ api, lead, finance } = await partiesUnderTest({ followed: true }));
    const agreement = { effect: 'deemedAgreement', chases: 2, neverIn: ['legalDraft'] };
    const amended = await api.post('/rule-sets/HCM-CT08/amendment', {
      token: await api.signIn('van-phong'),
      body: {
        from: '2026-08-01',
        decision: { number: '12/2026/QĐ-UBND', issuedOn: '2026-07-20' },
        terms: {
          silence: { value: agreement, basis: 'house', citation: CITATION },
          lateReply: { value: 'deemedAgreement', basis: 'law', citation: CITATION },
        },
      },
    });
    expect(amended.status).toBe(200);
    const body = letter({
      letter: { number: '912/SXD-QH', issuedOn: '2026-09-01' },
      sentAt: '2026-09-01T08:00:00+07:00',
      leadPosition: POSITION,
      silenceClause: CLAUSE,
      addressees: [
        { agency: 'so-tai-chinh', question: 'Nguồn vốn?', channel: 'elsewhere' },
        { agency: 'so-tu-phap', question: 'Căn cứ pháp lý?', channel: 'elsewhere' },
      ],
    });
    ({ requestId, position } = (await api.post('/requests', { token: lead, body })).body);
    await act('delivery', { deliveredAt: '2026-09-03T09:00:00+07:00' });
    await api.post(`/requests/${requestId}/consultations/so-tu-phap/delivery`, {
      token: await api.signIn('so-tu-phap'),
      body: { deliveredAt: '2026-09-03T09:00:00+07:00' },
    });
    await act('registration', { registeredOn: '2026-09-03', number: '215' });
    const point = { number: 1, concerns: 'Điều 5', stance: 'object', text: 'Đề nghị cân nhắc' };
    await act('opinions', agreeing({ kind: 'disagree', points: [point] }));
    const climb = new ClimbLadder(
      { requestId: requestId as RequestId },
      from(automation(AUTOMATIONS.deadlineKeeper)),
    );
    await api.app.get(CommandBus).execute(climb);
    // What the lead proposes later is not what was put to the agency.
    const changed = { token: lead, body: { position: 'Trình theo phương án 2' } };
    ({ position } = (await api.post(`/requests/${requestId}/lead-position`, changed)).body);
  }, STARTING_MS);
  afterAll(() => api.close());

  const path = () => `/requests/${requestId}/consultations/so-tai-chinh`;
  const act = async (what: string, body: object) => {
    const answer = await api.post(`${path()}/${what}`, { token: finance, body });
    expect([what, answer.status]).toEqual([what, expect.any(Number)]);
    if (answer.status > 201) throw new Error(JSON.stringify(answer.body));
    ({ position } = answer.body);
  };
  const asking = () => ({ token: lead, headers: { 'x-read-after': position } });

  it('the consultation says what was deemed, under which provision and on what it rests', async () => {
    const { body } = await api.get(path(), asking());
    expect(body).toMatchObject({
      status: { kind: 'answeredLate' },
      opinions: [{ timeliness: { kind: 'late' } }],
      deemed: [
        {
          because: 'lateReply',
          position: POSITION,
          forDueDate: { dueOn: '2026-09-24' },
          under: { id: 'HCM-CT08', version: 2, basis: 'law', citation: CITATION },
          receipt: { kind: 'registration', registeredOn: '2026-09-03', number: '215' },
          chases: [],
          inWords: {
            vi: `Xem như đồng ý với ý kiến của cơ quan chủ trì (trả lời trễ hạn) (căn cứ: ${CITATION}); ý kiến gửi trễ vẫn được ghi nhận và giải trình. Điều kiện áp dụng theo quy ước của hệ thống: đã nêu ý kiến của cơ quan chủ trì và có chứng cứ cơ quan đã nhận.`,
          },
        },
      ],
    });
  });

  it('the synthesis keeps the late opinion, point by point, with that beside it', async () => {
    const { body } = await api.get(`/requests/${requestId}/synthesis`, asking());
    expect(body).toMatchObject({
      counts: { outcomes: { late: 1, deemedAgreement: 0 }, points: { open: 1 } },
      agencies: [
        { outcome: 'late', deemed: { because: 'lateReply', position: POSITION } },
        { outcome: 'silent' },
      ],
    });
    const { body: file } = await api.download(`/requests/${requestId}/synthesis.docx`, asking());
    const text = docxText(docxParts(file)['word/document.xml']!);
    expect(text).toContain('Điều 5 (không thống nhất): Đề nghị cân nhắc');
    expect(text).toContain(`(trả lời trễ hạn) (căn cứ: ${CITATION})`);
  });

  it('the agency finds it among its notices, with the provision and that it may be disputed', async () => {
    const { body } = await api.get('/notices', { ...asking(), token: finance });
    expect(body).toMatchObject({
      rows: [
        {
          requestId,
          step: { kind: 'agreementDeemed', because: 'lateReply', under: { basis: 'law' } },
          inWords: { vi: expect.stringContaining('đề nghị cung cấp tài liệu chứng minh') },
        },
      ],
    });
  });

  it('an agency that is chased is told what its silence comes to, and on what ground', async () => {
    const chase = `/requests/${requestId}/consultations/so-tu-phap/chase-letter`;
    const { status, body } = await api.get(chase, asking());
    expect(status).toBe(200);
    expect(JSON.stringify(body)).toContain(
      `sau 02 văn bản đôn đốc thì xem như đồng ý với ý kiến của cơ quan chủ trì (quy ước của hệ thống, vận dụng ${CITATION})`,
    );
  });

  it('the letter’s own words on silence are kept, with the effect the rule gives them', async () => {
    const { body } = await api.get(`/requests/${requestId}`, asking());
    expect(body).toMatchObject({ silenceClause: { words: CLAUSE, effect: 'deemedAgreement' } });
  });

  it('an amendment that takes lateness as agreement, and silence not, is refused with what to do', async () => {
    const refused = await api.post('/rule-sets/HCM-CT08/amendment', {
      token: await api.signIn('van-phong'),
      body: {
        from: '2027-01-01',
        decision: { number: '13/2026/QĐ-UBND', issuedOn: '2026-07-20' },
        terms: { silence: { value: { effect: 'noReply' }, basis: 'house' } },
      },
    });
    expect(refused).toMatchObject({ status: 422, body: { type: 'lateness-without-silence' } });
    expect(refused.body.detail).toContain('Đề nghị ghi cả hệ quả khi không trả lời');
  });
});
