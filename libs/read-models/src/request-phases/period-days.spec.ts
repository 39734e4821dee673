import fc from 'fast-check';
import type { AgencyRegistered } from '#lib/agencies';
import type { RequestId } from '#lib/coordination';
import { StateLeadPosition, WithdrawRequest } from '#lib/coordination';
import {
  anyHistory,
  asksExtension,
  at,
  by,
  cast,
  ended,
  follows,
  id,
  letterTo,
  moment,
  registerWith,
  requestId,
  sends,
  story,
  submits,
} from '#lib/coordination/testing';
import { streamName } from '#lib/event-sourcing';
import { recorded } from '#lib/event-sourcing/testing';
import {
  CoordinatingPeriodDays,
  LeadPeriodDays,
  type PeriodDaysAsked,
  RequestPhases,
} from '#lib/read-models';
import { openReadModels, type OpenedReadModels } from '#lib/read-models/testing';
import { shippedCalendars } from '#lib/rulebook';
import { daysBetween, localDate } from '#lib/working-time';
import { type Counting, daysByCoordinator, daysByLead } from './period-days.js';
import { elapsedOf } from './phases-of.js';
import { trackOf } from './track.fold.js';

// Sent on Thursday 12/2/2026, received on Friday 13/2, Tết is 16 to 20/2: due on Friday 13/3.
const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance', 'health', 'ministry']));
// Finance is two working days late, health three.
const told = asked
  .and(at('2026-03-17T09:00'), sends('finance'))
  .and(at('2026-03-18T09:00'), sends('health'));

const counting = (from: string, to: string, told: Partial<Counting> = {}): Counting => ({
  period: { from: localDate(from), to: localDate(to) },
  asOf: moment('2026-04-01T09:00'),
  calendars: shippedCalendars,
  whose: (agency) => agency,
  ...told,
});
const march = counting('2026-03-01', '2026-03-31');

const tracks = (...stories: readonly { readonly events: Parameters<typeof trackOf>[0] }[]) =>
  stories.map(({ events }) => trackOf(events)).filter((track) => track !== undefined);

