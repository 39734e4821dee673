import { CommandBus } from '@nestjs/cqrs';
import { AUTOMATIONS, RepinRule, type RequestId } from '#lib/coordination';
import { automation, from } from '#lib/event-sourcing/testing';
import type { RuleSetId } from '#lib/rulebook';
import { type ApiUnderTest, STARTING_MS } from '../../testing/api-under-test.js';
import { letter } from '../../testing/letters.js';
import { partiesUnderTest } from '../../testing/parties-under-test.js';
import type { RequestView } from '../requests/request.view.js';

const decision = { number: '1212/QĐ-UBND', issuedOn: '2026-11-18' };
const twentyDays = { value: { count: 20, unit: 'workingDay' }, basis: 'house' };
const IMPACT = '/rule-sets/HCM-CT08/versions/2/impact';

describe('A rule set amended with effect in the past', () => {
  let api: ApiUnderTest;
  let office: string;
  let lead: string;
  beforeAll(async () => {
    ({ api, office, lead } = await partiesUnderTest({ followed: true }));
  }, STARTING_MS);
  afterAll(() => api.close());

  const ruled = (ruling: string, body: object) =>
    api.post(`/rule-sets/HCM-CT08/${ruling}`, { token: office, body: { decision, ...body } });
  const pageOf = async (requestId: string, position: string) => {
    const headers = { 'x-read-after': position };
    return (await api.get(`/requests/${requestId}`, { token: lead, headers })).body as RequestView;
  };

  it('shows its impact, moves nothing until it is confirmed, and then says on the request why', async () => {
    const opened = await api.post('/requests', { token: lead, body: letter() });
    const { requestId, position } = opened.body;
    expect(await api.get(IMPACT, { token: office })).toMatchObject({
      status: 409,
      body: { type: 'rule-set-not-adopted' },
    });
    const amended = await ruled('amendment', { from: '2026-11-01', terms: { window: twentyDays } });
    expect(amended.status).toBe(200);
    const headers = { 'x-read-after': position };
    expect(await api.get(IMPACT, { token: office, headers })).toMatchObject({
      status: 200,
      body: {
        version: 2,
        dueDatesMoved: 2,
        confirmationsAwaited: 0,
        lapsesReversed: 0,
        marksChanged: 0,
        requests: [
          { requestId, from: { id: 'HCM-CT08', version: 1 }, to: { id: 'HCM-CT08', version: 2 } },
        ],
        rows: [{ requestId }, { requestId }],
      },
    });
    expect((await pageOf(requestId, position)).ruleChanges).toEqual([]);

    expect((await ruled('confirmation', { version: 2 })).status).toBe(200);
    const rule = { id: 'HCM-CT08' as RuleSetId, version: 2 };
    const repins = new RepinRule(
      { requestId: requestId as RequestId, rule },
      from(automation(AUTOMATIONS.repinning)),
    );
    await api.app.get(CommandBus).execute(repins);
    const again = await api.post('/requests', { token: lead, body: letter() });
    const page = await pageOf(requestId, again.body.position);
    expect(page).toMatchObject({
      rule: { id: 'HCM-CT08', version: 2, confirmed: true },
      ruleChanges: [
        {
          from: { version: 1 },
          to: { version: 2 },
          documents: ['1212/QĐ-UBND'],
          stillUnderFormer: [],
        },
      ],
    });
    expect(page.consultations[0]?.moves).toMatchObject([
      { cause: 'ruleChanged', rule: { id: 'HCM-CT08', version: 2, documents: ['1212/QĐ-UBND'] } },
    ]);
    expect((await api.get(IMPACT, { token: office, headers })).body).toMatchObject({
      requests: [],
      rows: [],
    });
  });

  it('has no impact where nobody knows it', async () => {
    expect(await api.get('/rule-sets/HCM-1999/versions/1/impact', { token: office })).toMatchObject(
      { status: 404, body: { type: 'rule-set-not-found' } },
    );
  });
});
