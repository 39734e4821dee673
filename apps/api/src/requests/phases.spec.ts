import { type ApiUnderTest, STARTING_MS } from '../../testing/api-under-test.js';
import type { Answer, Posted } from '../../testing/answer.js';
import { letter } from '../../testing/letters.js';
import { partiesUnderTest } from '../../testing/parties-under-test.js';
import type {
  CoordinatingDaysReportView,
  LeadDaysReportView,
} from '../accountability/period-days.view.js';
import type { PhasesView } from './phases.view.js';

describe('Who held a request, day by day', () => {
  let api: ApiUnderTest;
  let token: string;
  let opened: Answer<Posted>;

  const ask = (path: string) =>
    api.get(path, { token, headers: { 'x-read-after': opened.body.position } });

  beforeAll(async () => {
    ({ api, lead: token } = await partiesUnderTest({ followed: true }));
    opened = await api.post('/requests', { token, body: letter() });
    if (opened.status !== 201) throw new Error(JSON.stringify(opened.body));
  }, STARTING_MS);
  afterAll(() => api.close());

  it('says of each span from when, who had to act, and why, in both languages', async () => {
    const { status, body } = await ask(`/requests/${opened.body.requestId}/phases`);
    const told = body as PhasesView;
    expect(status).toBe(200);
    expect(told).toMatchObject({ lead: 'so-xay-dung', beganOn: '2026-11-02', demonstration: true });
    expect(told.spans[0]).toMatchObject({
      from: '2026-11-03',
      phase: 'prepared',
      holders: [{ party: 'lead', agency: 'so-xay-dung' }],
      inWords: {
        vi: 'Cơ quan chủ trì chuẩn bị: văn bản chưa được gửi.',
        en: 'Being prepared by the lead agency: the letter had not been sent.',
      },
    });
    expect(told.spans.reduce((sum, { days }) => sum + days, 0)).toBe(told.days);
  });

  it('counts through the moment asked for', async () => {
    const { body } = await ask(
      `/requests/${opened.body.requestId}/phases?asOf=2026-11-05T09:00:00%2B07:00`,
    );
    expect(body).toMatchObject({ to: '2026-11-05', days: 3, workingDays: 3 });
  });

  it('is told of no request that is not there', async () => {
    const { status, body } = await ask('/requests/018f4c2e-0000-7000-8000-000000000000/phases');
    expect(status).toBe(404);
    expect(body).toMatchObject({ type: expect.stringContaining('request-not-found') });
  });

  it('adds up over a period by lead and by coordinating agency', async () => {
    const period = 'from=2026-11-03&to=2026-11-05';
    const leads = (await ask(`/accountability/days/lead-agencies?${period}`))
      .body as LeadDaysReportView;
    expect(leads.rows).toMatchObject([
      {
        agency: 'so-xay-dung',
        requests: 1,
        byPhase: { prepared: { days: 3, workingDays: 3 }, overdue: { days: 0 } },
        held: { days: 3, workingDays: 3 },
        heldBecause: { beforeSending: { days: 3 } },
      },
    ]);
    const asked = (await ask(`/accountability/days/coordinating-agencies?${period}`))
      .body as CoordinatingDaysReportView;
    expect(asked.rows).toEqual([]);
    expect(
      (await ask('/accountability/days/lead-agencies?from=2026-12-01&to=2026-11-01')).status,
    ).toBe(400);
  });
});
