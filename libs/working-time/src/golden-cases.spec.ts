import {
  calendarOf,
  type DueDate,
  dueDate,
  instant,
  isSuspended,
  lateness,
  type Length,
  localDate,
  type Pause,
  recompute,
  type ReplyWindow,
} from './index.js';

const publicSector = calendarOf('vn-public-sector');
const weekendsOnly = calendarOf('weekends-only');

const window = (
  on: string,
  count: number,
  rest: Partial<ReplyWindow> = {},
  unit: Length['unit'] = 'workingDay',
): ReplyWindow => ({
  rule: 'HCM-CT08',
  start: { value: 'dossierComplete', basis: 'law', on: localDate(on) },
  length: { value: { count, unit }, basis: 'law' },
  pauses: [],
  extensions: [],
  floors: [],
  ...rest,
});

const pause = (from: string, until: string): Pause => ({
  from: localDate(from),
  until: localDate(until),
  cause: 'bổ sung hồ sơ',
});

const due = (of: ReplyWindow, calendar = publicSector): DueDate => {
  const answer = dueDate(of, calendar);
  if (isSuspended(answer)) throw new Error(`suspended on ${answer.suspendedOn}`);
  return answer;
};

const dueOn = (...of: Parameters<typeof due>): string => due(...of).dueOn;

/**
 * Numbered as the list of faults that other deadline systems had. Those about chases, clocks that stood, changed
 * calendars, entries made later and a keeper that was down are told on a request, in `coordination`.
 */
