import { calendarOf, dueOn } from './index.js';

describe('a window of working days in the public sector', () => {
  const calendar = calendarOf('vn-public-sector');

  it.each([
    ['2022-05-16', 15, '2022-06-06', 'Directive 08: arrival stamp on a Monday'],
    ['2022-04-25', 15, '2022-05-18', 'a holiday weekend and its two days in lieu'],
    ['2023-04-24', 7, '2023-05-08', "Hung Kings' day, 30 April and 1 May together"],
    ['2024-04-25', 7, '2024-05-08', 'Monday 29 April exchanged for Saturday 4 May'],
    ['2024-05-03', 1, '2024-05-04', 'the due date may be a Saturday'],
    ['2025-04-24', 7, '2025-05-07', 'Saturday 26 April worked, 2 May off'],
    ['2025-12-31', 2, '2026-01-06', '1 and 2 January off'],
    ['2026-01-08', 2, '2026-01-10', 'due on the worked Saturday'],
    ['2026-02-12', 15, '2026-03-12', 'Tết from 16 to 20 February'],
    ['2026-08-20', 7, '2026-08-28', 'Saturday 22 August worked'],
    ['2026-08-22', 7, '2026-09-04', 'received on a worked Saturday'],
    ['2026-11-20', 7, '2026-12-02', '24 November off'],
    ['2026-11-21', 15, '2026-12-14', 'received on a day of rest'],
    ['2027-01-29', 7, '2027-02-16', 'Tết from 4 to 10 February'],
    ['2027-04-28', 3, '2027-05-05', '3 May in lieu'],
  ])('from %s, %i working days end on %s: %s', (from, count, due) => {
    expect(dueOn(from, { count, unit: 'workingDay' }, calendar)).toBe(due);
  });
});
