import { ClimbLadder, type NoticePosted, SubmitRequest, WithdrawRequest } from '#lib/coordination';
import {
  addressee,
  asksFor,
  at,
  by,
  climbsLadder,
  decidesExtension,
  asksExtension,
  explains,
  id,
  letterTo,
  noticeLapses,
  requestId,
  reviews,
  sends,
  shortens,
  type Story,
  story,
  supplies,
} from '#lib/coordination/testing';
import { localDate } from '#lib/working-time';

// Received on 13/2/2026 (Friday, before Tết), due on Friday 13/3: 15 working days.
const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance']));

const posted = (told: Story, moment: string) =>
  told
    .adds(at(moment), climbsLadder())
    .filter((event): event is NoticePosted => event.type === 'NoticePosted')
    .map(({ data: { step, to, rung } }) => [rung, step, to] as const);

const FINANCE = { agency: 'finance', capacity: 'coordinatingAgency' };
const HEAD = { agency: 'finance', capacity: 'headOfAgency' };
const LEAD = { agency: 'planning', capacity: 'leadAgency' };
const MONITOR = { agency: 'office', capacity: 'monitoringBody' };

describe('the ladder reminds of a due date that is near', () => {
  it('three working days before, one before and on the day, each when the office opens, each once', () => {
    expect(posted(asked, '2026-03-09T16:59')).toEqual([]);
    expect(posted(asked, '2026-03-10T07:59')).toEqual([]);
    const [reminder] = asked.adds(at('2026-03-10T08:00'), climbsLadder());
    expect(reminder).toMatchObject({
      type: 'NoticePosted',
      data: {
        agency: 'finance',
        occurredAt: '2026-03-10T08:00:00.000+07:00',
        to: FINANCE,
        step: { kind: 'reminder' },
        rung: -3,
        forDueDate: { dueOn: '2026-03-13', dueAt: '2026-03-14T00:00:00.000+07:00' },
      },
    });
    const reminded = asked.and(at('2026-03-10T08:00'), climbsLadder());
    expect(posted(reminded, '2026-03-10T08:00')).toEqual([]);
    expect(posted(reminded, '2026-03-11T12:00')).toEqual([]);
    expect(posted(reminded, '2026-03-12T08:00')).toMatchObject([
      [-1, { kind: 'reminder' }, FINANCE],
    ]);
    const twice = reminded.and(at('2026-03-12T08:00'), climbsLadder());
    expect(posted(twice, '2026-03-13T08:00')).toMatchObject([[0, { kind: 'reminder' }, FINANCE]]);
  });

  it('after an interruption once, with the latest reminder that still helps', () => {
    const told = posted(asked, '2026-03-12T10:00');
    expect(told.map(([rung]) => rung)).toEqual([-1]);
    expect(posted(asked, '2026-03-13T16:59').map(([rung]) => rung)).toEqual([0]);
    expect(posted(asked, '2026-03-13T17:00')).toEqual([]);
  });

  it('never before half the window has passed', () => {
    const window = { kind: 'length', length: { count: 4, unit: 'workingDay' } } as const;
    const short = story().and(
      at('2026-03-02T09:00'),
      letterTo([], { addressees: [addressee('finance', { window })] }),
    );
    // Received on 3/3 (Tuesday), due on Monday 9/3: three working days before is the day after receipt.
    expect(posted(short, '2026-03-04T09:00')).toEqual([]);
    expect(posted(short, '2026-03-06T09:00').map(([rung]) => rung)).toEqual([-1]);
  });

  it('never on a day off, not even of an express letter whose hours run out on one', () => {
    const window = { kind: 'length', length: { count: 48, unit: 'hour' } } as const;
    const express = story().and(
      at('2026-03-06T09:00'),
      letterTo([], { urgency: 'express', addressees: [addressee('finance', { window })] }),
    );
    // From Friday 9:00 to Sunday 9:00: half of it has passed on Saturday.
    expect(posted(express, '2026-03-06T16:00')).toEqual([]);
    expect(posted(express, '2026-03-07T10:00')).toEqual([]);
    expect(posted(express, '2026-03-09T00:00').map(([rung]) => rung)).toEqual([1, 1, 1]);
  });

  it('as a courtesy where no rule binds the agency, and then no more', () => {
    const courtesy = story().and(at('2026-02-12T09:00'), letterTo(['ministry']));
    expect(posted(courtesy, '2026-03-13T09:00')).toMatchObject([
      [0, { kind: 'reminder', courtesy: true }, { agency: 'ministry' }],
    ]);
    expect(posted(courtesy, '2026-04-13T09:00')).toEqual([]);
  });

  it('of an express letter as soon as its day begins', () => {
    const express = story().and(
      at('2026-02-12T09:00'),
      letterTo(['finance'], { urgency: 'express' }),
    );
    const due = express.consultation(id('finance'));
    const on = 'clock' in due ? due.clock.due.dueOn : '';
    expect(posted(express, `${on}T00:01`).map(([rung]) => rung)).toEqual([0]);
  });
});

