import { endOfDay, type Instant, startOfDay } from '#lib/working-time';
import { unjudgedIn } from '../consultation/course-standing.js';
import { type Account, countsOn } from './account.js';
import type { AccountabilityAsked } from './accountability.query.js';
import type { Period } from './accountability-report.js';
import { answerBy, endedBy } from './verdict.js';

const earliest = (first: Instant, ...others: readonly Instant[]): Instant =>
  others.reduce((earlier, at) => (at < earlier ? at : earlier), first);

/**
 * The moment that decides between the cells: the one asked for, else the period's end, and never one that had not
 * come yet, now or when the figures were known. Nobody is late for time that is still left.
 */
export const asOfIn = (
  { to }: Period,
  { now, asOf, known }: Pick<AccountabilityAsked, 'now' | 'asOf' | 'known'>,
): Instant => earliest(asOf ?? (to === undefined ? now : endOfDay(to)), now, known ?? now);

/** How a consultation stands to a period: in it by its current due date, or beside it. */
export type Standing = 'within' | 'carriedOver' | 'notYetDue' | 'outside';

/** A date somebody can be held to: it judges, and its clock runs. */
const isHeld = ({ course: { bound, due, suspended, outside, ended } }: Account): boolean =>
  due !== null && !outside && !ended?.wronglyAsked && unjudgedIn(bound, due) === null && !suspended;

const owedAt = (account: Account, at: Instant): boolean =>
  answerBy(account, at) === null && endedBy(account, at) === null;

export const standingIn = ({ from, to }: Period, account: Account, asOf: Instant): Standing => {
  const { addressedAt } = account;
  if (addressedAt > asOf) return 'outside';
  const on = countsOn(account);
  const held = isHeld(account);
  if (from !== undefined && on < from)
    return held && owedAt(account, startOfDay(from)) ? 'carriedOver' : 'outside';
  if (to !== undefined && on > to)
    return held && addressedAt < endOfDay(to) && owedAt(account, asOf) ? 'notYetDue' : 'outside';
  return 'within';
};