describe('The days of a period', () => {
  it('tell a day on which several were late as shared, and one on which one alone was as its own', () => {
    const days = daysByCoordinator(tracks(told), march);
    expect(days.get(id('finance'))).toMatchObject({
      requests: 1,
      withinWindow: { days: 13, workingDays: 10 },
      overdueAlone: { days: 0, workingDays: 0 },
      overdueShared: { days: 4, workingDays: 2 },
    });
    expect(days.get(id('health'))).toMatchObject({
      overdueAlone: { days: 1, workingDays: 1 },
      overdueShared: { days: 4, workingDays: 2 },
    });
  });

  it('show a courtesy date that has passed, and never as late', () => {
    expect(daysByCoordinator(tracks(told), march).get(id('ministry'))).toMatchObject({
      withinWindow: { days: 13 },
      overdueAlone: { days: 0 },
      overdueShared: { days: 0 },
      pastCourtesyDate: { days: 18 },
    });
  });

  it('give the lead each day of its requests once, and what it held by cause', () => {
    const { byPhase, held, heldBecause } = daysByLead(tracks(told), march).get(id('planning'))!;
    expect(byPhase).toMatchObject({
      withinWindow: { days: 13 },
      overdue: { days: 5, workingDays: 3 },
      takenIn: { days: 13 },
    });
    expect(Object.values(byPhase).reduce((sum, { days }) => sum + days, 0)).toBe(31);
    expect(held).toEqual({ days: 13, workingDays: 9 });
    expect(heldBecause).toEqual({ nothingAwaited: held });
  });

  it('put the days in which an agency waited for the lead on the lead, by cause', () => {
    const waits = asked.and(at('2026-03-12T09:00'), asksExtension('finance'));
    const days = daysByLead(tracks(waits), counting('2026-03-14', '2026-03-15')).get(
      id('planning'),
    );
    // Health is late on both, so the request would have waited anyway.
    expect(days).toMatchObject({ byPhase: { overdue: { days: 2 } }, held: { days: 0 } });
    const alone = story()
      .and(at('2026-02-12T09:00'), letterTo(['finance']))
      .and(at('2026-03-12T09:00'), asksExtension('finance'));
    expect(
      daysByLead(tracks(alone), counting('2026-03-14', '2026-03-15')).get(id('planning')),
    ).toMatchObject({
      byPhase: { overdue: { days: 0 }, excluded: { days: 2 } },
      heldBecause: { extensionUndecided: { days: 2, workingDays: 0 } },
    });
  });

  it('count a late day as shared while the reply of another was awaited, late or not', () => {
    const waits = asked.and(at('2026-03-12T09:00'), asksExtension('finance'));
    const days = daysByCoordinator(tracks(waits), counting('2026-03-14', '2026-03-15'));
    expect(days.get(id('health'))).toMatchObject({
      overdueAlone: { days: 0 },
      overdueShared: { days: 2 },
    });
    expect(days.get(id('finance'))).toMatchObject({ overdueShared: { days: 0 } });
  });

  it('show lateness in a request that was withdrawn apart', () => {
    const withdrawn = asked.and(
      at('2026-03-17T09:00'),
      new WithdrawRequest({ requestId, reason: 'Nhiệm vụ đã dừng' }, by('planning')),
    );
    expect(daysByCoordinator(tracks(withdrawn), march).get(id('finance'))).toMatchObject({
      overdueShared: { days: 0 },
      overdueBeforeWithdrawal: { days: 4 },
    });
  });

  it('leave each lead the days on which it led', () => {
    const register = registerWith(ended('planning', '2026-03-11', ['transport']));
    const changed = asked.and(at('2026-03-11T09:00', { register }), follows('planning'));
    const days = daysByLead(tracks(changed), march);
    expect(days.get(id('planning'))?.byPhase.withinWindow.days).toBe(10);
    expect(days.get(id('transport'))?.byPhase.withinWindow.days).toBe(3);
  });

  it('of any request, add up over its leads to the days of the period that it lasted', () => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: 1, max: 30 }), (events, day) => {
        const asOf = moment(`2026-04-${String(day).padStart(2, '0')}T09:00`);
        const track = trackOf(events)!;
        const { to } = elapsedOf(track, asOf);
        const from = localDate('2026-02-20');
        const days = daysByLead([track], { ...march, period: { from }, asOf });
        const byPhase = [...days.values()].flatMap((of) => Object.values(of.byPhase));
        expect(byPhase.reduce((sum, of) => sum + of.days, 0)).toBe(
          Math.max(0, daysBetween(from, to) + 1),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('The days of a period, as they are read', () => {
  let models: OpenedReadModels;
  const registered = Object.values(cast).flatMap((agency) =>
    recorded<AgencyRegistered>(streamName('agency', agency.id), [
      { type: 'AgencyRegistered', data: { agency } },
    ]),
  );
  const first = told
    .and(
      at('2026-03-19T09:00'),
      new StateLeadPosition({ requestId, position: 'Đề nghị thông qua' }, by('planning')),
    )
    .and(at('2026-03-20T09:00'), submits());
  const stream = streamName('request', requestId);
  const upTo = told.events.length;
  beforeAll(async () => {
    models = await openReadModels();
    const history = recorded(stream, first.events, { at: new Date('2026-03-18T03:00:00Z') });
    const later = new Date('2026-03-20T03:00:00Z');
    await models.tell([
      ...registered,
      ...history.map((event, index) => (index < upTo ? event : { ...event, recordedAt: later })),
    ]);
  });
  afterAll(() => models.close());

  const question = (told: Partial<PeriodDaysAsked> = {}): PeriodDaysAsked => ({
    period: { from: localDate('2026-03-01'), to: localDate('2026-03-31') },
    now: moment('2026-04-10T09:00'),
    calendars: shippedCalendars,
    ...told,
  });

  it('are those of the record, by lead and by coordinating agency', async () => {
    const leads = await models.ask(new LeadPeriodDays(question()));
    expect(leads).toMatchObject({ demonstration: true, rolledUp: false, reference: false });
    expect(leads.rows).toMatchObject([
      {
        agency: id('planning'),
        name: { vi: 'Sở Quy hoạch' },
        requests: 1,
        byPhase: { takenIn: { days: 2 }, withPeoplesCommittee: { days: 11 } },
      },
    ]);
    const asked = await models.ask(new CoordinatingPeriodDays(question()));
    expect(asked.rows.map(({ agency }) => agency)).toEqual(
      [id('finance'), id('health'), id('ministry')].toSorted(),
    );
    const days = daysByCoordinator(tracks(first), march);
    for (const row of asked.rows) expect(row).toMatchObject(days.get(row.agency)!);
  });

  it('are told as they were known, through no later moment than that', async () => {
    const known = moment('2026-03-19T09:00');
    const { rows, asOf } = await models.ask(new LeadPeriodDays(question({ known })));
    expect(asOf).toBe(known);
    expect(rows).toMatchObject([
      { byPhase: { takenIn: { days: 1 }, withPeoplesCommittee: { days: 0 } } },
    ]);
  });

  it('leave reference figures out unless they are asked for', async () => {
    const { rows } = await models.ask(new LeadPeriodDays(question({ reference: true })));
    expect(rows).toEqual([]);
  });

  it('are told of one request with who held each', async () => {
    const found = await models.ask(
      new RequestPhases({
        requestId,
        now: moment('2026-04-10T09:00'),
        asOf: moment('2026-03-19T09:00'),
        calendars: shippedCalendars,
      }),
    );
    expect(found).toMatchObject({ beganOn: '2026-02-12', to: '2026-03-19', days: 35 });
    expect(found?.spans.map(({ standing }) => standing.phase)).toEqual([
      'withinWindow',
      'overdue',
      'overdue',
      'takenIn',
    ]);
    const none = { requestId: 'request-of-nobody' as RequestId, calendars: shippedCalendars };
    expect(
      await models.ask(new RequestPhases({ ...none, now: moment('2026-04-10T09:00') })),
    ).toBeUndefined();
  });
});
