import type { RegisteredAgency } from '../agency.js';
import type { MergeAgency } from '../agency.commands.js';
import type { AgencyFacts } from '../agency.facts.js';
import type { AgencyDecision } from '../agency.vocabulary.js';
import { endedBy } from '../rules/ending.js';

/** The body ends, and one other takes its place. */
export const mergeAgency = (
  { data }: MergeAgency,
  agency: RegisteredAgency,
  facts: AgencyFacts,
): AgencyDecision => {
  const { effectiveOn, decision, into } = data;
  const ending = { kind: 'merged', into, effectiveOn, decision } as const;
  return endedBy(ending, { type: 'AgencyMerged', data }, agency, facts);
};