describe('the ladder chases an overdue reply', () => {
  const lapsed = asked.and(at('2026-03-14T00:00'), noticeLapses());

  it('on the first working day after, telling the agency, its head and the lead', () => {
    expect(posted(lapsed, '2026-03-14T09:00')).toEqual([]);
    expect(posted(lapsed, '2026-03-16T07:59')).toEqual([]);
    expect(posted(lapsed, '2026-03-16T08:00')).toEqual([
      [1, { kind: 'chase', number: 1 }, FINANCE],
      [1, { kind: 'chase', number: 1 }, LEAD],
      [1, { kind: 'escalation' }, HEAD],
    ]);
  });

  it('again after three and five working days, and then tells the monitoring body', () => {
    const once = lapsed.and(at('2026-03-16T08:00'), climbsLadder());
    expect(posted(once, '2026-03-17T09:00')).toEqual([]);
    expect(posted(once, '2026-03-18T08:00')).toEqual([
      [3, { kind: 'chase', number: 2 }, FINANCE],
      [3, { kind: 'chase', number: 2 }, LEAD],
    ]);
    const twice = once.and(at('2026-03-18T08:00'), climbsLadder());
    expect(posted(twice, '2026-03-20T08:00')).toEqual([
      [5, { kind: 'chase', number: 3 }, FINANCE],
      [5, { kind: 'chase', number: 3 }, LEAD],
      [5, { kind: 'escalation' }, MONITOR],
    ]);
    const climbed = twice.and(at('2026-03-20T08:00'), climbsLadder());
    expect(posted(climbed, '2026-12-01T09:00')).toEqual([]);
  });

  it('after an interruption first of all once, and the monitoring body hears of it a working day later', () => {
    const late = asked.and(at('2026-03-27T10:00'), climbsLadder());
    expect(late.events.slice(-4)).toMatchObject([
      { type: 'WindowLapsed' },
      { data: { rung: 1, step: { kind: 'chase', number: 1 } } },
      { data: { rung: 1, to: LEAD } },
      { data: { rung: 1, to: HEAD } },
    ]);
    expect(posted(late, '2026-03-27T16:00')).toEqual([]);
    // Monday: the second chase is the one of the fifth day; that of the third was missed and stays so.
    expect(posted(late, '2026-03-30T08:00')).toEqual([
      [5, { kind: 'chase', number: 2 }, FINANCE],
      [5, { kind: 'chase', number: 2 }, LEAD],
      [5, { kind: 'escalation' }, MONITOR],
    ]);
  });

  it('never tells a monitoring body of a request it leads or is asked in (R11)', () => {
    const both = story().and(at('2026-02-12T09:00'), letterTo(['finance', 'office']));
    const once = both.and(at('2026-03-16T08:00'), climbsLadder());
    const told = posted(once, '2026-03-20T08:00').map(([, , to]) => to.capacity);
    expect(told).not.toContain('monitoringBody');
  });
});

