import fc from 'fast-check';
import { addDays, calendarOf, localDate, WorkingCalendar } from './index.js';

const publicSector = calendarOf('vn-public-sector');
const anyDate = fc
  .integer({ min: 0, max: 12_000 })
  .map((days) => addDays(localDate('2000-01-01'), days));

describe('a working day', () => {
  it.each([
    ['an ordinary Monday', '2026-06-01', true],
    ['a Saturday', '2026-06-06', false],
    ['a holiday on a weekday', '2026-11-24', false],
    ['a day exchanged for a worked Saturday', '2026-08-31', false],
    ['the Saturday worked in exchange', '2026-08-22', true],
    ["the day in lieu of Hung Kings' day on a Sunday", '2026-04-27', false],
    ['the second day of National Day', '2026-09-01', false],
    ['Monday 23/11/2026, whose exchange was only proposed', '2026-11-23', true],
    ['Saturday 28/11/2026, for the same reason', '2026-11-28', false],
  ])('%s: %s is %p', (_what, date, worked) => {
    expect(publicSector.isWorkingDay(localDate(date))).toBe(worked);
  });

  it('in a Tết that spans two years is none', () => {
    expect(publicSector.nextWorkingDay(localDate('2018-12-30'))).toBe('2019-01-02');
  });

  it('is told apart from a day off by the reason and the document', () => {
    expect(publicSector.whyNotWorked(localDate('2026-06-06'))).toEqual({
      reason: 'weekend',
      on: '2026-06-06',
    });
    expect(publicSector.whyNotWorked(localDate('2026-01-02'))).toMatchObject({
      reason: 'dayOff',
      kind: 'swapped',
      inLieuOf: '2026-01-10',
      document: 'Công văn 12729/VPCP-KGVX ngày 25/12/2025',
    });
    expect(publicSector.whyNotWorked(localDate('2026-06-01'))).toBeUndefined();
  });

  it('is assumed from Monday to Friday outside the published calendar', () => {
    expect(publicSector.isWorkingDay(localDate('2031-01-01'))).toBe(true);
    expect(publicSector.covers(localDate('2027-12-01'), localDate('2028-01-03'))).toBe(false);
  });
});

describe('counting', () => {
  it('finds in one step what going day by day finds', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 40 }), (from, count) => {
        let date = from;
        for (let counted = 0; counted < count;) {
          date = addDays(date, 1);
          if (publicSector.isWorkingDay(date)) counted += 1;
        }
        expect(publicSector.addWorkingDays(from, count)).toBe(date);
        expect(publicSector.workingDaysBetween(from, date)).toBe(count);
      }),
    );
  });

  it('forward and then back comes to the working day it started from', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 400 }), (date, count) => {
        const from = publicSector.workingDayOnOrAfter(date);
        const to = publicSector.addWorkingDays(from, count);
        expect(publicSector.addWorkingDays(to, -count)).toBe(from);
      }),
    );
  });

  it('back from a day off finds the working day before it', () => {
    expect(publicSector.previousWorkingDay(localDate('2026-02-22'))).toBe('2026-02-13');
    expect(publicSector.addWorkingDays(localDate('2026-02-22'), -2)).toBe('2026-02-12');
  });

  it('works on a calendar without exceptions, far from any of them', () => {
    const weekends = calendarOf('weekends-only');
    expect(weekends.addWorkingDays(localDate('1987-03-06'), 5)).toBe('1987-03-13');
    expect(weekends.workingDaysBetween(localDate('0001-01-01'), localDate('9999-12-31'))).toBe(
      2_608_614,
    );
  });

  it('is not touched by a holiday that falls on a weekend', () => {
    const calendar = new WorkingCalendar({
      ...calendarOf('weekends-only').data,
      daysOff: [
        { on: localDate('2026-06-06'), name: { vi: 'Lễ', en: 'Holiday' }, kind: 'holiday' },
      ],
    });
    expect(calendar.addWorkingDays(localDate('2026-06-05'), 1)).toBe('2026-06-08');
  });
});
