import { randomUUID } from 'node:crypto';
import { EventStore, type Recorded, streamName } from '#lib/event-sourcing';
import { type ApiUnderTest, STARTING_MS } from '../../testing/api-under-test.js';
import { letter } from '../../testing/letters.js';
import { partiesUnderTest } from '../../testing/parties-under-test.js';
import { BODY_LIMIT_BYTES } from '../create-api.js';

describe('Opening a request', () => {
  let api: ApiUnderTest;
  let lead: string;
  beforeAll(async () => {
    ({ api, lead } = await partiesUnderTest());
  }, STARTING_MS);
  afterAll(() => api.close());

  const store = () => api.app.get(EventStore);
  const post = (body: unknown, headers?: Record<string, string>) =>
    api.post('/requests', { token: lead, body, ...(headers && { headers }) });

  it('is recorded for the agency signed in, and says where it is found', async () => {
    const { status, headers, body } = await post(letter());
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(`/api/requests/${body.requestId}`);
    expect(headers.get('etag')).toBe(`"${body.revision}"`);
    expect(headers.get('x-position')).toBe(body.position);
    const [opened] = await store().read(streamName('request', body.requestId));
    expect(opened).toMatchObject({ type: 'RequestOpened', data: { lead: 'so-xay-dung' } });
  });

  it('records who, for what cause and on which occasion, and names nobody', async () => {
    const occasion = { 'x-correlation-id': 'occasion-1', 'idempotency-key': 'key-of-origin' };
    const { body, headers } = await post(letter(), occasion);
    expect(headers.get('x-correlation-id')).toBe('occasion-1');
    const past: readonly Recorded[] = await store().read(streamName('request', body.requestId));
    for (const { metadata } of past)
      expect(metadata).toMatchObject({
        actor: { kind: 'person', agency: 'so-xay-dung', post: expect.stringMatching(/^sealed\./) },
        correlationId: 'occasion-1',
        causationId: expect.any(String),
        commandId: 'key-of-origin',
        fingerprint: expect.stringMatching(/^[\da-f]{64}$/),
      });
    const kept = JSON.stringify(past.map(({ metadata }) => metadata));
    expect(kept).not.toMatch(/Người của|Chuyên viên/);
  });

  describe('with bad input is answered with a clear sentence and stores nothing', () => {
    const withAddressee = (addressee: object) =>
      letter({ addressees: [{ agency: 'so-tai-chinh', ...addressee }] });
    const issued = (issuedOn: unknown) => letter({ letter: { number: '1/SXD', issuedOn } });

    it.each([
      ['an unknown agency', withAddressee({ agency: 'so-khong-co' }), 422, 'agency-unknown'],
      [
        'an addressee equal to the lead',
        withAddressee({ agency: 'so-xay-dung' }),
        422,
        'lead-is-addressee',
      ],
      [
        'an agency addressed twice',
        letter({ addressees: [{ agency: 'so-tu-phap' }, { agency: 'so-tu-phap' }] }),
        422,
        'addressed-twice',
      ],
      [
        'an administrative procedure without a stated window',
        letter({ matter: { kind: 'administrativeProcedure' } }),
        422,
        'window-must-be-stated',
      ],
      ['nobody to ask', letter({ addressees: [] }), 422, 'no-addressees'],
      ['a classified request', letter({ secrecy: 'secret' }), 422, 'classified-not-accepted'],
      ['a letter of tomorrow', issued('2099-01-01'), 422, 'date-in-future'],
      ['a date that does not exist', issued('2026-02-30'), 400, 'fields-invalid'],
      ['an unreadable date', issued('02/11/2026'), 400, 'fields-invalid'],
      ['a date that is a number', issued(20261102), 400, 'fields-invalid'],
      [
        'a sending before the letter',
        letter({ sentAt: '2026-11-01T09:00:00+07:00' }),
        422,
        'date-before-letter',
      ],
      [
        'a moment without its offset',
        letter({ sentAt: '2026-11-03T09:00:00' }),
        400,
        'fields-invalid',
      ],
      ['a rule set nobody knows', letter({ ruleSet: 'HCM-1999' }), 422, 'rule-not-found'],
      ['a calendar nobody knows', letter({ calendar: 'mars' }), 422, 'calendar-not-found'],
      [
        'a window of no length',
        withAddressee({ window: { kind: 'length', count: 0, unit: 'workingDay' } }),
        400,
        'fields-invalid',
      ],
      [
        'a stated date without its words',
        withAddressee({ window: { kind: 'stated', on: '2026-12-01' } }),
        400,
        'fields-invalid',
      ],
      ['an unknown field', letter({ priority: 'high' }), 400, 'fields-invalid'],
      ['a lead of its own choosing', letter({ lead: 'so-tu-phap' }), 400, 'fields-invalid'],
      [
        'an unknown field deep inside',
        withAddressee({ deadline: '2026-12-01' }),
        400,
        'fields-invalid',
      ],
      [
        'evidence that only an import may give',
        letter({ evidence: { kind: 'transcribed', file: 'x', line: 1 } }),
        400,
        'fields-invalid',
      ],
      [
        'a document as evidence that is not named',
        letter({ evidence: { kind: 'document' } }),
        400,
        'fields-invalid',
      ],
      ['a blank subject', letter({ subject: '  ' }), 400, 'fields-invalid'],
      ['a replaced request that is none', letter({ reissueOf: 'x' }), 400, 'fields-invalid'],
      ['no subject', letter({ subject: undefined }), 400, 'fields-invalid'],
      ['null in place of a field left out', letter({ leadPosition: null }), 400, 'fields-invalid'],
      ['half of a character', letter({ subject: 'Góp ý \ud800' }), 400, 'fields-invalid'],
      ['a list in place of an object', letter({ letter: [] }), 400, 'fields-invalid'],
      [
        'an object in place of a list',
        letter({ addressees: { agency: 'so-tai-chinh' } }),
        400,
        'fields-invalid',
      ],
      [
        'text in a list of objects',
        letter({ addressees: ['so-tai-chinh'] }),
        400,
        'fields-invalid',
      ],
      ['a list in place of a body', [], 400, 'body-not-an-object'],
      ['a number in place of a body', 5, 400, 'body-not-an-object'],
      ['nothing in place of a body', 'null', 400, 'body-not-an-object'],
      ['a body that is no JSON', '{"letter":', 400, 'body-unreadable'],
      ['a body with a prototype', '{"__proto__":{"x":1}}', 400, 'body-unreadable'],
      ['no body', '', 400, 'body-unreadable'],
      [
        'a body over the limit',
        letter({ subject: 'x'.repeat(BODY_LIMIT_BYTES) }),
        413,
        'body-too-large',
      ],
    ])('%s', async (_, sent, status, type) => {
      const before = await store().head();
      const answer = await post(sent);
      expect(answer).toMatchObject({ status, body: { type, status } });
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expect(answer.body.detail).toMatch(/^\S.*\.$/);
      expect(await store().head()).toBe(before);
    });

    it('names every field at fault, by its path', async () => {
      const { body } = await post(
        letter({ subject: 5, addressees: [{ agency: 'so-tai-chinh', x: 1 }] }),
      );
      expect(body.fields).toEqual([
        { field: 'subject', reason: 'text' },
        { field: 'addressees[0].x', reason: 'unknown' },
      ]);
    });

    it.each(['application/x-www-form-urlencoded', 'application/xml', 'text/plain'])(
      'a body in %s',
      async (type) => {
        const answer = await post('<a>1</a>', { 'content-type': type });
        expect(answer).toMatchObject({ status: 415, body: { type: 'media-type-not-supported' } });
      },
    );

    it('the same letter again, however its number is written (R10)', async () => {
      const { body } = await post(
        letter({ letter: { number: '08/SXD-QH', issuedOn: '2026-11-02' } }),
      );
      const again = await post(
        letter({ letter: { number: '8 / sxd–qh', issuedOn: '2026-11-03' } }),
      );
      expect(again).toMatchObject({
        status: 409,
        body: { type: 'request-already-opened', requestId: body.requestId },
      });
    });
  });

  it('asks again about the same matter once nobody is waited for', async () => {
    const { body: first } = await post(letter({ addressees: [{ agency: 'so-tai-chinh' }] }));
    const round = letter({
      roundOf: first.requestId,
      askedInNameOf: 'peoplesCommittee',
      field: 'Đất đai',
      signer: { authority: 'KT', position: 'Phó Giám đốc' },
    });
    expect(await post(round)).toMatchObject({
      status: 409,
      body: { type: 'not-a-second-round' },
    });
    await api.post(`/requests/${first.requestId}/consultations/so-tai-chinh/release`, {
      token: lead,
      body: { reason: 'Đã thống nhất tại cuộc họp' },
    });
    const { status, body } = await post(round);
    expect(status).toBe(201);
    const [opened] = await store().read(streamName('request', body.requestId));
    expect(opened).toMatchObject({
      data: {
        roundOf: first.requestId,
        askedInNameOf: 'peoplesCommittee',
        field: 'Đất đai',
        signer: { authority: 'KT', position: expect.stringMatching(/^sealed\./) },
      },
    });
    // One letter at a time: withdrawn, the second leaves its place to a third.
    const third = letter({ roundOf: first.requestId });
    expect(await post(third)).toMatchObject({
      status: 409,
      body: { type: 'asked-again-already', round: body.requestId },
    });
    await api.post(`/requests/${body.requestId}/withdrawal`, {
      token: lead,
      body: { reason: 'Sai nội dung' },
    });
    expect((await post(third)).status).toBe(201);
  });

  it('takes the place only of a request that its own lead has withdrawn', async () => {
    const { body: first } = await post(letter());
    const reissued = letter({ reissueOf: first.requestId });
    const tooEarly = await post(reissued);
    expect(tooEarly).toMatchObject({
      status: 409,
      body: {
        type: 'not-reissuable',
        detail:
          'Văn bản được thay thế chưa được thu hồi. Đề nghị thu hồi trước khi gửi văn bản thay thế.',
      },
    });
    expect(await post(letter({ reissueOf: randomUUID() }))).toMatchObject({
      status: 409,
      body: { detail: 'Không tìm thấy văn bản được thay thế.' },
    });
    await api.post(`/requests/${first.requestId}/withdrawal`, {
      token: lead,
      body: { reason: 'Sai nội dung' },
    });
    const other = await api.signIn('so-tu-phap');
    const addressees = [{ agency: 'so-tai-chinh', question: 'Nguồn vốn?' }];
    const ofAnother = letter({ reissueOf: first.requestId, addressees });
    expect(await api.post('/requests', { token: other, body: ofAnother })).toMatchObject({
      status: 409,
      body: { detail: 'Văn bản được thay thế là của cơ quan chủ trì khác.' },
    });
    const { status, body } = await post(reissued);
    expect(status).toBe(201);
    const [opened] = await store().read(streamName('request', body.requestId));
    expect(opened).toMatchObject({ data: { reissueOf: first.requestId } });
  });

  it('is refused in Vietnamese, and in English where that is preferred', async () => {
    const sent = letter({ addressees: [{ agency: 'so-xay-dung' }] });
    const vi = await post(sent);
    expect(vi.headers.get('content-language')).toBe('vi');
    expect(vi.body.detail).toBe('Cơ quan chủ trì không thể đề nghị chính mình trả lời.');
    const en = await post(sent, { 'accept-language': 'en-GB' });
    expect(en.headers.get('content-language')).toBe('en');
    expect(en.body.detail).toBe('The lead agency cannot ask itself.');
  });

  it('keeps text exactly as it was written, NUL and astral characters too', async () => {
    const subject = 'Góp ý\u0000 về 𠀋 “Quy hoạch”';
    const { body } = await post(letter({ subject }));
    const [opened] = await store().read(streamName('request', body.requestId));
    expect(opened).toMatchObject({ data: { subject } });
  });
});
