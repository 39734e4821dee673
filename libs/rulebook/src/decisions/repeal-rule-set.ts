import { accept, reject } from '#lib/event-sourcing';
import { startOfDay } from '#lib/working-time';
import type { RuleSet } from '../rule-set.js';
import type { RepealRuleSet } from '../rule-set.commands.js';
import type { RulebookDecision, RulebookFacts } from '../rulebook.vocabulary.js';
import { inForceUntil } from '../rules/days-in-force.js';
import { decisionCitedIn } from '../rules/ruling.js';
import { newestAdopted, versionsOf } from '../rules/versions.js';

/** Ends a rule set from a day on. What was opened under it keeps it. */
export const repealRuleSet = (
  command: RepealRuleSet,
  versions: readonly RuleSet[],
  facts: RulebookFacts,
): RulebookDecision => {
  const decision = decisionCitedIn(command, facts);
  if ('type' in decision) return reject(decision);
  const { ruleSet, from } = command.data;
  const own = versionsOf(versions, ruleSet);
  if (own.length === 0) return reject({ type: 'RuleSetNotFound', ruleSet });
  const adopted = newestAdopted(own);
  if (adopted === undefined) return reject({ type: 'RuleSetNotAdopted', ruleSet });
  const over = inForceUntil(adopted, from);
  if (over) return reject(over);
  const { version } = adopted;
  return accept({
    type: 'RuleSetRepealed',
    data: { ruleSet, version, decision, occurredAt: startOfDay(decision.issuedOn), from },
  });
};
