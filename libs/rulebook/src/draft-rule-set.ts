import { dateOf } from '#lib/working-time';
import { type RuleSet, type RuleSetId, type RuleSetTerms, termsOf } from './rule-set.js';
import type { RuleSetRejection } from './rule-set.rejections.js';
import type { Rulebook } from './rulebook.js';
import type { RulebookFacts } from './rulebook.vocabulary.js';
import { soundTerms } from './rules/sound-terms.js';

/**
 * A rule set as it would be if it were adopted with these terms in place of its own: a version that is on no record, to
 * be compared with what is. Refused where the adoption would be.
 */
export const draftRuleSet = (
  ruleSet: RuleSetId,
  told: Partial<RuleSetTerms> | undefined,
  { rules, ...facts }: RulebookFacts & { readonly rules: Rulebook },
): RuleSet | RuleSetRejection => {
  const newest = rules.find(ruleSet);
  if (newest === undefined && told === undefined) return { type: 'RuleSetNotFound', ruleSet };
  if (newest?.reference) return { type: 'ReferenceIsNeverInForce', ruleSet };
  const terms = soundTerms(ruleSet, { ...(newest && termsOf(newest)), ...told }, facts);
  if ('type' in terms) return terms;
  return {
    ...terms,
    id: ruleSet,
    version: (newest?.version ?? 0) + 1,
    inForceFrom: newest?.inForceFrom ?? dateOf(facts.now),
    adopted: true,
    confirmed: false,
    reference: false,
    rulings: [],
  };
};
