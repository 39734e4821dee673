import fc from 'fast-check';
import type { AgencyId } from '#lib/agencies';
import { isExcused, requestDecider, type RequestEvent, type RequestState } from '#lib/coordination';
import {
  anyHistory,
  attemptGroups,
  anyHistoryOnCalendars,
  CALENDAR,
  restates,
  at,
  climbsLadder,
  noticeLapses,
  repins,
  story,
} from '#lib/coordination/testing';
import { dateOf, recompute } from '#lib/working-time';

const fold = (events: readonly RequestEvent[], from: RequestState = requestDecider.initialState) =>
  events.reduce<RequestState>((request, event) => requestDecider.evolve(request, event), from);

/** As it comes back from the record. */
const reread = (events: readonly RequestEvent[]): readonly RequestEvent[] =>
  JSON.parse(JSON.stringify(events)) as readonly RequestEvent[];

const ofAgency = (events: readonly RequestEvent[], agency: AgencyId) =>
  events.filter(({ data }) => 'agency' in data && data.agency === agency);

const agenciesIn = (events: readonly RequestEvent[]): ReadonlySet<AgencyId> =>
  new Set(events.flatMap(({ data }) => ('agency' in data ? [data.agency] : [])));

describe('in any history', () => {
  it('every act that is tried has a name of its own', () => {
    const names = attemptGroups.flatMap((group) => Object.keys(group));
    expect(names).toEqual([...new Set(names)]);
  });

  it('is the same request, whatever the size of the batches it is replayed in', () => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: 1, max: 7 }), (events, size) => {
        let request: RequestState = requestDecider.initialState;
        for (let start = 0; start < events.length; start += size)
          request = fold(reread(events.slice(start, start + size)), request);
        expect(request).toEqual(fold(events));
      }),
    );
  });

  it('recomputes every recorded due date from its derivation alone', () => {
    fc.assert(
      fc.property(anyHistoryOnCalendars, ({ events, calendars }) => {
        for (const { type, data } of events)
          if (type === 'WindowOpened' || type === 'DueDateMoved') {
            const { derivation } = data.due;
            const calendar = calendars().named(derivation.calendar);
            if (calendar === undefined) throw new Error('a derivation names its calendar');
            expect(recompute(derivation, calendar)).toEqual(data.due);
          }
      }),
    );
  });

  it('moves a due date from where it stood (R4)', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        for (const agency of agenciesIn(events)) {
          let stood: object | undefined;
          for (const { type, data } of ofAgency(events, agency)) {
            if (type === 'DueDateMoved') expect(data.from).toEqual(stood);
            if (type === 'WindowOpened' || type === 'DueDateMoved') {
              const { dueOn, dueAt } = data.due;
              stood = { dueOn, dueAt };
            }
          }
        }
      }),
    );
  });

  it('shortens no window by a rule with effect in the past until its agency has confirmed (R4)', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        events.forEach(({ type, data }, index) => {
          if (type !== 'DueDateMoved' || data.cause !== 'ruleChanged') return;
          if (data.due.dueAt < data.from.dueAt)
            expect(events[index - 1]).toHaveProperty('type', 'CorrectionConfirmed');
        });
      }),
    );
  });

  it('holds at most one lapse of each window, and the keeper finds none twice (R5)', () => {
    fc.assert(
      fc.property(anyHistoryOnCalendars, ({ events, rules }) => {
        const later = at('2027-06-01T09:00', { rules: rules() });
        const noticed = story(events).and(later, noticeLapses());
        for (const agency of agenciesIn(noticed.events)) {
          let standing = 0;
          for (const { type } of ofAgency(noticed.events, agency)) {
            if (type === 'WindowLapsed') standing += 1;
            if (type === 'LapseReversed') standing -= 1;
            if (type === 'DossierReturned') standing = 0;
            expect([0, 1]).toContain(standing);
          }
        }
        expect(noticed.adds(later, noticeLapses())).toEqual([]);
      }),
    );
  });

  it('keeps the lapse of a late answer, unless its whole lateness was excused', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        const request = fold(events);
        if (request.status === 'unknown') return;
        for (const part of request.consultations.values()) {
          if (part.status !== 'answered' || part.clock === undefined || !part.bound) continue;
          const { timeliness } = part.judged;
          const late = timeliness.kind === 'late';
          const excused =
            late && part.latenessMark && isExcused(part.latenessMark, timeliness.workingDays);
          expect(late && !excused).toBe(part.lapsed);
        }
      }),
    );
  });

  it('judges no answer again by a calendar or a rule but in the agency’s favour (R14)', () => {
    fc.assert(
      fc.property(anyHistoryOnCalendars, ({ events }) => {
        for (const { type, data } of events) {
          if (type !== 'OpinionRejudged') continue;
          if (data.cause !== 'calendarCorrected' && data.cause !== 'ruleChanged') continue;
          const { former, timeliness } = data;
          if (former.kind !== 'late') expect(timeliness.kind).not.toBe('late');
          if (former.kind === 'late' && timeliness.kind === 'late')
            expect(timeliness.workingDays).toBeLessThanOrEqual(former.workingDays);
        }
      }),
    );
  });

  it('restates a window once, however often the automation comes by', () => {
    fc.assert(
      fc.property(anyHistoryOnCalendars, ({ events, calendars, rules }) => {
        const later = at('2026-06-01T09:00', { calendars: calendars(), rules: rules() });
        const command = restates(later.calendars.newest(CALENDAR)?.number ?? 1);
        const restated = story(events).and(later, command);
        expect(restated.adds(later, command)).toEqual([]);
      }),
    );
  });

  it('pins a rule with effect in the past once, however often the automation comes by', () => {
    fc.assert(
      fc.property(anyHistoryOnCalendars, ({ events, calendars, rules }) => {
        const later = at('2026-06-01T09:00', { calendars: calendars(), rules: rules() });
        const pinned = story(events).and(later, repins(1));
        expect(pinned.adds(later, repins(1))).toEqual([]);
      }),
    );
  });

  it('dates nothing before the letter', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        for (const { data } of events) expect(dateOf(data.occurredAt) >= '2026-02-12').toBe(true);
      }),
    );
  });

  it('posts no notice twice, none on a day off and none out of hours (the ladder)', () => {
    fc.assert(
      fc.property(anyHistoryOnCalendars, ({ events, inForce, rules }) => {
        const posted = events.filter((event) => event.type === 'NoticePosted');
        const told = posted.map(({ data }) => {
          const on = dateOf(data.occurredAt);
          // A day may be given or taken by a correction before or after it.
          const isWorked = inForce().some((known) =>
            known.of(CALENDAR, data.agency)?.isWorkingDay(on),
          );
          expect(isWorked).toBe(true);
          expect(data.occurredAt.slice(11, 16) >= '08:00').toBe(true);
          expect(data.occurredAt.slice(11, 16) < '17:00').toBe(true);
          const { agency, to, rung, forDueDate } = data;
          return [agency, to.agency, to.capacity, rung, forDueDate.dueAt].join();
        });
        expect(new Set(told).size).toBe(told.length);
        const later = at('2027-06-01T09:00', { rules: rules() });
        const climbed = story(events).and(later, climbsLadder());
        expect(climbed.adds(later, climbsLadder())).toEqual([]);
      }),
    );
  });

  it('deems agreement only of a lapse that stands, and once for as long as that stands', () => {
    fc.assert(
      fc.property(anyHistoryOnCalendars, ({ events, rules }) => {
        const later = at('2027-06-01T09:00', { rules: rules() });
        const told = story(events).and(later, climbsLadder());
        expect(told.adds(later, climbsLadder())).toEqual([]);
        told.events.forEach((event, index) => {
          if (event.type !== 'AgreementDeemed') return;
          const before = fold(told.events.slice(0, index));
          if (before.status === 'unknown') throw new Error('Nobody agrees in no request');
          const part = before.consultations.get(event.data.agency);
          expect(['lapsed', 'answered']).toContain(part?.status);
          expect(part).toMatchObject({ bound: true, clock: { lapse: event.data.forDueDate } });
          expect(part?.agreement).toBeUndefined();
        });
      }),
    );
  });

  it('posts nothing after the reply, the release or the end of the request', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        const { length } = events;
        for (let index = 0; index < length; index += 1) {
          const event = events[index];
          if (event?.type !== 'NoticePosted') continue;
          const before = fold(events.slice(0, index));
          if (before.status === 'unknown') throw new Error('Nobody is told of no request');
          expect(before.status).toBe('open');
          const part = before.consultations.get(event.data.agency);
          expect(['running', 'lapsed']).toContain(part?.status);
        }
      }),
    );
  });
});
