import {
  at,
  by,
  explains,
  id,
  letterTo,
  noticeLapses,
  requestId,
  reviews,
  sends,
  story,
} from '#lib/coordination/testing';
import type { RequestEvent } from '#lib/coordination';
import { EventStore, type Position, type Revision, streamName } from '#lib/event-sourcing';
import { type ApiUnderTest, STARTING_MS } from '../../testing/api-under-test.js';
import { partiesUnderTest } from '../../testing/parties-under-test.js';
import { Positions } from '../http/positions.js';
import type { PublicationListView, PublicationView } from './publication.view.js';

// Due on Friday 13/3/2026: finance on time, health two working days late, and excused later.
const late = story()
  .and(at('2026-02-12T09:00'), letterTo(['finance', 'health']))
  .and(at('2026-02-23T09:00'), sends('finance'))
  .and(at('2026-03-14T00:00'), noticeLapses())
  .and(at('2026-03-17T09:00'), sends('health'));
const excused = late
  .and(at('2026-04-06T09:00'), explains('health'))
  .and(at('2026-04-07T09:00'), reviews('health', { kind: 'excused' }));

const quarter = { from: '2026-01-01', to: '2026-03-31' };
const period = '2026-01-01_2026-03-31';

describe('The figures of a period', () => {
  let api: ApiUnderTest;
  let office: string;
  let finance: string;

  /** Each question waits on its own for up to two seconds; on a busy machine it is asked again. */
  const followed = async (position: Position) => {
    const headers = { 'x-read-after': await api.app.get(Positions).tell(position) };
    for (const path of ['/accountability/lead-agencies', '/publications', '/requests'])
      while ((await api.get(path, { token: office, headers })).status === 503);
  };
  const record = async (events: readonly RequestEvent[], from: number) => {
    const { seen: _, ...metadata } = by('planning');
    const expected = from === 0 ? 'no-stream' : (BigInt(from - 1) as Revision);
    const stream = streamName('request', requestId);
    const store = api.app.get(EventStore);
    const appended = await store.append(stream, events.slice(from), { expected, metadata });
    await followed(appended.position);
  };
  const freeze = (token: string, body: object = quarter) =>
    api.post('/publications', { token, body });
  const reissue = (of = period) =>
    api.post(`/publications/${of}/reissue`, { token: office, body: {} });
  const published = async (position: string) => {
    const headers = { 'x-read-after': position };
    return (await api.get(`/publications/${period}`, { token: finance, headers }))
      .body as PublicationView;
  };

  beforeAll(async () => {
    ({ api, finance } = await partiesUnderTest({ followed: true }));
    office = await api.signIn('van-phong', 'monitor');
    await record(late.events, 0);
  }, STARTING_MS);
  afterAll(() => api.close());

  it('are not frozen on a rule that is not confirmed, before the period is over, or by another body', async () => {
    expect(await freeze(office)).toMatchObject({
      status: 409,
      body: { type: 'rules-not-confirmed', rules: [{ id: 'HCM-CT08', version: 1 }] },
    });
    expect(await freeze(office, { from: '2026-01-01', to: '2099-12-31' })).toMatchObject({
      status: 409,
      body: { type: 'period-not-over' },
    });
    expect(await freeze(office, { from: '2026-03-31', to: '2026-01-01' })).toMatchObject({
      status: 422,
      body: { type: 'period-backwards' },
    });
    expect(await freeze(finance)).toMatchObject({
      status: 403,
      body: { type: 'only-the-monitoring-body-may' },
    });
  });

  it('were never published before they are frozen', async () => {
    for (const other of [period, 'quý-1'])
      expect(await api.get(`/publications/${other}`, { token: finance })).toMatchObject({
        status: 404,
        body: { type: 'publication-not-found' },
      });
  });

  describe('once the rule is confirmed', () => {
    beforeAll(async () => {
      const decision = { number: '90/QĐ-UBND', issuedOn: '2026-04-01' };
      const body = { decision };
      const confirmed = await api.post('/rule-sets/HCM-CT08/confirmation', { token: office, body });
      if (confirmed.status !== 200) throw new Error(JSON.stringify(confirmed.body));
    });

    it('are frozen as they stand, for everyone to read', async () => {
      expect(await reissue()).toMatchObject({ status: 404, body: { type: 'period-not-frozen' } });
      const { status, body } = await freeze(office);
      expect(status).toBe(200);
      expect((await published(body.position)).issues).toMatchObject([
        {
          ...quarter,
          issue: 1,
          corrections: [],
          figures: {
            rules: [{ id: 'HCM-CT08', version: 1 }],
            leads: [{ agency: id('planning'), onTime: 1, late: 1 }],
            cases: [
              { agency: id('finance'), cell: 'onTime' },
              { agency: id('health'), cell: 'late' },
            ],
          },
        },
      ]);
    });

    it('are frozen once, and issued again only where something is counted otherwise', async () => {
      expect(await freeze(office)).toMatchObject({
        status: 409,
        body: { type: 'period-frozen-already', issue: 1 },
      });
      expect(await reissue()).toMatchObject({
        status: 409,
        body: { type: 'nothing-to-correct', issue: 1 },
      });
    });

    it('are issued again opening with what is corrected and why; the first issue stays (R7)', async () => {
      await record(excused.events, late.events.length);
      const { status, body } = await reissue();
      expect(status).toBe(200);
      const { issues } = await published(body.position);
      expect(issues).toMatchObject([
        {
          issue: 2,
          corrections: [
            {
              agency: id('health'),
              from: 'late',
              to: 'excluded',
              causes: [
                { type: 'LatenessExplained' },
                { type: 'LatenessReviewed' },
                { type: 'LapseReversed' },
              ],
            },
          ],
          figures: { leads: [{ onTime: 1, late: 0, excluded: 1 }] },
        },
        { issue: 1, figures: { leads: [{ onTime: 1, late: 1, excluded: 0 }] } },
      ]);
      const headers = { 'x-read-after': body.position };
      const list = (await api.get('/publications', { token: finance, headers }))
        .body as PublicationListView;
      expect(list.rows.map(({ issue, corrected }) => [issue, corrected])).toEqual([
        [2, 1],
        [1, 0],
      ]);
    });
  });
});
