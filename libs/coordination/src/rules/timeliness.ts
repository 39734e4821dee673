import {
  dateOf,
  type DueDate,
  type Instant,
  isCourtesy,
  lateness,
  type LocalDate,
  type WorkingCalendar,
} from '#lib/working-time';
import type { Clock } from '../clock.state.js';
import type { Timeliness } from '../vocabulary.js';

const workingDaysLate = (due: DueDate, sentAt: Instant, calendar: WorkingCalendar): number => {
  const late = lateness(due, sentAt, calendar);
  return late.type === 'late' ? late.workingDays : 0;
};

/**
 * Judges a reply by its sending (counting rule 9), against the current due date and, where they differ, against the
 * first valid one. A provisional date makes nobody late.
 */
const timelinessOf = (
  { due, firstDue }: Clock,
  sentAt: Instant,
  calendar: WorkingCalendar,
): Timeliness => {
  const late = lateness(due, sentAt, calendar);
  if (late.type === 'inTime') return { kind: 'onTime' };
  if (due.provisional) return { kind: 'notJudged' };
  return {
    kind: 'late',
    workingDays: late.type === 'late' ? late.workingDays : 0,
    ...(late.type === 'lateSameDay' && { minutes: late.minutes }),
    ...(firstDue.dueAt !== due.dueAt && {
      workingDaysAgainstFirst: workingDaysLate(firstDue, sentAt, calendar),
    }),
  };
};

/** Whether the clock stood when the reply was sent, so that no due date says anything about it. */
export const stoodAt = (since: LocalDate | undefined, sentAt: Instant): boolean =>
  since !== undefined && dateOf(sentAt) >= since;

/**
 * What the clock of a consultation says of a reply: in time while it stood, and nothing at all under a courtesy date,
 * which no rule has set.
 */
export const judgedBy = (
  clock: Clock,
  stood: boolean,
  sentAt: Instant,
  calendar: WorkingCalendar,
): Timeliness => {
  if (isCourtesy(clock.due)) return { kind: 'notJudged' };
  return stood ? { kind: 'onTime' } : timelinessOf(clock, sentAt, calendar);
};
