import { calendarOf, endOfDay, instant, lateness, localDate } from './index.js';

const calendar = calendarOf('vn-public-sector');
const dueOn = (date: string, at?: string) => ({
  dueOn: localDate(date),
  dueAt: at === undefined ? endOfDay(localDate(date)) : instant(at),
});
const late = (due: ReturnType<typeof dueOn>, sentAt: string) =>
  lateness(due, instant(sentAt), calendar);

describe('a reply', () => {
  it('is in time up to the last moment of the due date', () => {
    expect(late(dueOn('2026-06-22'), '2026-06-22T23:59:59.999+07:00')).toEqual({ type: 'inTime' });
  });

  it('one second after midnight in Ho Chi Minh City is late, however the server stores it', () => {
    const oneDay = { type: 'late', workingDays: 1, upToOneWorkingDay: true };
    expect(late(dueOn('2026-06-22'), '2026-06-22T17:00:01Z')).toEqual(oneDay);
    expect(late(dueOn('2026-06-22'), '2026-06-23T00:00:01+07:00')).toEqual(oneDay);
  });

  it('due on Friday and sent at the weekend is one working day late', () => {
    expect(late(dueOn('2026-06-19'), '2026-06-20T08:00:00+07:00')).toMatchObject({
      workingDays: 1,
    });
    expect(late(dueOn('2026-06-19'), '2026-06-21T08:00:00+07:00')).toMatchObject({
      workingDays: 1,
    });
    expect(late(dueOn('2026-06-19'), '2026-06-22T08:00:00+07:00')).toMatchObject({
      workingDays: 1,
    });
  });

  it('sent on the second working day after is two working days late, and not shown apart', () => {
    expect(late(dueOn('2026-06-19'), '2026-06-23T08:00:00+07:00')).toEqual({
      type: 'late',
      workingDays: 2,
      upToOneWorkingDay: false,
    });
  });

  it('sent during Tết is late by the working days up to the first after it', () => {
    expect(late(dueOn('2026-02-12'), '2026-02-18T08:00:00+07:00')).toMatchObject({
      workingDays: 2,
    });
  });

  it('past a stated hour on the due date is late in minutes', () => {
    const at17 = dueOn('2026-06-22', '2026-06-22T17:00:00+07:00');
    expect(late(at17, '2026-06-22T16:59:59.999+07:00')).toEqual({ type: 'inTime' });
    expect(late(at17, '2026-06-22T18:05:00+07:00')).toEqual({
      type: 'lateSameDay',
      minutes: 65,
      upToOneWorkingDay: true,
    });
    expect(late(at17, '2026-06-22T17:00:00+07:00')).toMatchObject({ minutes: 1 });
  });

  it('"chậm nhất 17h" counts its minutes from 17:00 as well', () => {
    const included = dueOn('2026-06-22', '2026-06-22T17:00:00.001+07:00');
    expect(late(included, '2026-06-22T17:00:00+07:00')).toEqual({ type: 'inTime' });
    expect(late(included, '2026-06-22T18:05:00+07:00')).toMatchObject({ minutes: 65 });
  });
});
