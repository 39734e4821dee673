import type { LatenessFinding } from './vocabulary.js';
import { moment } from '#lib/coordination/testing';
import { calendarOf, DEFAULT_CALENDAR, localDate } from '#lib/working-time';
import { mandateDue, mandateStanding } from './mandate-standing.js';

const calendar = calendarOf(DEFAULT_CALENDAR);
const standing = (
  submitBy: string,
  submittedAt: string | null,
  asOf: string,
  finding?: LatenessFinding,
) =>
  mandateStanding(
    {
      submitBy: localDate(submitBy),
      submittedAt: submittedAt === null ? null : moment(submittedAt),
      finding,
    },
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

  it('on a day off tells each day passed over, which is no law but a convention by analogy', () => {
    expect(mandateDue(localDate('2026-08-30'), calendar)).toMatchObject({
      on: '2026-09-03',
      notCounted: [
        { on: '2026-08-30', reason: 'weekend' },
        { on: '2026-08-31', reason: 'dayOff' },
        { on: '2026-09-01', reason: 'dayOff' },
        { on: '2026-09-02', reason: 'dayOff' },
      ],
      ground: { basis: 'house' },
    });
    expect(mandateDue(localDate('2026-03-13'), calendar)).toMatchObject({
      on: '2026-03-13',
      notCounted: [],
    });
  });

  it('is still pending at a moment before the submission', () => {
    expect(standing('2026-03-13', '2026-03-12T09:00', '2026-03-11T09:00')).toEqual({
      kind: 'pending',
    });
  });

  it('excused, makes nobody late; excused for some days, it is late by the rest', () => {
    const late = ['2026-03-13', '2026-03-17T09:00', '2026-04-01T09:00'] as const;
    expect(standing(...late, { kind: 'excused' })).toEqual({ kind: 'excused' });
    expect(standing(...late, { kind: 'excused', workingDays: 2 })).toEqual({ kind: 'excused' });
    expect(standing(...late, { kind: 'excused', workingDays: 1 })).toEqual({
      kind: 'submittedLate',
      workingDays: 1,
    });
    expect(standing(...late, { kind: 'upheld' })).toEqual({
      kind: 'submittedLate',
      workingDays: 2,
    });
  });
});
