import type { AgencyRegistered } from '#lib/agencies';
import { type RequestId, WithdrawRequest } from '#lib/coordination';
import {
  askedWhereSilenceAgrees,
  at,
  by,
  cast,
  chasedTwice,
  climbsLadder,
  corrects,
  id,
  letterTo,
  moment,
  noticeLapses,
  opinion,
  records,
  registers,
  requestId,
  rulebook,
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
  LeadAgencyAccountability,
} from '#lib/read-models';
import { openReadModels, type OpenedReadModels } from '#lib/read-models/testing';
import { Rulebook, shippedCalendars, shippedRulebook } from '#lib/rulebook';
import { type Instant, localDate } from '#lib/working-time';

const calendars = shippedCalendars;

let models: OpenedReadModels;
beforeAll(async () => {
  models = await openReadModels();
});
afterAll(() => models.close());

const asked = (told: Partial<AccountabilityAsked> = {}): AccountabilityAsked => ({
  period: {},
  now: moment('2026-04-01T09:00'),
  calendars,
  rules: shippedRulebook,
  ...told,
});

const registered = Object.values(cast).flatMap((agency) =>
  recorded<AgencyRegistered>(streamName('agency', agency.id), [
    { type: 'AgencyRegistered', data: { agency } },
  ]),
);

// Received on Friday 13/2/2026, Tết is 16 to 20/2: due on Friday 13/3.
const letter = story().and(
  at('2026-02-12T09:00'),
  letterTo(['finance', 'health', 'transport', 'ministry']),
);
// Finance on time, health two working days late, transport silent, the ministry not bound.
const told = letter
  .and(at('2026-02-23T09:00'), sends('finance'))
  .and(at('2026-03-14T00:00'), noticeLapses())
  .and(at('2026-03-17T09:00'), sends('health'));
const stream = streamName('request', 'request-1');
const history = recorded(stream, told.events, { at: new Date('2026-03-01T00:00:00Z') });

