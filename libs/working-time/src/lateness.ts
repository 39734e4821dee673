import type { DueDate } from './due-date.js';
import { dateOf, type Instant, msOf } from './instant.js';
import type { WorkingCalendar } from './working-calendar.js';

/** How late a reply is (counting rule 9). Up to one working day is shown apart, so it is told apart here. */
export type Lateness =
  | { readonly type: 'inTime' }
  /** On the due date itself, past its hour: whole minutes, at least 1. */
  | { readonly type: 'lateSameDay'; readonly minutes: number; readonly upToOneWorkingDay: true }
  | {
      readonly type: 'late';
      /** Working days after the due date, up to the first working day on or after the sending. */
      readonly workingDays: number;
      readonly upToOneWorkingDay: boolean;
    };

const MS_PER_MINUTE = 60_000;

/** Measures a reply sent at `sentAt`, or a silence that lasts until then, against a due date. */
export const lateness = (
  { dueOn, dueAt }: Pick<DueDate, 'dueOn' | 'dueAt'>,
  sentAt: Instant,
  calendar: WorkingCalendar,
): Lateness => {
  if (sentAt < dueAt) return { type: 'inTime' };
  const sentOn = dateOf(sentAt);
  if (sentOn <= dueOn) {
    // From the stated hour: "chậm nhất 17h" is late a millisecond after it, and still counted from 17:00.
    const statedMinute = Math.floor(msOf(dueAt) / MS_PER_MINUTE);
    const minutes = Math.max(1, Math.floor(msOf(sentAt) / MS_PER_MINUTE) - statedMinute);
    return { type: 'lateSameDay', minutes, upToOneWorkingDay: true };
  }
  const workingDays = calendar.workingDaysBetween(dueOn, calendar.workingDayOnOrAfter(sentOn));
  return { type: 'late', workingDays, upToOneWorkingDay: workingDays <= 1 };
};
