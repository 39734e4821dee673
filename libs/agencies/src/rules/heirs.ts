import type { LocalDate } from '#lib/working-time';
import type { AgencyRegister } from '../agency-register.js';
import { type AgencyId, type Ending, heirsOf } from '../agency.js';
import type { AgencyFacts } from '../agency.facts.js';
import type { AgencyRejection } from '../agency.rejections.js';

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
