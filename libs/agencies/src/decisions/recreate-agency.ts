import { accept, reject } from '#lib/event-sourcing';
import { type Agency, type RegisteredAgency, standsOn } from '../agency.js';
import type { RecreateAgency } from '../agency.commands.js';
import type { AgencyState } from '../agency.evolve.js';
import type { AgencyFacts } from '../agency.facts.js';
import type { AgencyDecision } from '../agency.vocabulary.js';
import { decisionRefusal } from '../rules/changes.js';
import { newRefusal } from '../rules/new-body.js';

const newBody = (
  { agency: id, name, effectiveOn: from }: RecreateAgency['data'],
  { symbol, kind, group, origin, ...former }: RegisteredAgency,
): Agency => ({
  id,
  name: name ?? former.name,
  ...(symbol !== undefined && { symbol }),
  kind,
  group,
  from,
  origin,
});

/** A new body takes up the name and symbol of one that has ended, with tasks of others that stand on. */
export const recreateAgency = (
  { data }: RecreateAgency,
  state: AgencyState,
  facts: AgencyFacts,
): AgencyDecision => {
  const { recreates, outOf, decision, effectiveOn: on } = data;
  const former = facts.register.find(recreates);
  if (former === undefined) return reject({ type: 'AgencyNotRegistered', agency: recreates });
  const agency = newBody(data, former);
  const giver = outOf.find((body) => !facts.register.standsOn(body, on));
  const refusal =
    newRefusal(agency, state) ??
    decisionRefusal(agency.id, decision, facts) ??
    (standsOn(former, on)
      ? ({ type: 'AgencyStandsStill', agency: recreates, on } as const)
      : undefined) ??
    (giver && ({ type: 'HeirNotStanding', heir: giver, on } as const));
  return refusal
    ? reject(refusal)
    : accept({ type: 'AgencyRecreated', data: { agency, recreates, outOf, decision } });
};
