import type { AgencyId } from '#lib/agencies';
import type { RuleSet } from '#lib/rulebook';
import {
  type DueDate,
  dueDate,
  isSuspended,
  type ReplyWindow,
  type WorkingCalendar,
} from '#lib/working-time';
import type { RequestFacts } from '../request.facts.js';
import type { OpenedRequest } from '../request.state.js';

type Pinned = Pick<OpenedRequest, 'rule' | 'calendar'>;

/** The version of the rule set the request was opened under. A rulebook never forgets a version. */
export const ruleOf = ({ rule: { id, version } }: Pinned, { rules }: RequestFacts): RuleSet => {
  const rule = rules.find(id, version);
  if (rule === undefined) throw new Error(`The rulebook has lost ${id}, version ${version}`);
  return rule;
};

/** The newest version of the request's calendar, with the closures of the agency that owes the reply (rule 3). */
export const calendarOf = (
  { calendar: id }: Pinned,
  agency: AgencyId,
  { calendars }: RequestFacts,
): WorkingCalendar => {
  const calendar = calendars.of(id, agency);
  if (calendar === undefined) throw new Error(`There is no calendar ${id} any more`);
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
