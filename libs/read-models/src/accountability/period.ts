import { endOfDay, type Instant, startOfDay } from '#lib/working-time';
import { type Account, countsOn } from './account.js';
import type { Period } from './figures.js';
import { answerBy, endedBy } from './verdict.js';

/** The earlier of now and the period's end, unless the asker names a moment. */
export const asOfIn = ({ to }: Period, now: Instant, asked: Instant | undefined): Instant => {
  if (asked !== undefined) return asked;
  const end = to === undefined ? now : endOfDay(to);
  return end < now ? end : now;
};

/** How a consultation stands to a period: in it by its current due date, or beside it. */
export type Standing = 'within' | 'carriedOver' | 'notYetDue' | 'outside';

const owedAt = (account: Account, at: Instant): boolean =>
  answerBy(account, at) === null && endedBy(account, at) === null;

export const standingIn = ({ from, to }: Period, account: Account, asOf: Instant): Standing => {
  const { addressedAt, course } = account;
  if (addressedAt > asOf) return 'outside';
  const on = countsOn(account);
  const judged = course.bound && course.due !== null && !course.due.provisional;
  if (from !== undefined && on < from)
    return judged && owedAt(account, startOfDay(from)) ? 'carriedOver' : 'outside';
  if (to !== undefined && on > to)
    return judged && addressedAt < endOfDay(to) && owedAt(account, asOf) ? 'notYetDue' : 'outside';
  return 'within';
};
