import { isInForceOn, type RuleSet, type RuleSetId, type Rulebook } from '#lib/rulebook';
import type { LocalDate } from '#lib/working-time';
import type { RuleSetView } from './rule-set.view.js';

/** A version as it is shown on a day. */
export const shownOn = (rule: RuleSet, today: LocalDate): RuleSetView => ({
  ...rule,
  inForce: rule.adopted && isInForceOn(rule, today),
});

/** Every rule set once: the version in force that day, else the newest. */
export const eachOnce = (rules: Rulebook, today: LocalDate): readonly RuleSet[] => {
  const ids = new Set<RuleSetId>(rules.all().map(({ id }) => id));
  return [...ids].flatMap((id) => rules.adoptedOn(id, today) ?? rules.find(id) ?? []);
};