describe('cases that other systems got wrong', () => {
  it('1. a pause that begins and ends on days off adds no day', () => {
    const paused = window('2026-10-05', 15, { pauses: [pause('2026-10-10', '2026-10-11')] });
    expect(dueOn(paused)).toBe(dueOn(window('2026-10-05', 15)));
  });

  it('1. a pause over Tết adds no day that was off anyway', () => {
    const paused = window('2026-02-12', 15, { pauses: [pause('2026-02-14', '2026-02-22')] });
    expect(dueOn(paused)).toBe('2026-03-12');
  });

  it('4. a dossier received before hours, after hours or on a day off leaves the same whole days', () => {
    const from = (hour: string) =>
      dueOn(
        window('2026-10-05', 3, {
          start: {
            value: 'received',
            basis: 'law',
            on: localDate('2026-10-05'),
            at: instant(`2026-10-05T${hour}+07:00`),
          },
        }),
      );
    expect([from('05:00:00'), from('12:00:00'), from('23:59:59')]).toEqual(
      Array(3).fill('2026-10-08'),
    );
    expect(dueOn(window('2026-10-03', 3))).toBe('2026-10-07');
    expect(dueOn(window('2026-09-02', 3))).toBe('2026-09-07');
  });

  it('5. one working day is neither 24 hours nor 8 of them', () => {
    expect(dueOn(window('2026-10-09', 1))).toBe('2026-10-12');
    const hours = (count: number) =>
      due(
        window(
          '2026-10-09',
          count,
          {
            start: {
              value: 'sent',
              basis: 'house',
              on: localDate('2026-10-09'),
              at: instant('2026-10-09T15:00:00+07:00'),
            },
          },
          'hour',
        ),
      ).dueAt;
    expect(hours(8)).toBe('2026-10-09T23:00:00.000+07:00');
    // Saturday at 15:00 is a day off: the same hour of Monday.
    expect(hours(24)).toBe('2026-10-12T15:00:00.000+07:00');
  });

  it('6. a pause that begins on a holiday holds no working day before it back', () => {
    const begunOnHoliday = window('2026-08-20', 15, {
      pauses: [pause('2026-09-01', '2026-09-04')],
    });
    const begunOnTheDayAfter = window('2026-08-20', 15, {
      pauses: [pause('2026-09-02', '2026-09-04')],
    });
    expect(dueOn(begunOnHoliday)).toBe(dueOn(begunOnTheDayAfter));
  });

  it('7. a due date on a Sunday moves to Monday, and a reply of Friday afternoon is not late on Monday', () => {
    const answer = due(window('2026-10-04', 7, {}, 'calendarDay'));
    expect(answer.dueOn).toBe('2026-10-12');
    const friday = due(window('2026-10-05', 4));
    expect(friday.dueOn).toBe('2026-10-09');
    expect(lateness(friday, instant('2026-10-09T16:28:00+07:00'), publicSector)).toEqual({
      type: 'inTime',
    });
  });

  it('8. a holiday inside the days added because of holidays is passed over too', () => {
    // Seven working days from 24/4: Saturday 26/4 is worked, and the days added for 30/4 reach 2/5, itself off.
    expect(dueOn(window('2025-04-24', 7))).toBe('2025-05-07');
    const onWeekends = dueOn(window('2025-04-24', 7), weekendsOnly);
    expect(onWeekends).toBe('2025-05-05');
  });

  it('9. an observance that is no day off is a working day like any other', () => {
    // 8/3, 20/11 and 24/12: in many feeds of holidays, in no notice of days off.
    expect(dueOn(window('2024-03-07', 1))).toBe('2024-03-08');
    expect(dueOn(window('2026-11-19', 1))).toBe('2026-11-20');
    expect(dueOn(window('2026-12-23', 1))).toBe('2026-12-24');
  });

  it('10. an extension, a pause and the removal of the extension give the same date in every order', () => {
    const extension = { length: { count: 5, unit: 'workingDay' as const }, cause: 'gia hạn' };
    const pauses = [pause('2026-10-12', '2026-10-16'), pause('2026-10-20', '2026-10-22')];
    const extended = (order: readonly Pause[]) =>
      dueOn(window('2026-10-05', 15, { pauses: order, extensions: [extension] }));
    expect(extended(pauses)).toBe(extended(pauses.toReversed()));
    const removed = { ...window('2026-10-05', 15, { pauses, extensions: [] }) };
    expect(dueOn(removed)).toBe(dueOn(window('2026-10-05', 15, { pauses: pauses.toReversed() })));
    expect(dueOn(removed) < extended(pauses)).toBe(true);
  });

  it('13. a make-up Saturday inside the window is counted, and as the day of receipt is not', () => {
    expect(dueOn(window('2026-08-20', 7))).toBe('2026-08-28');
    expect(dueOn(window('2026-08-22', 7))).toBe('2026-09-04');
    expect(dueOn(window('2026-01-08', 2))).toBe('2026-01-10');
  });

  it('13. a swap announced after the window opened moves it only when it is counted again', () => {
    const opened = due(window('2026-01-05', 5), weekendsOnly);
    expect(opened.dueOn).toBe('2026-01-12');
    const again = recompute(opened.derivation, publicSector);
    // Saturday 10/1/2026 is worked in exchange for 2/1/2026.
    expect(isSuspended(again) || again.dueOn).toBe('2026-01-10');
  });

  it('14. Tết over two years, Hùng Kings at a weekend and the two days of Quốc khánh are all passed over', () => {
    expect(dueOn(window('2025-12-31', 2))).toBe('2026-01-06');
    expect(dueOn(window('2026-04-24', 2))).toBe('2026-04-29');
    expect(dueOn(window('2026-08-27', 3))).toBe('2026-09-04');
  });

  it('15. one second after midnight in Ho Chi Minh City is late, whatever day it is in UTC', () => {
    const answer = due(window('2026-10-05', 4));
    expect(lateness(answer, instant('2026-10-09T16:59:59Z'), publicSector)).toEqual({
      type: 'inTime',
    });
    expect(lateness(answer, instant('2026-10-09T17:00:00Z'), publicSector)).toEqual({
      type: 'late',
      workingDays: 1,
      upToOneWorkingDay: true,
    });
  });
});
