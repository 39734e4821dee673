import { type ApiUnderTest, STARTING_MS } from '../../testing/api-under-test.js';
import { EventStore, streamName } from '#lib/event-sourcing';
import { agreeing, letter } from '../../testing/letters.js';
import { partiesUnderTest } from '../../testing/parties-under-test.js';

describe('An opinion that another entered with an agency’s name', () => {
  let api: ApiUnderTest;
  let lead: string;
  let finance: string;
  let justice: string;
  beforeAll(async () => {
    ({ api, lead, finance, justice } = await partiesUnderTest());
  }, STARTING_MS);
  afterAll(() => api.close());

  const open = async () =>
    (await api.post('/requests', { token: lead, body: letter() })).body.requestId;
  const post = (requestId: string, agency: string, what: string, token: string, body: object) =>
    api.post(`/requests/${requestId}/consultations/${agency}/${what}`, { token, body });
  const lastOf = async (requestId: string) =>
    (await api.app.get(EventStore).read(streamName('request', requestId))).at(-1);

  it('is a joint letter: a co-author confirms it, and is answered by it', async () => {
    const requestId = await open();
    const joint = agreeing({ form: 'jointLetter', coAuthors: ['so-tu-phap'] });
    const { opinionId } = (await post(requestId, 'so-tai-chinh', 'opinions', finance, joint)).body;
    const letterOf = { author: 'so-tai-chinh', opinion: opinionId };
    expect((await post(requestId, 'so-tu-phap', 'joint-opinion', finance, letterOf)).status).toBe(
      403,
    );
    const confirmed = await post(requestId, 'so-tu-phap', 'joint-opinion', justice, letterOf);
    expect(confirmed.status).toBe(200);
    expect(await lastOf(requestId)).toMatchObject({
      type: 'OpinionGiven',
      data: {
        agency: 'so-tu-phap',
        opinion: { id: confirmed.body.opinionId, form: 'jointLetter' },
        jointWith: { agency: 'so-tai-chinh', opinion: opinionId },
      },
    });
  });

  it('is its own, and the lead’s registry takes it in once with its số đến', async () => {
    const requestId = await open();
    const sent = await post(requestId, 'so-tai-chinh', 'opinions', finance, agreeing());
    const registration = `opinions/${sent.body.opinionId}/registration`;
    const takes = (token: string) =>
      post(requestId, 'so-tai-chinh', registration, token, { number: '5120' });
    expect((await takes(finance)).status).toBe(403);
    expect((await takes(lead)).status).toBe(200);
    expect(await lastOf(requestId)).toMatchObject({
      type: 'OpinionRegistered',
      data: { opinion: sent.body.opinionId, number: '5120' },
    });
    expect(await takes(lead)).toMatchObject({
      status: 409,
      body: { type: 'opinion-registered-already' },
    });
  });

  it('is in the minutes of a meeting: recorded for all who spoke or for none', async () => {
    const requestId = await open();
    const minutes = (opinions: object[]) => ({
      document: { number: '15/BB-SXD', signedOn: '2026-11-20' },
      sentAt: new Date().toISOString(),
      evidence: { kind: 'document', description: 'Bản quét biên bản họp' },
      opinions,
    });
    const ofFinance = { agency: 'so-tai-chinh', kind: 'agree' };
    const ofJustice = { agency: 'so-tu-phap', kind: 'disagree' };
    const record = (token: string, ...opinions: object[]) =>
      api.post(`/requests/${requestId}/meeting-minutes`, { token, body: minutes(opinions) });
    expect((await record(finance, ofFinance)).status).toBe(403);
    expect(await record(lead, ofFinance, ofJustice)).toMatchObject({
      status: 409,
      body: {
        type: 'minutes-refused',
        agency: 'so-tu-phap',
        refusal: { type: 'opinion-incomplete', field: 'points' },
      },
    });
    const points = [{ number: 1, concerns: 'Điều 2', stance: 'object', text: 'Trái quy hoạch' }];
    const signer = { authority: 'none', position: 'Phó Trưởng phòng' };
    const recorded = await record(lead, ofFinance, { ...ofJustice, points, signer });
    expect(recorded.status).toBe(200);
    const [, justices] = recorded.body.opinions;
    expect(await lastOf(requestId)).toMatchObject({
      data: {
        agency: 'so-tu-phap',
        opinion: {
          id: justices?.opinionId,
          form: 'meetingMinutes',
          signer: { position: expect.stringMatching(/^sealed\./) },
        },
      },
    });
    const correction = `opinions/${justices?.opinionId}/correction`;
    expect((await post(requestId, 'so-tu-phap', correction, justice, agreeing())).status).toBe(200);
  });

  it('is classified: tracked outside the system, with the day it came back and no word of it', async () => {
    const requestId = await open();
    const track = (token: string) => post(requestId, 'so-tai-chinh', 'outside-tracking', token, {});
    expect((await track(finance)).status).toBe(403);
    expect((await track(lead)).status).toBe(200);
    const opinions = (token: string, body: object) =>
      post(requestId, 'so-tai-chinh', 'opinions', token, body);
    expect(await opinions(finance, agreeing())).toMatchObject({
      status: 422,
      body: { type: 'classified-not-accepted' },
    });
    const sentAt = new Date().toISOString();
    expect((await opinions(lead, { form: 'outsideSystem', sentAt })).status).toBe(201);
    expect(await lastOf(requestId)).toMatchObject({
      data: { opinion: { form: 'outsideSystem', points: [] }, dateOnly: true },
    });
  });

  it('is classified from the start: its part is asked for by the agency alone, in a letter or beside it', async () => {
    const outside = { agency: 'so-tai-chinh', channel: 'outsideSystem' };
    const { addressees } = letter();
    const opens = (told: object) =>
      api.post('/requests', {
        token: lead,
        body: letter({ addressees: [...addressees.slice(1), { ...outside, ...told }] }),
      });
    expect(await opens({ question: 'Về một nội dung có độ mật' })).toMatchObject({
      status: 422,
      body: { type: 'classified-not-accepted' },
    });
    const { status, body } = await opens({});
    expect(status).toBe(201);
    expect(await lastOf(body.requestId)).toMatchObject({
      type: 'TrackedOutside',
      data: { agency: 'so-tai-chinh' },
    });
  });

  it('is recorded by the lead with where it arrived, and corrected by its agency', async () => {
    const requestId = await open();
    const now = new Date(Date.now() + 7 * 3_600_000).toISOString().replace('Z', '+07:00');
    const arrived = {
      sentAt: now,
      receivedByUbndAt: now,
      registered: { on: now.slice(0, 10), number: '5120' },
    };
    const { opinionId } = (
      await post(requestId, 'so-tai-chinh', 'opinions', lead, {
        ...agreeing(arrived),
        evidence: { kind: 'document', description: 'Phiếu chuyển', document: '310/PC-VP' },
      })
    ).body;
    expect(await lastOf(requestId)).toMatchObject({
      data: {
        registered: arrived.registered,
        receivedByUbndAt: now,
        sentTo: 'peoplesCommittee',
        enteredBy: 'lead',
        mayBeCorrectedUntil: expect.any(String),
      },
    });
    const correction = `opinions/${opinionId}/correction`;
    expect((await post(requestId, 'so-tai-chinh', correction, lead, agreeing())).status).toBe(403);
    const corrected = await post(requestId, 'so-tai-chinh', correction, finance, agreeing());
    expect(corrected.status).toBe(200);
    expect(await lastOf(requestId)).toMatchObject({
      data: { enteredBy: 'author', supersedes: opinionId, correctsRecord: true },
    });
    const unknown = '00000000-0000-4000-8000-000000000000';
    expect(
      await post(requestId, 'so-tai-chinh', `opinions/${unknown}/correction`, finance, agreeing()),
    ).toMatchObject({ status: 404, body: { type: 'opinion-unknown' } });
  });
});
