import fc from 'fast-check';
import type { LadderedWindow } from '#lib/coordination';
import { dueDatesReached, nextRung, rungsReached } from '#lib/coordination';
import { moment } from '#lib/coordination/testing';
import { shippedRulebook, type RuleSetId } from '#lib/rulebook';
import { addDays, calendarOf, dateOf, endOfDay, localDate } from '#lib/working-time';

const calendar = calendarOf('vn-public-sector');
const { value: ladder } = shippedRulebook.find('HCM-CT08' as RuleSetId)!.ladder;
const terms = { ladder, calendar };

const window = (startOn: string, dueOn: string, told: Partial<LadderedWindow> = {}) => ({
  startOn: localDate(startOn),
  dueOn: localDate(dueOn),
  dueAt: endOfDay(localDate(dueOn)),
  urgency: 'normal' as const,
  bound: true,
  excusedDays: 0,
  ...told,
});
// Received on Friday 13/2/2026; Tết keeps 14/2 to 22/2 off; due on Friday 13/3.
const usual = window('2026-02-13', '2026-03-13');

describe('the next rung of the ladder', () => {
  it('is counted on the calendar of working days, through Tết (GLPI #15357)', () => {
    // Due on Wednesday 25/2: three working days before is the last Friday before Tết.
    const overTet = window('2026-01-30', '2026-02-25');
    expect(nextRung(overTet, undefined, moment('2026-02-10T09:00'), terms)).toEqual({
      offset: -3,
      at: moment('2026-02-13T08:00'),
    });
  });

  it('goes out when the office opens, never at midnight (GLPI #22678)', () => {
    expect(nextRung(usual, undefined, moment('2026-02-24T09:00'), terms)?.at).toBe(
      moment('2026-03-10T08:00'),
    );
    // Reached in the evening of the day before: the rung of the morning takes its place.
    expect(nextRung(usual, undefined, moment('2026-03-11T20:00'), terms)).toEqual({
      offset: -1,
      at: moment('2026-03-12T08:00'),
    });
  });

  it('counts a worked Saturday as the working day it is', () => {
    // Saturday 10/1/2026 was worked for Friday 2/1.
    const due = window('2025-12-15', '2026-01-09');
    expect(
      nextRung(due, { offset: 0, on: localDate('2026-01-09') }, moment('2026-01-09T09:00'), terms),
    ).toEqual({ offset: 1, at: moment('2026-01-10T08:00') });
  });

  it('of a window in hours is not before half of them have passed', () => {
    const hours = window('2026-03-09', '2026-03-09', {
      startAt: moment('2026-03-09T08:00'),
      dueAt: moment('2026-03-09T16:00'),
      urgency: 'expressByHour',
    });
    expect(nextRung(hours, undefined, moment('2026-03-09T08:30'), terms)).toEqual({
      offset: 0,
      at: moment('2026-03-09T12:00'),
    });
  });

  it('is none where the ladder has been climbed', () => {
    const climbed = { offset: 5, on: localDate('2026-03-20') };
    expect(nextRung(usual, climbed, moment('2026-03-23T09:00'), terms)).toBeUndefined();
  });

  it('is not put off by being asked later: it is due now as soon as it was due before (property)', () => {
    fc.assert(
      fc.property(fc.nat(24 * 45), (hours) => {
        const at = moment(
          `${addDays(localDate('2026-02-13'), Math.floor(hours / 24))}T${String(hours % 24).padStart(2, '0')}:00`,
        );
        const rung = nextRung(usual, undefined, at, terms);
        if (rung === undefined) return;
        expect(rung.at >= at).toBe(true);
        expect(calendar.isWorkingDay(dateOf(rung.at))).toBe(true);
        expect(nextRung(usual, undefined, rung.at, terms)?.at).toBe(rung.at);
      }),
    );
  });
});

describe('the rungs reached by a moment', () => {
  const since = moment('2026-02-13T09:00');
  const reached = (by: string, of: LadderedWindow = usual) =>
    rungsReached(of, { since, by: moment(by) }, terms);

  it('are the reminders of before the due date, and the chases of after it', () => {
    expect(reached('2026-03-12T12:00')).toEqual({ reminders: 2, chases: 0 });
    expect(reached('2026-03-18T12:00')).toEqual({ reminders: 3, chases: 2 });
    expect(reached('2026-03-18T12:00', { ...usual, bound: false }).chases).toBe(0);
  });

  it('leave out those of before the due date was set', () => {
    const moved = { since: moment('2026-03-11T09:00'), by: moment('2026-03-13T12:00') };
    expect(rungsReached(usual, moved, terms).reminders).toBe(2);
  });
});

describe('the due dates a board is asked for', () => {
  it('leave out no window whose next rung has been reached (property)', () => {
    const days = fc.integer({ min: 0, max: 700 });
    const offsets = fc.constantFrom(undefined, -3, -1, 0, 1, 3);
    fc.assert(
      fc.property(days, days, offsets, (dueIn, askedIn, offset) => {
        const dueOn = addDays(localDate('2025-01-01'), dueIn);
        const asked = moment(`${addDays(localDate('2025-01-01'), askedIn)}T10:00`);
        const climbed = offset === undefined ? undefined : { offset, on: localDate('2024-01-01') };
        const rung = nextRung(window('2024-06-01', dueOn), climbed, asked, terms);
        if (rung === undefined || rung.at > asked) return;
        const reached = dueDatesReached(offset, dateOf(asked), terms);
        expect(reached !== undefined && dueOn <= reached).toBe(true);
      }),
    );
  });
});
