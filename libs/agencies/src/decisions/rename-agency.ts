import { accept, reject } from '#lib/event-sourcing';
import type { RegisteredAgency } from '../agency.js';
import type { RenameAgency } from '../agency.commands.js';
import type { AgencyFacts } from '../agency.facts.js';
import type { AgencyDecision } from '../agency.vocabulary.js';
import { changeRefusal, decisionRefusal } from '../rules/changes.js';

/** It bears another name from a day on; earlier days keep the name of the time. */
export const renameAgency = (
  { data }: RenameAgency,
  agency: RegisteredAgency,
  facts: AgencyFacts,
): AgencyDecision => {
  const refusal =
    (data.name.vi.trim() === ''
      ? ({ type: 'AgencyNameMissing', agency: agency.id } as const)
      : undefined) ??
    decisionRefusal(agency.id, data.decision, facts) ??
    changeRefusal(agency, data.effectiveOn);
  return refusal ? reject(refusal) : accept({ type: 'AgencyRenamed', data });
};
