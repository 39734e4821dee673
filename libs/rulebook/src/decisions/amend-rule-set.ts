import { accept, reject } from '#lib/event-sourcing';
import { startOfDay } from '#lib/working-time';
import { type RuleSet, termsOf } from '../rule-set.js';
import type { AmendRuleSet } from '../rule-set.commands.js';
import type { RulebookDecision, RulebookFacts } from '../rulebook.vocabulary.js';
import { changes } from '../rules/changes.js';
import { withinItsDays } from '../rules/days-in-force.js';
import { overlapWith } from '../rules/overlap.js';
import { decisionCitedIn } from '../rules/ruling.js';
import { soundTerms } from '../rules/sound-terms.js';
import { newestAdopted, newestOf, versionsOf } from '../rules/versions.js';

/** Changes terms from a day on, as a new version, which is to be confirmed in its turn. */
export const amendRuleSet = (
  command: AmendRuleSet,
  versions: readonly RuleSet[],
  facts: RulebookFacts,
): RulebookDecision => {
  const decision = decisionCitedIn(command, facts);
  if ('type' in decision) return reject(decision);
  const { ruleSet, from, terms: told } = command.data;
  const own = versionsOf(versions, ruleSet);
  const newest = newestOf(own);
  if (newest === undefined) return reject({ type: 'RuleSetNotFound', ruleSet });
  const amended = newestAdopted(own);
  if (amended === undefined) return reject({ type: 'RuleSetNotAdopted', ruleSet });
  const outside = withinItsDays(amended, from);
  if (outside) return reject(outside);
  const former = termsOf(amended);
  const terms = soundTerms(ruleSet, { ...former, ...told }, facts);
  if ('type' in terms) return reject(terms);
  if (!changes(terms, former)) return reject({ type: 'NothingAmended', ruleSet });
  const { inForceTo: to } = amended;
  const period = { from, ...(to !== undefined && { to }) };
  const overlap = overlapWith(versions, { id: ruleSet, matters: terms.matters, ...period });
  if (overlap) return reject(overlap);
  return accept({
    type: 'RuleSetAmended',
    data: {
      ruleSet,
      version: newest.version + 1,
      decision,
      occurredAt: startOfDay(decision.issuedOn),
      ...period,
      terms,
      replaces: amended.version,
    },
  });
};
