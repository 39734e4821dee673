import fc from 'fast-check';
import { DateTime } from 'luxon';
import {
  addDays,
  dateOfDay,
  dayOf,
  daysBetween,
  isLocalDate,
  localDate,
  weekdayOf,
} from './index.js';

const day = fc.integer({
  min: dayOf(localDate('0001-01-01')),
  max: dayOf(localDate('9999-12-31')),
});

describe('a date', () => {
  it.each(['2026-02-28', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
    'is read from %s',
    (text) => {
      expect(isLocalDate(text)).toBe(true);
      expect(localDate(text)).toBe(text);
    },
  );

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-1-1',
    '20260101',
    '2026/01/01',
    '2026-01-01T00:00:00Z',
    '2026-01-0١',
    '+026-01-01',
    '2026-01- 1',
    '',
  ])('is not read from "%s"', (text) => {
    expect(isLocalDate(text)).toBe(false);
    expect(() => localDate(text)).toThrow(RangeError);
  });

  it('agrees with luxon on every day of the years 1 to 9999', () => {
    fc.assert(
      fc.property(day, (number) => {
        const date = dateOfDay(number);
        const reference = DateTime.fromMillis(number * 86_400_000, { zone: 'utc' });
        expect([date, dayOf(date), weekdayOf(date)]).toEqual([
          reference.toISODate(),
          number,
          reference.weekday,
        ]);
      }),
    );
  });

  it('and the date some days later lie that many days apart', () => {
    const from = localDate('2026-02-12');
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });

  it('does not go beyond the year 9999', () => {
    expect(() => addDays(localDate('9999-12-31'), 1)).toThrow(RangeError);
  });
});
