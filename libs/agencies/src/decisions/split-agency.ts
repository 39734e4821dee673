import type { RegisteredAgency } from '../agency.js';
import type { SplitAgency } from '../agency.commands.js';
import type { AgencyFacts } from '../agency.facts.js';
import type { AgencyDecision } from '../agency.vocabulary.js';
import { endedBy } from '../rules/ending.js';

/** The body ends, and several others take its place. */
export const splitAgency = (
  { data }: SplitAgency,
  agency: RegisteredAgency,
  facts: AgencyFacts,
): AgencyDecision => {
  const { effectiveOn, decision, among } = data;
  const ending = { kind: 'split', among, effectiveOn, decision } as const;
  return endedBy(ending, { type: 'AgencySplit', data }, agency, facts);
};
