import { type DueDate, instant, recompute, type ReplyWindow } from '#lib/working-time';
import { publicSector, window, length, pause, stated, due, step } from '#lib/working-time/testing';

describe('a window in working days', () => {
  it('ends at 24:00 of its last working day', () => {
    const { dueOn, dueAt, provisional } = due(window('2026-02-12'));
    expect([dueOn, dueAt, provisional]).toEqual([
      '2026-03-12',
      '2026-03-13T00:00:00.000+07:00',
      false,
    ]);
  });

  it('from a Saturday, one working day later is Monday', () => {
    expect(due(window('2026-11-21', length(1, 'workingDay'))).dueOn).toBe('2026-11-23');
  });

  it('counts the working Saturday and not the day exchanged for it', () => {
    const answer = due(window('2026-08-20', length(7, 'workingDay')));
    expect(answer.dueOn).toBe('2026-08-28');
    expect(step(answer, 'weekendsCounted')?.days.map(({ on }) => on)).toEqual(['2026-08-22']);
  });

  it('names the document that fixed each holiday it passes over', () => {
    const off = step(due(window('2026-02-12')), 'daysNotCounted')?.days ?? [];
    const holidays = off.flatMap((day) =>
      day.reason === 'dayOff' ? [[day.on, day.document]] : [],
    );
    expect(holidays).toEqual(
      ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'].map((on) => [
        on,
        'Thông báo 9441/TB-BNV ngày 16/10/2025',
      ]),
    );
    expect(off).toHaveLength(5 + 8);
  });
});

describe('a window in calendar days', () => {
  it.each([
    ['ending on a working day ends there', '2026-06-01', 15, '2026-06-16'],
    ['ending on a Sunday ends with Monday', '2026-06-06', 15, '2026-06-22'],
    ['ending in Tết ends with the first working day after it', '2026-02-01', 15, '2026-02-23'],
    ['ending on a working Saturday ends there', '2026-08-07', 15, '2026-08-22'],
  ])('%s', (_rule, from, count, dueOn) => {
    expect(due(window(from, length(count, 'calendarDay'))).dueOn).toBe(dueOn);
  });

  it('tells from which day off it moved, and by analogy with which article', () => {
    const moved = step(due(window('2026-06-06', length(15, 'calendarDay'))), 'rolledOver');
    expect(moved).toMatchObject({
      from: '2026-06-21',
      to: '2026-06-22',
      basis: 'house',
      citation: 'khoản 5 Điều 148 Bộ luật Dân sự 2015',
    });
  });
});

describe('a window in hours', () => {
  const hours = (count: number, at: string, express = false): ReplyWindow => {
    const { start, ...rest } = window(at.slice(0, 10), length(count, 'hour'));
    return { ...rest, start: { ...start, at: instant(at) }, express };
  };

  it('runs without a break from the stated moment', () => {
    const { dueOn, dueAt } = due(hours(24, '2026-06-01T09:30:00+07:00'));
    expect([dueOn, dueAt]).toEqual(['2026-06-02', '2026-06-02T09:30:00.000+07:00']);
  });

  it('ending on a day off moves to the same hour of the next working day', () => {
    expect(due(hours(24, '2026-06-05T09:30:00+07:00')).dueAt).toBe('2026-06-08T09:30:00.000+07:00');
  });

  it('runs on through days off when the letter is hỏa tốc', () => {
    const { dueOn, dueAt } = due(hours(24, '2026-06-05T09:30:00+07:00', true));
    expect([dueOn, dueAt]).toEqual(['2026-06-06', '2026-06-06T09:30:00.000+07:00']);
  });

  it('ending exactly at midnight is owed on the day that midnight closes', () => {
    const { dueOn, dueAt } = due(hours(24, '2026-06-04T00:00:00+07:00'));
    expect([dueOn, dueAt]).toEqual(['2026-06-04', '2026-06-05T00:00:00.000+07:00']);
  });

  it('runs from the end of the day where the moment is not known, and says that this is a convention', () => {
    const answer = due(window('2026-06-01', length(24, 'hour')));
    expect(answer.dueAt).toBe('2026-06-03T00:00:00.000+07:00');
    expect(step(answer, 'hoursRunFrom')).toMatchObject({ momentKnown: false, basis: 'house' });
  });

  it('loses no hour to a pause, and keeps two whole working days after it', () => {
    const threeDays = hours(72, '2026-06-01T09:00:00+07:00');
    expect(due({ ...threeDays, pauses: [pause('2026-06-01', '2026-06-02')] }).dueAt).toBe(
      '2026-06-05T09:00:00.000+07:00',
    );
    expect(due({ ...threeDays, pauses: [pause('2026-06-04', '2026-06-09')] }).dueAt).toBe(
      '2026-06-12T00:00:00.000+07:00',
    );
  });
});

describe('beyond the published calendar', () => {
  it('a due date is provisional and says what it assumes', () => {
    const answer = due(window('2027-12-20'));
    expect(answer.provisional).toBe(true);
    expect(step(answer, 'assumed')).toMatchObject({ publishedUntil: '2027-12-31', basis: 'house' });
  });

  it('a window that ends on the last published day is certain', () => {
    expect(due(window('2027-12-30', length(1, 'workingDay'))).provisional).toBe(false);
  });

  it('a window that began before the calendar does is provisional too', () => {
    expect(due(window('2006-12-20')).provisional).toBe(true);
  });
});

describe('a derivation', () => {
  it('gives the same due date when counted again on its calendar', () => {
    const answer = due(window('2026-06-01', { pauses: [pause('2026-06-03', '2026-06-08')] }));
    expect(recompute(answer.derivation, publicSector)).toEqual(answer);
  });

  it('survives being stored as JSON', () => {
    const answer = due(window('2026-02-12', stated('2026-03-07')));
    const stored = JSON.parse(JSON.stringify(answer)) as DueDate;
    expect(recompute(stored.derivation, publicSector)).toEqual(answer);
  });
});
