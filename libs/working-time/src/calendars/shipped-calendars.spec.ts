import { CALENDAR_IDS, calendarOf, isCalendarId, isLocalDate, weekdayOf } from '../index.js';

const { data } = calendarOf('vn-public-sector');
const listed = [...data.daysOff, ...data.workedWeekends];

describe('the public-sector calendar', () => {
  it('lists real dates, each once, inside its published span', () => {
    const dates = listed.map(({ on }) => on);
    expect(dates.filter((date) => !isLocalDate(date))).toEqual([]);
    expect(new Set(dates).size).toBe(dates.length);
    expect(dates.filter((date) => date < data.publishedFrom || date > data.publishedUntil)).toEqual(
      [],
    );
  });

  it('gives a name in both languages and a known kind to every day off', () => {
    const kinds = ['holiday', 'compensatory', 'swapped', 'unverified'];
    expect(
      data.daysOff.filter(({ name, kind }) => !name.vi || !name.en || !kinds.includes(kind)),
    ).toEqual([]);
  });

  it('works only weekend days in exchange, and gives the weekday off that it names', () => {
    const off = new Set(data.daysOff.map(({ on }) => on));
    for (const { on, inLieuOf } of data.workedWeekends) {
      expect(weekdayOf(on)).toBeGreaterThan(5);
      expect(off.has(inLieuOf!)).toBe(true);
    }
  });

  it('cites a document for every day off from 2019 on', () => {
    expect(data.daysOff.filter(({ on, document }) => on >= '2019-01-01' && !document)).toEqual([]);
  });

  it('says for every year how far it can be trusted and what it rests on', () => {
    const confidence = (from: number, to: number) =>
      new Set(
        data.years.filter(({ year }) => year >= from && year <= to).map((year) => year.confidence),
      );
    expect(data.years.map(({ year }) => year)).toEqual(
      Array.from({ length: 21 }, (_, i) => 2007 + i),
    );
    expect(data.years.filter(({ sources }) => sources.length === 0)).toEqual([]);
    expect(confidence(2007, 2018)).toEqual(new Set(['low']));
    expect(confidence(2019, 2026)).toEqual(new Set(['high']));
    expect(confidence(2027, 2027)).toEqual(new Set(['medium']));
  });
});

describe('the shipped calendars', () => {
  it('are found by their id', () => {
    expect(CALENDAR_IDS.map((id) => calendarOf(id).id)).toEqual([
      'vn-public-sector',
      'weekends-only',
    ]);
  });

  it('do not include what is not shipped', () => {
    expect(isCalendarId('constructor')).toBe(false);
    expect(() => calendarOf('us-federal')).toThrow(RangeError);
  });
});
