import { isExcused, rungsReached, type Urgency } from '#lib/coordination';
import type { Ladder } from '#lib/rulebook';
import type { Instant, WorkingCalendar } from '#lib/working-time';
import { ladderedWindow } from '../consultation/laddered-window.js';
import type { Account } from './account.js';
import type { Pursuit } from './leads-own-figures.js';

export const NO_PURSUIT: Pursuit = {
  remindersDue: 0,
  remindersPosted: 0,
  chaseLettersDue: 0,
  chaseLettersIssued: 0,
};

interface Pursuable {
  readonly account: Account;
  readonly reference: boolean;
  readonly urgency: Urgency;
}

const earliest = (...moments: readonly (Instant | null)[]): Instant | undefined =>
  moments.filter((moment) => moment !== null).toSorted()[0];

/** What was due of the ladder while the reply was owed under its due date, and what of it was done. */
export const pursuitOf = (
  { account, reference, urgency }: Pursuable,
  settledAt: Instant,
  ladder: Ladder | undefined,
  calendar: WorkingCalendar,
): Pursuit => {
  const { course, dueSince: since, pursued, submittedAt, imported } = account;
  const window = ladderedWindow(course, urgency);
  const unpursued = reference || imported || course.due?.unjudged === 'provisional';
  if (window === undefined || ladder === undefined || since === null || unpursued)
    return NO_PURSUIT;
  const by = earliest(settledAt, submittedAt) ?? settledAt;
  const done = pursued.filter(({ dueAt, at }) => dueAt === window.dueAt && at <= by);
  const remindersPosted = done.filter((each) => each.by === 'reminder').length;
  const chaseLettersIssued = done.length - remindersPosted;
  // While its clock stands a date is no date, and nobody is chased for what is excused: nothing is due because of it.
  const { mark, suspended } = course;
  const excused = mark !== null && isExcused(mark, Infinity);
  const excusedInPart = !excused && window.excusedDays > 0;
  const reached =
    suspended || excused
      ? { reminders: remindersPosted, chases: chaseLettersIssued }
      : rungsReached(window, { since, by }, { ladder, calendar });
  return {
    remindersDue: reached.reminders,
    remindersPosted,
    // One that went out before its days were excused was due then.
    chaseLettersDue: Math.max(reached.chases, excusedInPart ? chaseLettersIssued : 0),
    chaseLettersIssued,
  };
};

/** The pursuit of several consultations. */
export const pursuitOfAll = (all: readonly Pursuit[]): Pursuit =>
  all.reduce(
    (sum, one) => ({
      remindersDue: sum.remindersDue + one.remindersDue,
      remindersPosted: sum.remindersPosted + one.remindersPosted,
      chaseLettersDue: sum.chaseLettersDue + one.chaseLettersDue,
      chaseLettersIssued: sum.chaseLettersIssued + one.chaseLettersIssued,
    }),
    NO_PURSUIT,
  );
