import { accept, reject } from '#lib/event-sourcing';
import { startOfDay } from '#lib/working-time';
import { type RuleSet, type RuleSetTerms, termsOf } from '../rule-set.js';
import type { AdoptRuleSet } from '../rule-set.commands.js';
import type { RuleSetRejection } from '../rule-set.rejections.js';
import type { RulebookDecision, RulebookFacts } from '../rulebook.vocabulary.js';
import { overlapWith, sharedDays } from '../rules/overlap.js';
import { decisionCitedIn } from '../rules/ruling.js';
import { soundTerms } from '../rules/sound-terms.js';
import { newestOf, versionsOf } from '../rules/versions.js';

/** A rule set is in force under one version at a time, and a reference never is. */
const standsInTheWay = (
  { ruleSet, from, to }: AdoptRuleSet['data'],
  own: readonly RuleSet[],
): RuleSetRejection | undefined => {
  if (to !== undefined && to < from) return { type: 'EndsBeforeItBegins', from, to };
  if (own.some(({ reference }) => reference)) return { type: 'ReferenceIsNeverInForce', ruleSet };
  for (const version of own) {
    const period = { from, ...(to !== undefined && { to }) };
    if (version.adopted && sharedDays(version, period)) {
      const { inForceFrom, inForceTo } = version;
      return {
        type: 'RuleSetAdoptedAlready',
        ruleSet,
        from: inForceFrom,
        ...(inForceTo !== undefined && { to: inForceTo }),
      };
    }
  }
  return undefined;
};

/** Puts a rule set in force from a day on, as a version of its own. */
export const adoptRuleSet = (
  command: AdoptRuleSet,
  versions: readonly RuleSet[],
  facts: RulebookFacts,
): RulebookDecision => {
  const decision = decisionCitedIn(command, facts);
  if ('type' in decision) return reject(decision);
  const { ruleSet, from, to, terms: told } = command.data;
  const own = versionsOf(versions, ruleSet);
  const inTheWay = standsInTheWay(command.data, own);
  if (inTheWay) return reject(inTheWay);

  const newest = newestOf(own);
  const known: Partial<RuleSetTerms> = newest ? termsOf(newest) : {};
  const terms = soundTerms(ruleSet, { ...known, ...told }, facts);
  if ('type' in terms) return reject(terms);
  const period = { from, ...(to !== undefined && { to }) };
  const overlap = overlapWith(versions, { id: ruleSet, matters: terms.matters, ...period });
  if (overlap) return reject(overlap);
  return accept({
    type: 'RuleSetAdopted',
    data: {
      ruleSet,
      version: (newest?.version ?? 0) + 1,
      decision,
      occurredAt: startOfDay(decision.issuedOn),
      ...period,
      terms,
    },
  });
};
