import type { Language } from '../calendar-data.js';
import type { DueDate } from '../due-date.js';
import type { Instant } from '../instant.js';
import type { LocalDate } from '../local-date.js';
import type { WorkingCalendar } from '../working-calendar.js';
import { bareWindow, counted, type SkippedDay, skippedIn } from './bare-window.js';
import type { DeadlineQuery } from './deadline-query.js';
import { explainBare } from './explain-bare.js';

/** What every answer of the `deadline` command tells. */
export interface DueDateAnswer {
  readonly dueOn: LocalDate;
  /** The first instant that is late, with its offset. */
  readonly dueAt: Instant;
  /** Each day after the start up to `dueOn` that was not counted; else only those rolled over at the end. */
  readonly skipped: readonly SkippedDay[];
  /** The id of the calendar. */
  readonly calendar: string;
  /** Present where the calendar is not published that far, and Monday to Friday were assumed. */
  readonly provisional?: true;
}

/** The answer of the `deadline` command, ready to be printed as JSON. */
export interface DeadlineAnswer extends DeadlineQuery, DueDateAnswer {}

export const dueDateAnswer = (due: DueDate, calendar: WorkingCalendar): DueDateAnswer => ({
  dueOn: due.dueOn,
  dueAt: due.dueAt,
  skipped: skippedIn(due),
  calendar: calendar.id,
  ...(due.provisional && { provisional: due.provisional }),
});

const dueDateOf = ({ from, days, unit }: DeadlineQuery, calendar: WorkingCalendar): DueDate =>
  counted(bareWindow(from, { count: days, unit }), calendar);

export const answerDeadline = (
  query: DeadlineQuery,
  calendar: WorkingCalendar,
): DeadlineAnswer => ({
  from: query.from,
  days: query.days,
  unit: query.unit,
  ...dueDateAnswer(dueDateOf(query, calendar), calendar),
});

/** How the answer was counted, as lines to read. */
export const explainDeadline = (
  query: DeadlineQuery,
  calendar: WorkingCalendar,
  language: Language,
): readonly string[] => explainBare(dueDateOf(query, calendar), language);
