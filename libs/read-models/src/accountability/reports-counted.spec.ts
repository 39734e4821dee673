import type { AgencyRegistered } from '#lib/agencies';
import type { RequestId } from '#lib/coordination';
import {
  asksForReport,
  at,
  cast,
  climbsLadder,
  concludes,
  id,
  indexPublished,
  letterTo,
  moment,
  noticeLapses,
  report,
  reportingAt,
  rulesOnReports,
  sends,
  story,
} from '#lib/coordination/testing';
import { streamName } from '#lib/event-sourcing';
import { recorded } from '#lib/event-sourcing/testing';
import {
  type AccountabilityAsked,
  ConsultationInbox,
  CoordinatingAccountability,
  CoordinatingAgencyAccountability,
  LeadAccountability,
  Notices,
  RequestBoard,
  RequestHistory,
} from '#lib/read-models';
import { openReadModels, type OpenedReadModels } from '#lib/read-models/testing';
import { shippedCalendars } from '#lib/rulebook';

let models: OpenedReadModels;
beforeAll(async () => {
  models = await openReadModels();
});
afterAll(() => models.close());

const facts = {
  now: moment('2026-04-01T09:00'),
  calendars: shippedCalendars,
  rules: rulesOnReports,
};
const asked = (told: Partial<AccountabilityAsked> = {}): AccountabilityAsked => ({
  period: {},
  ...facts,
  ...told,
});

const registered = Object.values(cast).flatMap((agency) =>
  recorded<AgencyRegistered>(streamName('agency', agency.id), [
    { type: 'AgencyRegistered', data: { agency } },
  ]),
);
const storyOf = (name: string, told: ReturnType<typeof story>) =>
  recorded(
    streamName('request', name),
    told.events.map((event) => ({
      ...event,
      data: { ...event.data, requestId: name as RequestId },
    })) as typeof told.events,
    { at: new Date('2026-03-01T00:00:00Z') },
  );

// Due on Monday 2/3/2026. Finance reports in time and is concluded on; health is three days late and chased; transport is silent.
const opening = reportingAt('2026-02-12T09:00');
const made = story()
  .and(opening, asksForReport('finance'))
  .and(reportingAt('2026-02-26T09:00'), sends('finance', report('of-finance')));
const late = story()
  .and(opening, asksForReport('health'))
  .and(reportingAt('2026-03-03T00:00'), noticeLapses())
  .and(reportingAt('2026-03-03T09:00'), climbsLadder())
  .and(reportingAt('2026-03-05T09:00'), sends('health', report('of-health')));
const silent = story()
  .and(opening, asksForReport('transport'))
  .and(reportingAt('2026-03-03T00:00'), noticeLapses());
// And one opinion, asked of finance and given in time.
const opinion = story()
  .and(at('2026-02-12T09:00'), letterTo(['finance']))
  .and(at('2026-02-23T09:00'), sends('finance'));

describe('reports', () => {
  beforeAll(() =>
    models.tell([
      ...registered,
      ...storyOf('made', made.and(reportingAt('2026-02-27T09:00'), concludes())),
      ...storyOf('late', late),
      ...storyOf('silent', silent),
      ...storyOf('opinion', opinion),
    ]),
  );

  it('are counted due and made on the row of the agency that owes them, in none of the cells of opinions', async () => {
    const { rows } = await models.ask(new CoordinatingAccountability(asked()));
    const told = Object.fromEntries(rows.map((row) => [row.agency, row]));
    expect(told[id('finance')]).toMatchObject({
      ...{ onTime: 1, late: 0, open: 0, overdue: 0 },
      reports: { due: 1, made: 1, onTime: 1 },
    });
    expect(told[id('health')]).toMatchObject({
      ...{ onTime: 0, late: 0, open: 0, overdue: 0, rate: { of: 0 } },
      reports: { due: 1, made: 1, late: 1, lateness: { longest: 3 }, marks: { final: 1 } },
    });
    expect(told[id('transport')]).toMatchObject({
      overdue: 0,
      reports: { due: 1, made: 0, overdue: 1 },
    });
  });

  it('are in no cell of the lead that asks for them, which has to chase them; its own are those it owes itself', async () => {
    const { rows } = await models.ask(new LeadAccountability(asked()));
    expect(rows).toMatchObject([
      {
        agency: id('planning'),
        ...{ onTime: 1, late: 0, overdue: 0 },
        // Health one and three working days after the due date, transport also five: no letter was issued.
        own: {
          reports: { due: 0, made: 0 },
          pursuit: { chaseLettersDue: 5, chaseLettersIssued: 0 },
        },
      },
    ]);
  });

  it('are apart on the page of the agency: its pairs, matters and cases are of opinions, and reports have their own cases', async () => {
    const page = await models.ask(
      new CoordinatingAgencyAccountability({ ...asked(), agency: id('finance') }),
    );
    expect(page.figures).toMatchObject({ onTime: 1, reports: { due: 1, made: 1 } });
    expect(page.byMatter).toEqual({ general: { onTime: 1, late: 0, open: 0, overdue: 0 } });
    expect(page.consultations.rows.map(({ requestId }) => requestId)).toEqual(['opinion']);
    expect(page.reports).toMatchObject([
      { requestId: 'made', cell: 'onTime', dueOn: '2026-03-02' },
    ]);
  });

  it('are in the inbox as reports, and may be listed alone', async () => {
    const inbox = (askedFor?: 'opinion' | 'report') =>
      models.ask(
        new ConsultationInbox({ agency: id('finance'), ...(askedFor && { askedFor }), ...facts }),
      );
    const kinds = (await inbox()).rows.map((row) => [row.requestId, row.askedFor]);
    expect(kinds.toSorted()).toEqual([
      ['made', 'report'],
      ['opinion', 'opinion'],
    ]);
    expect((await inbox('report')).rows.map(({ requestId }) => requestId)).toEqual(['made']);
    expect((await inbox('opinion')).rows.map(({ requestId }) => requestId)).toEqual(['opinion']);
  });

  it('are chased as reports', async () => {
    const { rows } = await models.ask(new Notices({ agency: id('health') }));
    expect(rows).not.toHaveLength(0);
    expect(new Set(rows.map(({ askedFor }) => askedFor))).toEqual(new Set(['report']));
  });

  it('are waited for past their due date, and wait for no position of the lead', async () => {
    const { rows } = await models.ask(new RequestBoard({ rules: rulesOnReports }));
    const told = Object.fromEntries(rows.map((row) => [row.requestId, row]));
    expect(told.made).toMatchObject({ askedFor: 'report', status: 'concluded' });
    expect(told.late).toMatchObject({ status: 'ready', missing: { leadPosition: false } });
    expect(told.silent).toMatchObject({
      status: 'collecting',
      missing: { unanswered: [id('transport')], leadPosition: false },
    });
    expect(told.opinion).toMatchObject({ askedFor: 'opinion', status: 'notReady' });
  });

  it('name their occasion on the page of the request', async () => {
    const file = await models.ask(new RequestHistory({ requestId: 'made' as RequestId, ...facts }));
    expect(file).toMatchObject({ matter: indexPublished, status: 'concluded' });
  });
});