describe('the ladder leaves alone', () => {
  const quiet = (told: Story, moment = '2026-03-13T09:00') =>
    expect(told.adds(at(moment), climbsLadder())).toEqual([]);

  it('who has answered, was released, or was asked in what is withdrawn or submitted', () => {
    quiet(asked.and(at('2026-03-09T09:00'), sends('finance')));
    quiet(
      asked.and(
        at('2026-03-09T09:00'),
        new WithdrawRequest({ requestId, reason: 'Thay văn bản' }, by('planning')),
      ),
    );
    const submission = { number: '77/TTr', issuedOn: localDate('2026-03-09') };
    quiet(
      asked.and(
        at('2026-03-09T09:00'),
        new SubmitRequest({ requestId, submission, earlyOn: submission }, by('planning')),
      ),
    );
  });

  it('a clock that stands, and begins again with the new due date', () => {
    const stands = asked.and(at('2026-02-24T09:00'), asksFor('finance', 'Dự toán'));
    quiet(stands);
    const again = stands.and(at('2026-03-11T09:00'), supplies('finance', [1]));
    quiet(again);
    // The window began again on 11/3: due on 1/4.
    expect(posted(again, '2026-03-27T08:00').map(([rung]) => rung)).toEqual([-3]);
  });

  it('a silence that was excused (R11)', () => {
    const excused = asked
      .and(at('2026-03-14T00:00'), noticeLapses())
      .and(at('2026-03-14T09:00'), explains('finance'))
      .and(
        at('2026-03-15T09:00'),
        reviews(
          'finance',
          { kind: 'excused' },
          { ruling: { number: '1305/UBND-TH', issuedOn: localDate('2026-03-15') } },
        ),
      );
    expect(excused.adds(at('2026-03-20T09:00'), climbsLadder())).toEqual([]);
  });

  it('the days of a silence that were excused, and goes on when they are over (R11)', () => {
    const ruling = { number: '1305/UBND-TH', issuedOn: localDate('2026-03-16') };
    const threeDays = reviews('finance', { kind: 'excused', workingDays: 3 }, { ruling });
    const lapsed = asked
      .and(at('2026-03-14T00:00'), noticeLapses())
      .and(at('2026-03-14T09:00'), explains('finance'));
    const excused = lapsed.and(at('2026-03-16T07:30'), threeDays);
    // Late from Monday 16/3; 16, 17 and 18/3 are excused.
    for (const day of ['2026-03-16', '2026-03-18'])
      expect(posted(excused, `${day}T09:00`)).toEqual([]);
    expect(posted(excused, '2026-03-19T08:00').map(([rung]) => rung)).toEqual([1, 1, 1]);

    const toldOnce = lapsed
      .and(at('2026-03-16T08:00'), climbsLadder())
      .and(at('2026-03-16T10:00'), threeDays);
    expect(posted(toldOnce, '2026-03-18T09:00')).toEqual([]);
    expect(posted(toldOnce, '2026-03-19T08:00').map(([rung]) => rung)).toEqual([3, 3]);
  });

  it('a date beyond the published calendar', () => {
    const provisional = asked.events.map((event) =>
      event.type === 'WindowOpened'
        ? { ...event, data: { ...event.data, due: { ...event.data.due, provisional: true } } }
        : event,
    );
    quiet(story(provisional));
    quiet(story(provisional), '2026-03-18T09:00');
  });

  it('what it said of an older due date, and speaks of the new one', () => {
    const extended = asked
      .and(at('2026-03-10T08:00'), climbsLadder())
      .and(at('2026-03-10T09:00'), asksExtension('finance', 5))
      .and(at('2026-03-11T09:00'), decidesExtension('finance', 5));
    quiet(extended);
    expect(posted(extended, '2026-03-17T08:00').map(([rung]) => rung)).toEqual([-3]);
    const shortened = asked.and(at('2026-03-10T09:00'), shortens('2026-03-12'));
    expect(posted(shortened, '2026-03-11T08:00').map(([rung]) => rung)).toEqual([-1]);
  });

  it('everybody where a person asks for it: only the deadline keeper does', () => {
    expect(
      asked.refuses(at('2026-03-10T09:00'), new ClimbLadder({ requestId }, by('planning'))),
    ).toEqual({ type: 'OnlyTheDeadlineKeeperMay' });
  });
});
