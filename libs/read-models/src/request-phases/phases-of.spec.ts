import fc from 'fast-check';
import type { AgencyId } from '#lib/agencies';
import type { RequestEvent } from '#lib/coordination';
import {
  acceptsDocuments,
  anyHistoryOnCalendars,
  asksExtension,
  asksFor,
  at,
  concludes,
  contestsDocuments,
  corrects,
  decidesExtension,
  ended,
  explains,
  findsDocuments,
  follows,
  id,
  letterTo,
  maintainsRemit,
  moment,
  proof,
  contestsLate,
  recordsDayOutside,
  tracksOutside,
  noticeLapses,
  opinion,
  passesOn,
  registerWith,
  returnsSubmission,
  reviews,
  sends,
  story,
  submits,
  supplies,
} from '#lib/coordination/testing';
import { StateLeadPosition, WithdrawRequest } from '#lib/coordination';
import { by, requestId } from '#lib/coordination/testing';
import { type Calendars, shippedCalendars } from '#lib/rulebook';
import { addDays, daysBetween, type Instant, localDate } from '#lib/working-time';
import { calendarFor } from '../calendars.js';
import { phaseOnDay } from './phase-on-day.js';
import type { PhaseSpan } from './phases.js';
import { elapsedOf, phasesOf } from './phases-of.js';
import { trackOf } from './track.fold.js';

const spansOf = (
  events: readonly RequestEvent[],
  asOf: Instant,
  calendars: Calendars = shippedCalendars,
): readonly PhaseSpan[] => {
  const track = trackOf(events);
  if (!track) throw new Error('the request was opened');
  return phasesOf(track, calendars, elapsedOf(track, asOf));
};

/** Phase, first and last day, who holds it and why: one line a span. */
const lines = (events: readonly RequestEvent[], asOf: string): readonly string[] =>
  spansOf(events, moment(asOf)).map(({ from, to, standing: { phase, holders, causes } }) => {
    const whose = holders.map((holder) =>
      holder.party === 'agency' ? holder.agency : holder.party,
    );
    return `${phase} ${from.slice(5)}..${to.slice(5)} ${whose.join('+')} (${causes.join(', ')})`;
  });

// Sent on Thursday 12/2/2026, received on Friday 13/2, Tết is 16 to 20/2: due on Friday 13/3.
const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance', 'health', 'ministry']));
const oneAsked = story().and(at('2026-02-12T09:00'), letterTo(['finance']));
const within = 'withinWindow 02-13..03-13';

const mandate = {
  document: { number: '55/TB-VP', issuedOn: localDate('2026-02-02') },
  from: 'Chủ tịch Ủy ban nhân dân thành phố',
};
const states = new StateLeadPosition({ requestId, position: 'Đề nghị thông qua' }, by('planning'));

