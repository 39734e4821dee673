import { calendarOf, DEFAULT_CALENDAR, instant, localDate } from '#lib/working-time';
import { type ConsultationStanding, consultationStatus } from './consultation-status.js';

const calendar = calendarOf(DEFAULT_CALENDAR);
const statusAt = (moment: string, standing: ConsultationStanding) =>
  consultationStatus(standing, instant(`${moment}:00+07:00`), calendar);

// Friday 13/3/2026.
const open: ConsultationStanding = {
  phase: 'open',
  dueOn: localDate('2026-03-13'),
  dueAt: instant('2026-03-14T00:00:00+07:00'),
  unjudged: null,
};

describe('the status of a consultation', () => {
  it('counts the working days left, the due date included', () => {
    expect(statusAt('2026-03-09T09:00', open)).toEqual({
      kind: 'withinWindow',
      workingDaysLeft: 4,
    });
  });

  it('is due today until the last moment of the due date', () => {
    expect(statusAt('2026-03-13T23:59', open)).toEqual({ kind: 'dueToday' });
  });

  it('is deemed agreement where the rule makes that of its silence, and overdue for as long as before', () => {
    const { dueOn, dueAt } = open;
    const deemed: ConsultationStanding = { phase: 'deemedAgreement', dueOn, dueAt };
    expect(statusAt('2026-03-20T08:00', deemed)).toEqual({
      kind: 'deemedAgreement',
      workingDays: 5,
    });
  });

  it('is overdue from the first moment after it, by the working days it has lasted', () => {
    expect(statusAt('2026-03-14T00:00', open)).toEqual({ kind: 'overdue', workingDays: 1 });
    expect(statusAt('2026-03-17T08:00', open)).toEqual({ kind: 'overdue', workingDays: 2 });
  });

  it('is overdue by minutes on the due date itself, past a stated hour', () => {
    const untilFive = { ...open, dueAt: instant('2026-03-13T17:00:00+07:00') };
    expect(statusAt('2026-03-13T18:05', untilFive)).toEqual({
      kind: 'overdue',
      workingDays: 0,
      minutes: 65,
    });
  });

  it('is never overdue by a date that judges nobody', () => {
    const provisional: ConsultationStanding = {
      phase: 'open',
      dueOn: localDate('2028-01-11'),
      dueAt: instant('2028-01-12T00:00:00+07:00'),
      unjudged: 'provisional',
    };
    expect(statusAt('2028-01-20T09:00', provisional)).toEqual({
      kind: 'unjudgedDatePassed',
      because: 'provisional',
    });
    expect(statusAt('2026-03-17T08:00', { ...open, unjudged: 'courtesy' })).toEqual({
      kind: 'unjudgedDatePassed',
      because: 'courtesy',
    });
    expect(statusAt('2026-03-13T09:00', { ...open, unjudged: 'courtesy' })).toEqual({
      kind: 'dueToday',
    });
  });

  it('no longer depends on the day once it is answered', () => {
    const late: ConsultationStanding = {
      phase: 'answered',
      timeliness: { kind: 'late', workingDays: 2 },
    };
    expect(statusAt('2030-01-01T00:00', late)).toEqual({ kind: 'answeredLate', workingDays: 2 });
  });

  it('tells an answer that nothing judged from one in time', () => {
    const answered = (kind: 'onTime' | 'notJudged'): ConsultationStanding => ({
      phase: 'answered',
      timeliness: { kind },
    });
    expect(statusAt('2026-03-09T09:00', answered('onTime'))).toEqual({
      kind: 'answeredOnTime',
    });
    expect(statusAt('2026-03-09T09:00', answered('notJudged'))).toEqual({
      kind: 'answeredUnjudged',
    });
  });
});
