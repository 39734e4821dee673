import {
  dateOf,
  endOfDay,
  instant,
  instantOfMs,
  isInstant,
  localDate,
  msOf,
  startOfDay,
} from './index.js';

describe('a moment', () => {
  it.each([
    ['2026-06-22T17:00:01Z', '2026-06-23T00:00:01.000+07:00'],
    ['2026-06-22T23:59:59.999+07:00', '2026-06-22T23:59:59.999+07:00'],
    ['2026-06-22T10:00-05:00', '2026-06-22T22:00:00.000+07:00'],
    ['2026-06-22T10:00:00.123456+0700', '2026-06-22T10:00:00.123+07:00'],
  ])('%s is written %s', (text, written) => {
    expect(instant(text)).toBe(written);
  });

  it.each(['2026-06-22', '2026-06-22T10:00', '2026-02-30T10:00Z', '2026-06-22T25:00Z', 'now', ''])(
    '"%s" is refused: a moment names its offset and exists',
    (text) => {
      expect(isInstant(text)).toBe(false);
      expect(() => instant(text)).toThrow(RangeError);
    },
  );

  it('one second after midnight in Ho Chi Minh City belongs to the new day', () => {
    expect(dateOf(instant('2026-06-22T17:00:01Z'))).toBe('2026-06-23');
  });

  it('the end of a day is the start of the next', () => {
    expect(endOfDay(localDate('2026-12-31'))).toBe(startOfDay(localDate('2027-01-01')));
  });

  it('survives being counted in milliseconds', () => {
    const at = instant('2026-06-22T10:20:30.045+07:00');
    expect(instantOfMs(msOf(at))).toBe(at);
  });

  it('sorts as text', () => {
    const sorted = [
      '2026-06-22T16:59:59Z',
      '2026-06-23T00:00:00+07:00',
      '2026-06-22T17:00:00.001Z',
    ];
    const instants = sorted.map(instant);
    expect(instants.toSorted()).toEqual(instants);
  });
});
