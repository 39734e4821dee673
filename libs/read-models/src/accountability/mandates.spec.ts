import { moment } from '#lib/coordination/testing';
import { calendarOf, DEFAULT_CALENDAR, localDate } from '#lib/working-time';
import { mandateStanding } from './mandates.js';

const calendar = calendarOf(DEFAULT_CALENDAR);
const standing = (submitBy: string, submittedAt: string | null, asOf: string) =>
  mandateStanding(
    localDate(submitBy),
    submittedAt === null ? null : moment(submittedAt),
    moment(asOf),
    calendar,
  );

describe('the date of a mandate', () => {
  it('is kept through its last moment, and passed from the next', () => {
    expect(standing('2026-03-13', '2026-03-13T23:59', '2026-04-01T09:00')).toEqual({
      kind: 'submittedInTime',
    });
    expect(standing('2026-03-13', null, '2026-03-13T23:59')).toEqual({ kind: 'pending' });
    expect(standing('2026-03-13', null, '2026-03-16T09:00')).toEqual({
      kind: 'passed',
      workingDays: 1,
    });
  });

  it('is late in working days, as a reply is', () => {
    expect(standing('2026-03-13', '2026-03-17T09:00', '2026-04-01T09:00')).toEqual({
      kind: 'submittedLate',
      workingDays: 2,
    });
  });

  it('on a day off is the next working day', () => {
    expect(standing('2026-03-14', '2026-03-16T15:00', '2026-04-01T09:00')).toEqual({
      kind: 'submittedInTime',
    });
  });

  it('is still pending at a moment before the submission', () => {
    expect(standing('2026-03-13', '2026-03-12T09:00', '2026-03-11T09:00')).toEqual({
      kind: 'pending',
    });
  });
});
