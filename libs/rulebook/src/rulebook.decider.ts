import type { Decider } from '#lib/event-sourcing';
import { adoptRuleSet } from './decisions/adopt-rule-set.js';
import { amendRuleSet } from './decisions/amend-rule-set.js';
import { confirmRuleSet } from './decisions/confirm-rule-set.js';
import { repealRuleSet } from './decisions/repeal-rule-set.js';
import type { RuleSetCommand } from './rule-set.commands.js';
import { evolve } from './rulebook.evolve.js';
import type { RulebookDecision, RulebookVocabulary } from './rulebook.vocabulary.js';
import { SHIPPED_RULE_SETS } from './shipped-rule-sets.js';

type DecisionOn<C extends RuleSetCommand> = (
  command: C,
  versions: RulebookVocabulary['state'],
  facts: RulebookVocabulary['facts'],
) => RulebookDecision;

type Decisions = { readonly [C in RuleSetCommand as C['type']]: DecisionOn<C> };

const decisions: Decisions = {
  AdoptRuleSet: adoptRuleSet,
  ConfirmRuleSet: confirmRuleSet,
  AmendRuleSet: amendRuleSet,
  RepealRuleSet: repealRuleSet,
};

/**
 * One stream for the whole rulebook: that no two rule sets govern one matter on one day is decided on all of them
 * together. What came with the system is its initial state, so nothing has to be recorded before the first deadline.
 */
export const rulebookDecider: Decider<RulebookVocabulary> = {
  initialState: SHIPPED_RULE_SETS,
  // The map pairs each command with its own decision; a union of pairs is more than TypeScript follows.
  decide: (command, versions, facts) =>
    (decisions[command.type] as DecisionOn<RuleSetCommand>)(command, versions, facts),
  evolve,
};
