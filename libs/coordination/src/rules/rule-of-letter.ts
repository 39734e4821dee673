import type { RuleSet, RuleSetId } from '#lib/rulebook';
import type { LocalDate } from '#lib/working-time';
import type { RequestFacts } from '../request.facts.js';
import type { RequestRejection } from '../request.rejections.js';

/**
 * The rule set a letter is judged by: the one in force on its date of issue. Another may be named only for a past
 * request that is transcribed, so that nobody opens a request under a rule that judges nobody.
 */
export const ruleOfLetter = (
  issuedOn: LocalDate,
  named: RuleSetId | undefined,
  transcribed: boolean,
  { rules }: RequestFacts,
): RuleSet | RequestRejection => {
  if (named === undefined)
    return rules.inForceOn(issuedOn) ?? { type: 'NoRuleInForce', on: issuedOn };
  const rule = rules.find(named);
  if (rule === undefined) return { type: 'RuleNotFound', rule: named };
  const governs =
    rule.adopted &&
    rule.inForceFrom <= issuedOn &&
    (rule.inForceTo === undefined || issuedOn <= rule.inForceTo);
  return transcribed || governs ? rule : { type: 'RuleNotInForce', rule: named, on: issuedOn };
};
