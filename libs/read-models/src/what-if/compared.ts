import { type RequestEvent, replayedUnder, requestOf } from '#lib/coordination';
import { isInForceOn, Rulebook, type RuleSet } from '#lib/rulebook';
import type { Instant } from '#lib/working-time';
import type { AccountFound } from '../accountability/accounted.js';
import { verdictOf } from '../accountability/verdict.js';
import { calendarNamed } from '../calendars.js';
import { replayedAccount } from './replayed-account.js';
import type { WhatIf, WhatIfCell, WhatIfConsultation } from './what-if.query.js';

export type Compared = WhatIfConsultation;

const cellOf = ({ account }: Pick<AccountFound, 'account'>, asOf: Instant): WhatIfCell => {
  const { due } = account.course;
  return { cell: verdictOf(account, asOf).cell, ...(due && { dueOn: due.on }) };
};

/** Rule sets known for the day and the matter of a letter that nobody has adopted for that day, each in its newest version. */
const besides = (rules: Rulebook, { issued_on, matter }: AccountFound): readonly RuleSet[] => {
  const known = rules
    .all()
    .filter(
      (rule) =>
        !rule.adopted &&
        !rule.reference &&
        rule.matters.value.includes(matter) &&
        isInForceOn(rule, issued_on) &&
        rules.adoptedOn(rule.id, issued_on) === undefined,
    );
  return [...new Map(known.map((rule) => [rule.id, rule])).values()];
};

/** Compares one consultation as it is with what it would be under the draft. */
export const comparing = ({ draft, facts: present }: WhatIf['asked'], asOf: Instant) => {
  const { rules } = present;
  const facts = { ...present, rules: new Rulebook([...rules.all(), draft], rules.procedures()) };
  return (found: AccountFound, events: readonly RequestEvent[]): readonly Compared[] => {
    const request = requestOf(events);
    if (request.status === 'unknown') return [];
    const under = ({ id, version }: Pick<RuleSet, 'id' | 'version'>) => {
      const { procedure } = request.rule;
      const pinned = { id, version, ...(procedure && { procedure }) };
      return replayedUnder(pinned, found.agency, request, events, facts);
    };
    const replayed = under(draft);
    if (replayed === undefined) return [];
    const calendar = calendarNamed(facts.calendars, found.calendar);
    const account = replayedAccount(found.account, replayed, asOf, calendar);
    return [
      {
        requestId: found.request_id,
        agency: found.agency,
        lead: found.lead,
        number: found.number,
        issuedOn: found.issued_on,
        subject: found.subject,
        rule: found.rule,
        current: cellOf(found, asOf),
        draft: cellOf({ account }, asOf),
        overCap: replayed.overCap,
        beside: besides(rules, found).flatMap((rule) => {
          const due = under(rule)?.due;
          return due ? [{ ruleSet: rule.id, dueOn: due.dueOn }] : [];
        }),
      },
    ];
  };
};
