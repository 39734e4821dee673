import type { AgencyId } from '#lib/agencies';
import type { PinnedRule, RuleSet } from '#lib/rulebook';
import {
  type DueDate,
  dueDate,
  isSuspended,
  type ReplyWindow,
  type WorkingCalendar,
} from '#lib/working-time';
import type { Clock } from '../clock.state.js';
import type { RequestFacts } from '../request.facts.js';
import type { OpenedRequest } from '../request.state.js';

type Pinned = Pick<OpenedRequest, 'rule' | 'calendar'>;

/**
 * The request was opened under a version that these facts do not hold: another process has heard of it a moment before
 * this one. Whoever gathers the facts looks it up and decides again.
 */
export class RuleNotHeardOf extends Error {
  override readonly name = 'RuleNotHeardOf';
  constructor(readonly rule: PinnedRule) {
    super(`The rulebook at hand has no version ${rule.version} of ${rule.id}`);
  }
}

/** The same for the calendar the request was opened on. */
export class CalendarNotHeardOf extends Error {
  override readonly name = 'CalendarNotHeardOf';
  constructor(readonly calendar: string) {
    super(`The calendars at hand have no ${calendar}`);
  }
}

/**
 * The version of the rule set the request was opened under, with the window of its procedure.
 * @throws {@link RuleNotHeardOf}
 */
export const ruleOf = ({ rule: pinned }: Pinned, { rules }: RequestFacts): RuleSet => {
  const rule = rules.pinned(pinned);
  if (rule === undefined) throw new RuleNotHeardOf(pinned);
  return rule;
};

/** The request under the rule by which the window of that clock is counted. */
export const underRuleOf = <Ruled extends Pinned>(
  clock: Pick<Clock, 'rule'> | undefined,
  request: Ruled,
): Ruled => (clock?.rule ? { ...request, rule: clock.rule } : request);

/**
 * The newest version of the request's calendar, with the closures of the agency that owes the reply (rule 3).
 * @throws {@link CalendarNotHeardOf}
 */
export const calendarOf = (
  { calendar: id }: Pinned,
  agency: AgencyId,
  { calendars }: RequestFacts,
): WorkingCalendar => {
  const calendar = calendars.of(id, agency);
  if (calendar === undefined) throw new CalendarNotHeardOf(id);
  return calendar;
};

/** When the reply is owed. A standing clock is a status of its own, so no window here has an open pause. */
export const dueDateOf = (
  window: ReplyWindow,
  request: Pinned,
  agency: AgencyId,
  facts: RequestFacts,
): DueDate => {
  const due = dueDate(window, calendarOf(request, agency, facts));
  if (isSuspended(due))
    throw new Error(`A window of ${window.rule} was recorded with an open pause`);
  return due;
};