describe('accountability', () => {
  beforeAll(() => models.tell([...registered, ...history]));

  it('counts four cells for each lead, never one percentage of a few', async () => {
    const { rows } = await models.ask(new LeadAccountability(asked()));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      agency: id('planning'),
      name: { vi: 'Sở Quy hoạch' },
      onTime: 1,
      late: 1,
      open: 0,
      overdue: 1,
      rate: { onTime: 1, of: 3, tooFew: true },
      excluded: { courtesy: 1, released: 0, withdrawn: 0 },
    });
  });

  it('counts each coordinating agency by itself, in no ranking', async () => {
    const { rows } = await models.ask(new CoordinatingAccountability(asked()));
    expect(
      rows.map(({ agency, onTime, late, overdue }) => [agency, onTime, late, overdue]),
    ).toEqual([
      [id('finance'), 1, 0, 0],
      [id('health'), 0, 1, 0],
      [id('ministry'), 0, 0, 0],
      [id('transport'), 0, 0, 1],
    ]);
  });

  it('measures replies, lateness and silence in working days', async () => {
    const { rows } = await models.ask(new LeadAccountability(asked()));
    expect(rows[0]).toMatchObject({
      replyTime: { count: 2, longest: 17 },
      lateness: { count: 1, median: 2, p90: 2, longest: 2 },
      overdueFor: { count: 1, longest: 13 },
      lateUpToOneDay: 0,
    });
  });

  it('tells the cells at the moment asked for, and says which it was', async () => {
    const before = await models.ask(
      new LeadAccountability(asked({ asOf: moment('2026-03-13T23:59') })),
    );
    expect(before.asOf).toBe('2026-03-13T23:59:00.000+07:00');
    expect(before.rows[0]).toMatchObject({ onTime: 1, late: 0, open: 2, overdue: 0 });
  });

  it('takes the earlier of now and the end of the period when no moment is named', async () => {
    const march = { from: localDate('2026-03-01'), to: localDate('2026-03-15') };
    const report = await models.ask(new LeadAccountability(asked({ period: march })));
    expect(report.asOf).toBe('2026-03-16T00:00:00.000+07:00');
    expect(report.rows[0]).toMatchObject({ onTime: 1, late: 0, open: 0, overdue: 2 });
  });

  it('puts a consultation in the period of its due date, and beside the others', async () => {
    const february = { from: localDate('2026-02-01'), to: localDate('2026-02-28') };
    const april = { from: localDate('2026-04-01'), to: localDate('2026-04-30') };
    const [before] = (await models.ask(new LeadAccountability(asked({ period: february })))).rows;
    expect(before).toMatchObject({ onTime: 0, open: 0, notYetDue: 2, carriedOver: 0 });
    const [after] = (
      await models.ask(
        new LeadAccountability(asked({ period: april, now: moment('2026-05-05T09:00') })),
      )
    ).rows;
    expect(after).toMatchObject({ overdue: 0, carriedOver: 1, notYetDue: 0 });
  });

  it('tells figures as they were known on a day, as if nothing had been recorded since', async () => {
    const knownOn = async (known: Instant) => {
      const report = await models.ask(
        new LeadAccountability(asked({ known, now: moment('2026-06-01T09:00') })),
      );
      return { asOf: report.asOf, row: report.rows[0] };
    };
    const before = await knownOn(moment('2026-03-01T06:00'));
    expect(before.row).toBeUndefined();
    const then = await knownOn(moment('2026-03-01T12:00'));
    expect(then.asOf).toBe('2026-03-01T12:00:00.000+07:00');
    expect(then.row).toMatchObject({ onTime: 1, late: 0, open: 2, overdue: 0 });
    const later = await knownOn(moment('2026-03-20T09:00'));
    expect(later.row).toMatchObject({ onTime: 1, late: 1, open: 0, overdue: 1 });
  });

  it('is never told for a day that has not come: nobody is overdue for time still left', async () => {
    const now = moment('2026-02-20T09:00');
    const report = await models.ask(
      new LeadAccountability(asked({ now, asOf: moment('2027-12-31T00:00') })),
    );
    expect(report.asOf).toBe(now);
    expect(report.rows[0]).toMatchObject({ onTime: 0, late: 0, open: 3, overdue: 0 });
  });

  it('marks what is fictitious and what an unconfirmed rule judged', async () => {
    expect(await models.ask(new LeadAccountability(asked()))).toMatchObject({
      demonstration: true,
      unconfirmed: true,
      reference: false,
    });
  });

  it('clears the mark once the rule has been confirmed, also of requests opened before', async () => {
    const rules = new Rulebook(shippedRulebook.all().map((rule) => ({ ...rule, confirmed: true })));
    expect((await models.ask(new LeadAccountability(asked({ rules })))).unconfirmed).toBe(false);
  });

  it('lists the cases behind an agency’s figures, page by page', async () => {
    const page = await models.ask(
      new LeadAgencyAccountability({ ...asked(), agency: id('planning'), limit: 3 }),
    );
    expect(page.byMatter).toEqual({ general: { onTime: 1, late: 1, open: 0, overdue: 1 } });
    expect(page.byWindowLength).toMatchObject({ from8To15: { onTime: 1, late: 1, overdue: 1 } });
    expect(page.pairs.map(({ agency }) => agency)).toEqual([
      id('finance'),
      id('health'),
      id('ministry'),
      id('transport'),
    ]);
    const rest = await models.ask(
      new LeadAgencyAccountability({
        ...asked(),
        agency: id('planning'),
        limit: 3,
        cursor: page.consultations.next!,
      }),
    );
    const cases = [...page.consultations.rows, ...rest.consultations.rows];
    expect(cases.map(({ agency, cell }) => [agency, cell])).toEqual([
      [id('transport'), 'overdue'],
      [id('ministry'), 'excluded'],
      [id('health'), 'late'],
      [id('finance'), 'onTime'],
    ]);
    expect(rest.consultations.next).toBeUndefined();
  });

  it('gives one coordinating agency its own page', async () => {
    const page = await models.ask(
      new CoordinatingAgencyAccountability({ ...asked(), agency: id('health') }),
    );
    expect(page.figures).toMatchObject({ agency: id('health'), late: 1 });
    expect(page.consultations.rows).toMatchObject([
      { cell: 'late', dueOn: '2026-03-13', timeliness: { kind: 'late', workingDays: 2 } },
    ]);
  });
});

