import type { RegisteredAgency } from '../agency.js';
import type { AbolishAgency } from '../agency.commands.js';
import type { AgencyFacts } from '../agency.facts.js';
import type { AgencyDecision } from '../agency.vocabulary.js';
import { endedBy } from '../rules/ending.js';

/** The body ends, and nobody takes its place. */
export const abolishAgency = (
  { data }: AbolishAgency,
  agency: RegisteredAgency,
  facts: AgencyFacts,
): AgencyDecision => {
  const { effectiveOn, decision } = data;
  const ending = { kind: 'abolished', effectiveOn, decision } as const;
  return endedBy(ending, { type: 'AgencyAbolished', data }, agency, facts);
};
