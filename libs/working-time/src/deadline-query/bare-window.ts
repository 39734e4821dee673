import { type DueDate, dueDate, isSuspended } from '../due-date.js';
import type { Instant } from '../instant.js';
import type { LocalDate } from '../local-date.js';
import type { Length, ReplyWindow } from '../reply-window.js';
import type { DayNotWorked, WorkingCalendar } from '../working-calendar.js';

/** A length counted from a day: the calculator knows neither the letter nor its rule. */
export const bareWindow = (on: LocalDate, length: Length, at?: Instant): ReplyWindow => ({
  rule: 'calculator',
  start: { value: 'received', basis: 'house', on, ...(at !== undefined && { at }) },
  length: { value: length, basis: 'house' },
  pauses: [],
  extensions: [],
  floors: [],
});

/** The due date of a window without pauses. */
export const counted = (window: ReplyWindow, calendar: WorkingCalendar): DueDate => {
  const answer = dueDate(window, calendar);
  if (isSuspended(answer)) throw new Error('A window without pauses cannot be suspended.');
  return answer;
};

/** A day that was not counted, with `weekend` or the kind of the day off and its name. */
export interface SkippedDay {
  readonly date: LocalDate;
  readonly reason: string;
}

/** `weekend`, or the kind of the day off and its name: `holiday: Tết Nguyên đán (mùng 1)`. */
const reasonOf = (day: DayNotWorked): string =>
  day.reason === 'weekend' ? 'weekend' : `${day.kind}: ${day.name.vi}`;

/** Each day that was not counted; for calendar days and hours only those rolled over at the end. */
export const skippedIn = ({ derivation }: DueDate): readonly SkippedDay[] =>
  derivation.steps
    .flatMap((step) =>
      step.type === 'daysNotCounted' || step.type === 'rolledOver' ? step.days : [],
    )
    .map((day) => ({ date: day.on, reason: reasonOf(day) }));