describe('the figures of a reference rule set', () => {
  it('judge nobody, and are told only on request', async () => {
    const past = story().and(
      at('2026-02-12T09:00'),
      letterTo(['finance'], { requestId: 'past' as RequestId }),
    );
    const events = past.events.map((event) =>
      event.type === 'RequestOpened'
        ? { ...event, data: { ...event.data, rule: { ...event.data.rule, reference: true } } }
        : event,
    );
    await models.tell([...history, ...recorded(streamName('request', 'past'), events)]);
    const judged = await models.ask(new CoordinatingAccountability(asked()));
    const reference = await models.ask(new CoordinatingAccountability(asked({ reference: true })));
    expect(judged.rows).toHaveLength(4);
    expect(reference.rows.map(({ agency, overdue }) => [agency, overdue])).toEqual([
      [id('finance'), 1],
    ]);
    expect(reference.reference).toBe(true);
  });
});

describe('an opinion recorded later', () => {
  it('counts on the day it was sent, not on the day it was entered', async () => {
    const later = told.and(at('2026-03-30T09:00'), records('transport', '2026-03-13T16:00'));
    await models.tell(recorded(stream, later.events));
    const { rows } = await models.ask(new CoordinatingAccountability(asked()));
    expect(rows.find(({ agency }) => agency === id('transport'))).toMatchObject({
      onTime: 1,
      overdue: 0,
      enteredLate: 0,
    });
  });
});

describe('the list of cases behind the figures', () => {
  const casesOf = async (name: 'transport' | 'health', events: typeof told.events) => {
    await models.tell([...registered, ...recorded(stream, events)]);
    const { figures, consultations } = await models.ask(
      new CoordinatingAgencyAccountability({ ...asked(), agency: id(name) }),
    );
    return { enteredLate: figures.enteredLate, rows: consultations.rows };
  };

  it('marks an opinion that another recorded for the agency (R1)', async () => {
    const later = told.and(at('2026-03-30T09:00'), records('transport', '2026-03-13T16:00'));
    expect(await casesOf('transport', later.events)).toMatchObject({
      rows: [{ cell: 'onTime', enteredBy: 'lead', enteredLate: false }],
    });
    expect(await casesOf('health', later.events)).toMatchObject({
      rows: [{ cell: 'late', enteredBy: 'author', enteredLate: false }],
    });
  });

  it('marks, and counts as entered late, a sending its agency corrected in its own favour (R12)', async () => {
    const corrected = told.and(
      at('2026-03-18T09:00'),
      corrects('health', {
        entry: 'sending',
        agency: id('health'),
        opinion: opinion('opinion-of-health').id,
        from: moment('2026-03-17T09:00'),
        to: moment('2026-03-13T09:00'),
      }),
    );
    expect(await casesOf('health', corrected.events)).toMatchObject({
      enteredLate: 1,
      rows: [{ cell: 'onTime', enteredLate: true }],
    });
  });

  it('holds against the lead a delivery that it corrected in its own favour (R12)', async () => {
    const corrected = told.and(
      at('2026-03-18T09:00'),
      corrects('planning', {
        entry: 'delivery',
        agency: id('health'),
        from: moment('2026-02-12T09:00'),
        to: moment('2026-02-12T08:00'),
      }),
    );
    expect(await casesOf('health', corrected.events)).toMatchObject({ enteredLate: 0 });
    const { rows } = await models.ask(new LeadAccountability(asked()));
    expect(rows[0]?.own.dossiersEnteredLate).toBe(1);
  });
});

