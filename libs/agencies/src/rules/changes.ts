import { dateOf, type LocalDate } from '#lib/working-time';
import type { AgencyId, CitedDecision, RegisteredAgency } from '../agency.js';
import type { AgencyFacts } from '../agency.facts.js';
import type { AgencyRejection } from '../agency.rejections.js';

/** Every change cites a document that has been issued. */
export const decisionRefusal = (
  agency: AgencyId,
  { number, issuedOn }: CitedDecision,
  { now }: AgencyFacts,
): AgencyRejection | undefined => {
  if (number.trim() === '') return { type: 'DecisionMissing', agency };
  return issuedOn !== undefined && issuedOn > dateOf(now)
    ? { type: 'DecisionNotYetIssued', number, issuedOn }
    : undefined;
};

/** A body that has ended changes no more, and changes come in the order in which they take effect. */
export const changeRefusal = (
  { id: agency, from, to, ending, formerNames }: RegisteredAgency,
  effectiveOn: LocalDate,
): AgencyRejection | undefined => {
  if (to !== undefined)
    return {
      type: 'AgencyEndedAlready',
      agency,
      to,
      ...(ending && { decision: ending.decision.number }),
    };
  const earliest = formerNames?.at(-1)?.until ?? from;
  return earliest !== undefined && effectiveOn <= earliest
    ? { type: 'ChangeTooEarly', agency, earliest }
    : undefined;
};
