import { customCalendar, dueOn, localDate } from '../index.js';

const read = (content: unknown) => {
  const parsed = customCalendar(content);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
};
const errorOf = (content: unknown) => {
  const parsed = customCalendar(content);
  return parsed.ok ? 'accepted' : parsed.error.type;
};

describe("a calendar of the user's own", () => {
  it('takes its days off and its worked weekends', () => {
    const calendar = read({ daysOff: ['2026-06-02'], workedWeekends: ['2026-06-06'] });
    expect(dueOn('2026-06-01', { count: 4, unit: 'workingDay' }, calendar)).toBe('2026-06-06');
  });

  it('may leave either list out, and repeat a date', () => {
    expect(read({}).isWorkingDay(localDate('2026-06-02'))).toBe(true);
    expect(read({ daysOff: ['2026-06-02', '2026-06-02'] }).data.daysOff).toHaveLength(1);
  });

  it('is complete as its owner gave it: no date on it is provisional', () => {
    expect(read({ daysOff: [] }).covers(localDate('1900-01-01'), localDate('2100-01-01'))).toBe(
      true,
    );
  });

  it.each([
    ['a list instead of an object', [], 'invalid-calendar'],
    ['null', null, 'invalid-calendar'],
    ['a field it does not know', { daysOf: [] }, 'unknown-field'],
    ['a single date where a list belongs', { daysOff: '2026-06-02' }, 'invalid-calendar'],
    ['a date that does not exist', { daysOff: ['2026-02-30'] }, 'invalid-date'],
    ['a number', { workedWeekends: [20260606] }, 'invalid-date'],
    ['a worked weekend day on a Tuesday', { workedWeekends: ['2026-06-02'] }, 'invalid-calendar'],
    [
      'a day both off and worked',
      { daysOff: ['2026-06-06'], workedWeekends: ['2026-06-06'] },
      'invalid-calendar',
    ],
  ])('is refused for %s', (_what, content, type) => {
    expect(errorOf(content)).toBe(type);
  });
});