describe('a mandate', () => {
  it('is kept or missed by the request that stands, never by one withdrawn in its favour', async () => {
    const mandate = {
      document: { number: '15/TB-VP', issuedOn: localDate('2026-02-02') },
      from: 'Ủy ban nhân dân Thành phố',
      submitBy: localDate('2026-03-20'),
    };
    const withdrawn = story()
      .and(at('2026-02-12T09:00'), letterTo(['finance'], { mandate }))
      .and(
        at('2026-02-13T09:00'),
        new WithdrawRequest({ requestId, reason: 'Gửi nhầm' }, by('planning')),
      );
    const reissued = story().and(
      at('2026-02-13T10:00'),
      letterTo(['finance'], { requestId: 'reissued' as RequestId, mandate }),
    );
    await models.tell([
      ...recorded(stream, withdrawn.events, { at: new Date('2026-03-01T00:00:00Z') }),
      ...recorded(streamName('request', 'reissued'), reissued.events),
    ]);
    const mandates = async (told: Partial<AccountabilityAsked> = {}) =>
      (await models.ask(new LeadAccountability(asked(told)))).rows[0]?.own.mandates;
    expect(await mandates()).toEqual({
      submittedInTime: 0,
      submittedLate: 0,
      pending: 0,
      passed: 1,
      lateness: { count: 1, median: 8, p90: 8, longest: 8 },
    });
    expect(await mandates({ known: moment('2026-03-01T07:00') })).toMatchObject({ pending: 1 });
  });

  it('of a matter asked about in two rounds is counted once, in the round that is to submit', async () => {
    const mandate = {
      document: { number: '15/TB-VP', issuedOn: localDate('2026-02-02') },
      from: 'Ủy ban nhân dân Thành phố',
      submitBy: localDate('2026-03-20'),
    };
    const answered = story()
      .and(at('2026-02-12T09:00'), letterTo(['finance'], { mandate }))
      .and(at('2026-02-13T09:00'), sends('finance'));
    const second = story().and(
      at('2026-02-20T10:00', { followed: answered.request }),
      letterTo(['finance'], { requestId: 'second' as RequestId, mandate, roundOf: requestId }),
    );
    await models.tell([
      ...recorded(stream, answered.events),
      ...recorded(streamName('request', 'second'), second.events),
    ]);
    const own = (await models.ask(new LeadAccountability(asked()))).rows[0]?.own;
    expect(own?.mandates).toMatchObject({
      submittedInTime: 0,
      submittedLate: 0,
      pending: 0,
      passed: 1,
    });
  });
});

describe('a silence that the rule takes as agreement', () => {
  const silent = chasedTwice(
    askedWhereSilenceAgrees(['finance', 'health'])
      .and(at('2026-02-13T09:00'), registers('finance'))
      .and(at('2026-02-13T09:00'), registers('health'))
      .and(at('2026-03-17T09:00'), sends('health')),
  );
  const figures = async (events: typeof silent.events) => {
    await models.tell([...registered, ...recorded(stream, events)]);
    return (await models.ask(new LeadAccountability(asked({ rules: rulebook })))).rows;
  };

  it('counts exactly as the silence it is, and a late reply as late', async () => {
    const before = await figures(silent.events);
    expect(before).toMatchObject([{ onTime: 0, late: 1, open: 0, overdue: 1 }]);
    const agreed = silent.and(at('2026-03-20T08:00'), climbsLadder());
    expect(agreed.events.filter(({ type }) => type === 'AgreementDeemed')).toHaveLength(2);
    expect(await figures(agreed.events)).toEqual(before);
  });
});