describe('The phases of a request', () => {
  it('are prepared from the mandate, within the window, being taken in, with the People’s Committee', () => {
    const told = story()
      .and(at('2026-02-12T09:00'), letterTo(['finance'], { mandate }))
      .and(at('2026-02-25T09:00'), sends('finance'))
      .and(at('2026-02-26T09:00'), states)
      .and(at('2026-03-02T09:00'), submits())
      .and(at('2026-03-05T09:00'), concludes());
    expect(lines(told.events, '2026-04-01T09:00')).toEqual([
      'prepared 02-03..02-12 lead (beforeSending)',
      'withinWindow 02-13..02-25 finance (windowRuns)',
      'takenIn 02-26..03-02 lead (nothingAwaited)',
      'withPeoplesCommittee 03-03..03-05 peoplesCommittee (submitted)',
    ]);
  });

  it('begin with the letter’s own date where no mandate is behind it, or its mandate is dated later', () => {
    const letter = { number: '412/SQH-QLHT', issuedOn: localDate('2026-02-10') };
    const later = {
      document: { number: '56/TB-VP', issuedOn: localDate('2026-02-20') },
      from: 'UBND',
    };
    for (const told of [{ letter }, { letter, mandate: later }]) {
      const opened = story().and(at('2026-02-12T09:00'), letterTo(['finance'], told));
      expect(lines(opened.events, '2026-02-13T09:00')).toEqual([
        'prepared 02-11..02-12 lead (beforeSending)',
        'withinWindow 02-13..02-13 finance (windowRuns)',
      ]);
    }
  });

  it('name every agency that is late on a day, and never one whose date is a courtesy', () => {
    const told = asked
      .and(at('2026-03-17T09:00'), sends('finance'))
      .and(at('2026-03-19T09:00'), sends('health'));
    expect(lines(told.events, '2026-03-23T09:00')).toEqual([
      `${within} finance+health+ministry (windowRuns)`,
      'overdue 03-14..03-17 finance+health (windowPassed)',
      'overdue 03-18..03-19 health (windowPassed)',
      'takenIn 03-20..03-23 lead (nothingAwaited)',
    ]);
    expect(spansOf(told.events, moment('2026-03-23T09:00')).at(-1)?.standing).toMatchObject({
      pastCourtesyDate: [id('ministry')],
    });
  });

  it('put the clock that stands for missing documents on the lead, and on the monitoring body while they are contested', () => {
    const told = oneAsked
      .and(at('2026-02-23T09:00'), asksFor('finance', 'Bản đồ'))
      .and(at('2026-02-24T09:00'), contestsDocuments('finance'))
      .and(at('2026-02-26T09:00'), findsDocuments('finance', 'founded'))
      .and(at('2026-03-02T09:00'), supplies('finance', [1]));
    expect(lines(told.events, '2026-03-04T09:00')).toEqual([
      'withinWindow 02-13..02-23 finance (windowRuns)',
      'excluded 02-24..02-24 lead (documentsMissing)',
      'excluded 02-25..02-26 monitoringBody (documentsContested)',
      'excluded 02-27..03-02 lead (documentsMissing)',
      'withinWindow 03-03..03-04 finance (windowRuns)',
    ]);
  });

  it('count the time where a request for documents was unfounded', () => {
    const told = oneAsked
      .and(at('2026-02-23T09:00'), asksFor('finance', 'Bản đồ'))
      .and(at('2026-02-24T09:00'), contestsDocuments('finance'))
      .and(at('2026-02-26T09:00'), findsDocuments('finance', 'unfounded'));
    expect(lines(told.events, '2026-03-16T09:00')).toEqual([
      `${within} finance (windowRuns)`,
      'overdue 03-14..03-16 finance (windowPassed)',
    ]);
  });

  it('put the days after asking too late on the lead only where it agrees', () => {
    const late = oneAsked.and(at('2026-03-04T09:00'), asksFor('finance', 'Bản đồ'));
    expect(lines(late.events, '2026-03-06T09:00')).toEqual([
      'withinWindow 02-13..03-06 finance (windowRuns)',
    ]);
    const agreed = late.and(at('2026-03-05T09:00'), acceptsDocuments('finance'));
    expect(lines(agreed.events, '2026-03-06T09:00')).toEqual([
      'withinWindow 02-13..03-04 finance (windowRuns)',
      'excluded 03-05..03-06 lead (documentsMissing)',
    ]);
  });

  it('put the days past the date on the lead while it has not decided on more time', () => {
    const waits = oneAsked.and(at('2026-03-12T09:00'), asksExtension('finance'));
    expect(lines(waits.events, '2026-03-17T09:00')).toEqual([
      `${within} finance (windowRuns)`,
      'excluded 03-14..03-17 lead (extensionUndecided)',
    ]);
    const refused = waits.and(at('2026-03-17T09:00'), decidesExtension('finance'));
    expect(lines(refused.events, '2026-03-19T09:00')).toEqual([
      `${within} finance (windowRuns)`,
      'excluded 03-14..03-17 lead (extensionUndecided)',
      'overdue 03-18..03-19 finance (windowPassed)',
    ]);
    const granted = waits.and(at('2026-03-17T09:00'), decidesExtension('finance', 5));
    expect(lines(granted.events, '2026-03-23T09:00')).toEqual([
      'withinWindow 02-13..03-20 finance (windowRuns)',
      'overdue 03-21..03-23 finance (windowPassed)',
    ]);
  });

  it('put the days until the lead says whose remit it is on the lead', () => {
    const said = oneAsked.and(
      at('2026-02-25T09:00'),
      sends('finance', opinion('opinion-of-finance', { kind: 'outOfRemit' })),
    );
    const maintained = said.and(at('2026-03-02T09:00'), maintainsRemit('finance'));
    expect(lines(maintained.events, '2026-03-03T09:00')).toEqual([
      'withinWindow 02-13..02-25 finance (windowRuns)',
      'excluded 02-26..03-02 lead (remitUndecided)',
      'withinWindow 03-03..03-03 finance (windowRuns)',
    ]);
    const passedOn = said.and(at('2026-03-02T09:00'), passesOn('finance', 'health'));
    expect(lines(passedOn.events, '2026-03-03T09:00').slice(1)).toEqual([
      'excluded 02-26..03-02 lead (remitUndecided)',
      'withinWindow 03-03..03-03 health (windowRuns)',
    ]);
  });

  it('put no day on a body whose part is tracked outside the system, until its opinion came back (R3)', () => {
    const tracked = oneAsked.and(at('2026-02-25T09:00'), tracksOutside('finance'));
    expect(lines(tracked.events, '2026-03-20T09:00')).toEqual([
      'excluded 02-13..03-20  (trackedOutside)',
    ]);
    const back = tracked.and(at('2026-03-20T09:00'), recordsDayOutside('finance', '2026-03-18'));
    expect(lines(back.events, '2026-03-20T09:00')).toEqual([
      'excluded 02-13..03-18  (trackedOutside)',
      'takenIn 03-19..03-20 lead (nothingAwaited)',
    ]);
  });

  it('count an opinion entered late from when it reached this system, where its day is contested (R12)', () => {
    const entered = oneAsked.and(
      at('2026-03-18T09:00'),
      sends('finance', undefined, { sentAt: moment('2026-03-10T09:00'), evidence: proof }),
    );
    expect(lines(entered.events, '2026-03-18T09:00')).toEqual([
      'withinWindow 02-13..03-10 finance (windowRuns)',
      'takenIn 03-11..03-18 lead (nothingAwaited)',
    ]);
    const sending = { entry: 'sending', opinion: opinion('opinion-of-finance').id } as const;
    const contested = entered.and(
      at('2026-03-19T09:00'),
      contestsLate('planning', 'finance', sending),
    );
    expect(lines(contested.events, '2026-03-19T09:00')).toEqual([
      'withinWindow 02-13..03-13 finance (windowRuns)',
      'overdue 03-14..03-18 finance (windowPassed)',
      'takenIn 03-19..03-19 lead (nothingAwaited)',
    ]);
  });

  it('put no day on a body that was wrongly asked', () => {
    const told = oneAsked
      .and(at('2026-03-14T09:00'), noticeLapses())
      .and(
        at('2026-03-17T09:00'),
        corrects('planning', { entry: 'addressee', from: id('finance'), to: id('health') }),
      );
    expect(lines(told.events, '2026-03-18T09:00')).toEqual([
      'excluded 02-13..03-17 lead (wrongAddressee)',
      'withinWindow 03-18..03-18 health (windowRuns)',
    ]);
  });

  it('leave a body that has ended its own days, and give its heir none before it was asked', () => {
    const register = registerWith(ended('finance', '2026-03-16', ['health']));
    const told = oneAsked.and(at('2026-03-18T09:00', { register }), follows('finance'));
    expect(lines(told.events, '2026-03-20T09:00')).toEqual([
      `${within} finance (windowRuns)`,
      'overdue 03-14..03-15 finance (windowPassed)',
      'excluded 03-16..03-18  (transferred)',
      'withinWindow 03-19..03-20 health (windowRuns)',
    ]);
  });

  it('wait for the lead while several bodies have taken one’s place and none is named', () => {
    const register = registerWith(ended('finance', '2026-03-02', ['health', 'transport']));
    const told = oneAsked.and(at('2026-03-02T09:00', { register }), follows('finance'));
    expect(lines(told.events, '2026-03-04T09:00').at(-1)).toBe(
      'excluded 03-02..03-04 lead (heirsAwaited)',
    );
  });

  it('take excused days off, and no more of them', () => {
    const late = oneAsked
      .and(at('2026-03-14T09:00'), noticeLapses())
      .and(at('2026-03-19T09:00'), sends('finance'))
      .and(at('2026-03-20T08:00'), explains('finance'))
      .and(at('2026-03-20T09:00'), reviews('finance', { kind: 'excused', workingDays: 2 }));
    expect(lines(late.events, '2026-03-20T09:00')).toEqual([
      `${within} finance (windowRuns)`,
      'excluded 03-14..03-17  (excused)',
      'overdue 03-18..03-19 finance (windowPassed)',
      'takenIn 03-20..03-20 lead (nothingAwaited)',
    ]);
  });

  it('give the ball back to the lead when the submission is returned', () => {
    const told = oneAsked
      .and(at('2026-02-25T09:00'), sends('finance'))
      .and(at('2026-02-26T09:00'), states)
      .and(at('2026-03-02T09:00'), submits())
      .and(at('2026-03-04T09:00'), returnsSubmission());
    expect(lines(told.events, '2026-03-05T09:00').slice(1)).toEqual([
      'takenIn 02-26..03-02 lead (nothingAwaited)',
      'withPeoplesCommittee 03-03..03-04 peoplesCommittee (submitted)',
      'takenIn 03-05..03-05 lead (submissionReturned)',
    ]);
  });

  it('end with a withdrawal, and keep the lateness up to then', () => {
    const told = oneAsked.and(
      at('2026-03-16T09:00'),
      new WithdrawRequest({ requestId, reason: 'Nhiệm vụ đã dừng' }, by('planning')),
    );
    expect(lines(told.events, '2026-04-01T09:00').at(-1)).toBe(
      'overdue 03-14..03-16 finance (windowPassed)',
    );
  });

  it('judge nobody for a dossier that was not provided', () => {
    const told = story().and(
      at('2026-02-12T09:00'),
      letterTo(['finance'], { dossier: { status: 'notProvided' } }),
    );
    expect(lines(told.events, '2026-05-04T09:00')).toEqual([
      'excluded 02-13..05-04 lead (dossierAwaited)',
    ]);
  });
});

