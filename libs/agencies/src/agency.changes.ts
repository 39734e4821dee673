import { dateOf, type Instant, type LocalDate } from '#lib/working-time';
import type { AgencyRegister } from './agency-register.js';
import type { AgencyId, CitedDecision, Ending, RegisteredAgency } from './agency.js';
import type { AgencyRejection } from './agency.rejections.js';
import { heirsOf } from './agency.js';

/** What a change of the register may know besides the body's own past. Values, never services. */
export interface AgencyFacts {
  readonly now: Instant;
  readonly register: AgencyRegister;
}

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

/** An heir is another body, on the register, that stands on the day it takes over. */
const heirRefusal = (
  agency: AgencyId,
  heir: AgencyId,
  on: LocalDate,
  register: AgencyRegister,
): AgencyRejection | undefined => {
  if (heir === agency) return { type: 'HeirIsItself', agency };
  if (!register.has(heir)) return { type: 'HeirUnknown', heir };
  const { ending } = register.find(heir) ?? {};
  if (ending && leadsTo(agency, ending, register))
    return { type: 'SuccessionInCircle', agency, heir };
  return register.standsOn(heir, on) ? undefined : { type: 'HeirNotStanding', heir, on };
};

/** Whether the chain of heirs comes back to the body. */
const leadsTo = (
  agency: AgencyId,
  ending: Ending,
  register: AgencyRegister,
  seen: ReadonlySet<AgencyId> = new Set(),
): boolean =>
  heirsOf(ending).some((heir) => {
    if (heir === agency) return true;
    const next = register.find(heir)?.ending;
    return (
      next !== undefined &&
      !seen.has(heir) &&
      leadsTo(agency, next, register, new Set(seen).add(heir))
    );
  });

export const heirsRefusal = (
  agency: AgencyId,
  ending: Ending,
  { register }: AgencyFacts,
): AgencyRejection | undefined => {
  const heirs = heirsOf(ending);
  if (ending.kind === 'split' && heirs.length < 2) return { type: 'TooFewHeirs', agency };
  const twice = heirs.find((heir, index) => heirs.indexOf(heir) !== index);
  if (twice !== undefined) return { type: 'HeirNamedTwice', heir: twice };
  for (const heir of heirs) {
    const refusal = heirRefusal(agency, heir, ending.effectiveOn, register);
    if (refusal) return refusal;
  }
  return undefined;
};

/** The same decision recorded again: nothing new. */
export const isSameEnding = (recorded: Ending | undefined, ending: Ending): boolean =>
  recorded !== undefined &&
  recorded.kind === ending.kind &&
  recorded.decision.number === ending.decision.number &&
  recorded.effectiveOn === ending.effectiveOn &&
  heirsOf(recorded).join() === heirsOf(ending).join();
