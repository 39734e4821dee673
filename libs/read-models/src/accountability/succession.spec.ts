import type { AgencyEvent } from '#lib/agencies';
import { ChangeLead } from '#lib/coordination';
import {
  at,
  by,
  cast,
  decision,
  ended,
  follows,
  id,
  letterTo,
  moment,
  noticeLapses,
  registerWith,
  requestId,
  sends,
  story,
} from '#lib/coordination/testing';
import { streamName } from '#lib/event-sourcing';
import { recorded } from '#lib/event-sourcing/testing';
import {
  type AccountabilityAsked,
  CoordinatingAccountability,
  CoordinatingAgencyAccountability,
  LeadAccountability,
} from '#lib/read-models';
import { openReadModels, type OpenedReadModels } from '#lib/read-models/testing';
import { shippedRulebook } from '#lib/rulebook';
import { CALENDAR_IDS, calendarOf, localDate } from '#lib/working-time';

const register = registerWith(ended('finance', '2026-03-16', ['health']));
const on = (time: string) => at(time, { register });

// Due on Friday 13/3/2026. Finance lets it pass and is merged on Monday 16/3 into health, which answers in its days.
const told = story()
  .and(at('2026-02-12T09:00'), letterTo(['finance', 'office']))
  .and(at('2026-03-14T00:00'), noticeLapses())
  .and(on('2026-03-16T08:00'), follows('finance'))
  .and(on('2026-03-19T09:00'), sends('health'));
const handedOver = told.and(
  on('2026-03-20T09:00'),
  new ChangeLead(
    {
      requestId,
      to: id('transport'),
      document: { number: '3378/UBND-ĐT', issuedOn: localDate('2026-03-20') },
      reason: 'Giao lại nhiệm vụ',
    },
    by('planning'),
  ),
);

const merger: AgencyEvent = {
  type: 'AgencyMerged',
  data: {
    agency: id('finance'),
    into: id('health'),
    effectiveOn: localDate('2026-03-16'),
    decision,
  },
};
const onRegister = Object.values(cast).flatMap((agency) =>
  recorded<AgencyEvent>(streamName('agency', agency.id), [
    { type: 'AgencyRegistered', data: { agency } },
    ...(agency.id === id('finance') ? [merger] : []),
  ]),
);

let models: OpenedReadModels;
beforeAll(async () => {
  models = await openReadModels();
  await models.tell([
    ...onRegister,
    ...recorded(streamName('request', requestId), handedOver.events),
  ]);
});
afterAll(() => models.close());

const asked = (more: Partial<AccountabilityAsked> = {}): AccountabilityAsked => ({
  period: {},
  now: moment('2026-04-01T09:00'),
  calendars: new Map(CALENDAR_IDS.map((calendar) => [calendar as string, calendarOf(calendar)])),
  rules: shippedRulebook,
  ...more,
});

const coordinating = async (more: Partial<AccountabilityAsked> = {}) => {
  const { rows } = await models.ask(new CoordinatingAccountability(asked(more)));
  return new Map(rows.map((row) => [row.agency as string, row]));
};

describe('the figures of a body that was merged', () => {
  it('stay with it: its lateness up to the transfer is kept, and told apart', async () => {
    const rows = await coordinating();
    expect(rows.get('finance')).toMatchObject({
      onTime: 0,
      overdue: 1,
      overdueUntilTransfer: 1,
      overdueFor: { longest: 1 },
    });
    expect(rows.get('health')).toMatchObject({
      onTime: 1,
      overdue: 0,
      // From the transfer on 16/3: the days before are not its own.
      replyTime: { longest: 3 },
    });
    expect(rows.get('health')).not.toHaveProperty('includes');
  });

  it('are counted with its heir on request, which says so', async () => {
    const rows = await coordinating({ rollUp: true });
    expect(rows.has('finance')).toBe(false);
    expect(rows.get('health')).toMatchObject({ onTime: 1, overdue: 1, includes: ['finance'] });
    expect(rows.get('office')).toMatchObject({ includes: [] });
  });

  it('lie behind the page of its heir then, and its own page is that of its heir', async () => {
    for (const agency of ['health', 'finance'] as const) {
      const page = await models.ask(
        new CoordinatingAgencyAccountability({ ...asked({ rollUp: true }), agency: id(agency) }),
      );
      expect(page.rolledUp).toBe(true);
      expect(page.figures).toMatchObject({ agency: 'health', onTime: 1, overdue: 1 });
      expect(page.consultations.rows.map((row) => row.agency).toSorted()).toEqual([
        'finance',
        'health',
      ]);
    }
  });
});

describe('the figures of a lead that handed over', () => {
  it('stay with it for what was settled or had fallen due; the rest is the new lead’s', async () => {
    const { rows } = await models.ask(new LeadAccountability(asked()));
    expect(rows.map(({ agency, onTime, overdue }) => [agency, onTime, overdue])).toEqual([
      ['planning', 1, 2],
    ]);
  });
});
