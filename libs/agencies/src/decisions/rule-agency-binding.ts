import { accept, reject } from '#lib/event-sourcing';
import { isBoundByCityRules, type RegisteredAgency } from '../agency.js';
import type { RuleAgencyBinding } from '../agency.commands.js';
import type { AgencyFacts } from '../agency.facts.js';
import type { AgencyRejection } from '../agency.rejections.js';
import type { AgencyDecision } from '../agency.vocabulary.js';
import { changeRefusal, decisionRefusal } from '../rules/changes.js';

/** Rulings come in the order in which they take effect. */
const tooEarly = (
  { id: agency, bindings }: RegisteredAgency,
  { effectiveOn }: RuleAgencyBinding['data'],
): AgencyRejection | undefined => {
  const latest = bindings?.at(-1)?.effectiveOn;
  return latest !== undefined && effectiveOn <= latest
    ? { type: 'ChangeTooEarly', agency, earliest: latest }
    : undefined;
};

/** The city's rules bind it from a day on, or no longer do: letters issued from that day on are judged so. */
export const ruleAgencyBinding = (
  { data, origin: { actor } }: RuleAgencyBinding,
  registered: RegisteredAgency,
  facts: AgencyFacts,
): AgencyDecision => {
  const { bound, effectiveOn: on } = data;
  const { id: agency, formerNames: _, ...unnamed } = registered;
  if (actor.kind === 'person' && actor.agency === agency)
    return reject({ type: 'BindingOfItself', agency });
  const refusal =
    decisionRefusal(agency, data.decision, facts) ??
    // A new name leaves it bound or not.
    changeRefusal({ id: agency, ...unnamed }, on) ??
    tooEarly(registered, data);
  if (refusal) return reject(refusal);
  return isBoundByCityRules(registered, on) === bound
    ? reject({ type: 'BindingAsItStands', agency, bound, on })
    : accept({ type: 'AgencyBindingRuled', data });
};
