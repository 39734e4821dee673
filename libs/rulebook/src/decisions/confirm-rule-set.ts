import { accept, reject } from '#lib/event-sourcing';
import { startOfDay } from '#lib/working-time';
import type { RuleSet } from '../rule-set.js';
import type { ConfirmRuleSet } from '../rule-set.commands.js';
import type { RulebookDecision, RulebookFacts } from '../rulebook.vocabulary.js';
import { decisionCitedIn } from '../rules/ruling.js';
import { newestAdopted, versionsOf } from '../rules/versions.js';

/** Confirms an adopted version: its dates lose the mark *căn cứ chưa được xác nhận*, also those that run already. */
export const confirmRuleSet = (
  command: ConfirmRuleSet,
  versions: readonly RuleSet[],
  facts: RulebookFacts,
): RulebookDecision => {
  const decision = decisionCitedIn(command, facts);
  if ('type' in decision) return reject(decision);
  const { ruleSet, version: named } = command.data;
  const own = versionsOf(versions, ruleSet);
  if (own.length === 0) return reject({ type: 'RuleSetNotFound', ruleSet });
  const confirmed =
    named === undefined
      ? newestAdopted(own)
      : own.find(({ version, adopted }) => adopted && version === named);
  if (confirmed === undefined) return reject({ type: 'RuleSetNotAdopted', ruleSet });
  const { version } = confirmed;
  if (confirmed.confirmed) return reject({ type: 'RuleSetConfirmedAlready', ruleSet, version });
  return accept({
    type: 'RuleSetConfirmed',
    data: { ruleSet, version, decision, occurredAt: startOfDay(decision.issuedOn) },
  });
};
