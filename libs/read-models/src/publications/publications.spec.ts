import type { AgencyRegistered } from '#lib/agencies';
import type { PublicationEvent } from '#lib/coordination';
import {
  at,
  cast,
  counted,
  explains,
  figures,
  id,
  letterTo,
  moment,
  noticeLapses,
  quarter,
  requestId,
  reviews,
  sends,
  story,
} from '#lib/coordination/testing';
import { streamName } from '#lib/event-sourcing';
import { recorded } from '#lib/event-sourcing/testing';
import {
  PeriodSnapshot,
  PublicationOfPeriod,
  PublicationsList,
  RecordedSince,
} from '#lib/read-models';
import { openReadModels, type OpenedReadModels } from '#lib/read-models/testing';
import { shippedCalendars, shippedRulebook } from '#lib/rulebook';

// Due on Friday 13/3/2026: finance on time, health two working days late, and excused on 7/4.
const late = story()
  .and(at('2026-02-12T09:00'), letterTo(['finance', 'health']))
  .and(at('2026-02-23T09:00'), sends('finance'))
  .and(at('2026-03-14T00:00'), noticeLapses())
  .and(at('2026-03-17T09:00'), sends('health'));
const excused = late
  .and(at('2026-04-06T09:00'), explains('health'))
  .and(at('2026-04-07T09:00'), reviews('health', { kind: 'excused' }));

let models: OpenedReadModels;
beforeAll(async () => {
  models = await openReadModels();
  const registered = Object.values(cast).flatMap((agency) =>
    recorded<AgencyRegistered>(streamName('agency', agency.id), [
      { type: 'AgencyRegistered', data: { agency } },
    ]),
  );
  const before = new Date('2026-03-20T02:00:00Z');
  const after = new Date('2026-04-07T02:00:00Z');
  const history = recorded(streamName('request', requestId), excused.events, { at: before });
  await models.tell([
    ...registered,
    ...history.map((event, index) =>
      index < late.events.length ? event : { ...event, recordedAt: after },
    ),
  ]);
});
afterAll(() => models.close());

const snapshot = (now: string) =>
  models.ask(
    new PeriodSnapshot({
      period: quarter,
      now: moment(now),
      calendars: shippedCalendars,
      rules: shippedRulebook,
    }),
  );

describe('The figures that would be published', () => {
  it('are those known at that moment, by lead, by coordinating agency and by consultation', async () => {
    const told = await snapshot('2026-04-02T09:00');
    expect(told).toMatchObject({
      asOf: moment('2026-04-01T00:00'),
      known: moment('2026-04-02T09:00'),
      demonstration: true,
      rules: [{ id: 'HCM-CT08', version: 1 }],
      leads: [{ agency: id('planning'), name: 'Sở Quy hoạch', onTime: 1, late: 1, excluded: 0 }],
      coordinating: [
        { agency: id('finance'), onTime: 1, late: 0 },
        { agency: id('health'), onTime: 0, late: 1 },
      ],
    });
    expect(told.cases).toEqual([counted('finance', 'onTime'), counted('health', 'late')]);
  });

  it('say which marks may still change, by what was known on the day of the freezing', async () => {
    const told = await snapshot('2026-03-20T10:00');
    expect(told.coordinating).toMatchObject([
      { agency: id('finance'), mayChange: 0 },
      { agency: id('health'), late: 1, mayChange: 1 },
    ]);
    expect(told.leads).toMatchObject([{ mayChange: 1 }]);
    expect(told.cases).toContainEqual({ ...counted('health', 'late'), mayChange: true });
    const { coordinating } = await snapshot('2026-04-02T09:00');
    expect(coordinating).toMatchObject([{ mayChange: 0 }, { late: 1, mayChange: 0 }]);
  });

  it('say which of their rules nobody has confirmed', async () => {
    const { unconfirmed } = await snapshot('2026-04-02T09:00');
    expect(unconfirmed).toEqual([{ id: 'HCM-CT08', version: 1 }]);
  });

  it('are told otherwise once a delay was excused, and what was recorded since says why', async () => {
    const { cases } = await snapshot('2026-04-08T09:00');
    expect(cases).toEqual([counted('finance', 'onTime'), counted('health', 'excluded')]);
    const recordedOf = await models.ask(
      new RecordedSince({
        of: [
          { requestId, agency: id('health') },
          { requestId, agency: id('finance') },
        ],
        since: moment('2026-04-02T09:00'),
        until: moment('2026-04-08T09:00'),
      }),
    );
    expect(recordedOf.map(({ causes }) => causes.map(({ type }) => type))).toEqual([
      ['LatenessExplained', 'LatenessReviewed', 'LapseReversed'],
      [],
    ]);
  });
});

describe('What was published', () => {
  const first = figures(
    '2026-04-02T09:00',
    counted('finance', 'onTime'),
    counted('health', 'late'),
  );
  const later = figures('2026-04-08T09:00', counted('finance', 'onTime'));
  const correction = {
    requestId,
    agency: id('health'),
    number: '412/SQH-QLHT',
    from: 'late',
    to: 'outside',
    causes: [],
  } as const;
  beforeAll(() =>
    models.tell(
      recorded<PublicationEvent>(streamName('publication', '2026-01-01_2026-03-31'), [
        {
          type: 'PeriodFrozen',
          data: { period: quarter, occurredAt: first.known, figures: first },
        },
        {
          type: 'PeriodReissued',
          data: {
            period: quarter,
            occurredAt: later.known,
            issue: 2,
            corrections: [correction],
            figures: later,
          },
        },
      ]),
    ),
  );

  it('is listed with the latest issue first', async () => {
    expect(await models.ask(new PublicationsList())).toMatchObject([
      { ...quarter, issue: 2, corrected: 1, publishedAt: later.known, demonstration: true },
      { ...quarter, issue: 1, corrected: 0, publishedAt: first.known },
    ]);
  });

  it('is told issue by issue as it was, the first never rewritten (R7)', async () => {
    expect(await models.ask(new PublicationOfPeriod(quarter))).toMatchObject([
      { issue: 2, corrections: [correction], figures: later },
      { issue: 1, corrections: [], figures: first },
    ]);
    expect(await models.ask(new PublicationOfPeriod({ ...quarter, from: quarter.to }))).toEqual([]);
  });
});