describe('The phases of any request', () => {
  const anyMoment = fc
    .integer({ min: -1, max: 150 })
    .map((days) => moment(`${addDays(localDate('2026-02-12'), days)}T10:00`));

  it('partition its elapsed days: each day is in exactly one span', () => {
    fc.assert(
      fc.property(anyHistoryOnCalendars, anyMoment, ({ events, calendars }, asOf) => {
        const track = trackOf(events);
        if (!track) return;
        const { after, to } = elapsedOf(track, asOf);
        const spans = phasesOf(track, calendars(), { after, to });
        expect(spans.reduce((sum, { days }) => sum + days, 0)).toBe(daysBetween(after, to));
        let before = after;
        for (const span of spans) {
          expect(span.from).toBe(addDays(before, 1));
          expect(daysBetween(span.from, span.to)).toBe(span.days - 1);
          before = span.to;
        }
        const working = calendarFor(track.lead, calendars(), track.calendar);
        expect(spans.reduce((sum, { workingDays }) => sum + workingDays, 0)).toBe(
          working.workingDaysBetween(after, to),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('stand on each day as their span says, and as at any later moment', () => {
    fc.assert(
      fc.property(anyHistoryOnCalendars, anyMoment, ({ events, calendars }, asOf) => {
        const track = trackOf(events);
        if (!track) return;
        const calendarOf = (agency: AgencyId) => calendarFor(agency, calendars(), track.calendar);
        for (const { from, to, standing } of spansOf(events, asOf, calendars()))
          for (let day = from; day <= to; day = addDays(day, 1))
            expect(phaseOnDay(track, day, calendarOf)).toEqual(standing);
      }),
      { numRuns: 150 },
    );
  });

  it('hold late only those whose date has passed and judges, and who had not answered', () => {
    fc.assert(
      fc.property(anyHistoryOnCalendars, anyMoment, ({ events, calendars }, asOf) => {
        const track = trackOf(events);
        for (const { from, standing } of spansOf(events, asOf, calendars())) {
          if (standing.phase !== 'overdue') continue;
          expect(standing.holders).not.toHaveLength(0);
          for (const holder of standing.holders) {
            const agency = holder.party === 'agency' ? holder.agency : undefined;
            const course = track?.parts.find((part) => part.agency === agency)?.course;
            expect(course?.bound).toBe(true);
            expect(course?.due?.unjudged).toBeNull();
            expect(course?.due && course.due.on < from).toBe(true);
            if (course?.answer) expect(course.answer.sentAt.slice(0, 10) >= from).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
