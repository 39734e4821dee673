import type { AgencyId, AgencyRegister } from '#lib/agencies';
import type { Actor } from '#lib/event-sourcing';
import type { EntitledParty, RequestRejection } from '../request.rejections.js';

/** The automations that may act on a request, by the name they act under. */
export const AUTOMATIONS = {
  deadlineKeeper: 'deadline-keeper',
  import: 'import',
  succession: 'succession',
  restating: 'restating',
  repinning: 'repinning',
} as const;

/** In what capacity somebody acts on a request (R1). */
export type Party =
  'lead' | 'agency' | 'monitoringBody' | 'deadlineKeeper' | 'import' | 'succession' | 'restating';

const PARTY_OF = new Map<string, Party>([
  [AUTOMATIONS.deadlineKeeper, 'deadlineKeeper'],
  [AUTOMATIONS.import, 'import'],
  [AUTOMATIONS.succession, 'succession'],
  [AUTOMATIONS.restating, 'restating'],
  [AUTOMATIONS.repinning, 'restating'],
]);

interface Parties {
  readonly lead: AgencyId;
  /** The coordinating agency whose consultation it is. */
  readonly agency?: AgencyId;
  /** Every agency that is asked in the request. */
  readonly addressees: { has(agency: AgencyId): boolean };
  readonly register: AgencyRegister;
}

/**
 * Every capacity in which the actor could act here. The UBND Office may lead, be asked or monitor, but where it leads or
 * is asked it monitors nobody: no body reviews its own case (R11).
 */
const capacitiesOf = (
  actor: Actor,
  { lead, agency, addressees, register }: Parties,
): readonly Party[] => {
  if (actor.kind === 'automation') {
    const party = PARTY_OF.get(actor.automation);
    return party ? [party] : [];
  }
  const body = actor.agency as AgencyId;
  if (body === lead) return ['lead'];
  if (body === agency) return ['agency'];
  return register.monitors(body) && !addressees.has(body) ? ['monitoringBody'] : [];
};

/** The first of `may` in which the actor acts here, if any. */
export const actingAs = <P extends Party>(
  actor: Actor,
  may: readonly P[],
  parties: Parties,
): P | undefined => {
  const capacities = capacitiesOf(actor, parties);
  return may.find((party) => capacities.includes(party));
};

/** Who of `may` is entitled here, other than automations. A monitoring body that has to ask is none here (R11). */
const entitled = (
  actor: Actor,
  may: readonly Party[],
  { lead, agency, register }: Parties,
): readonly EntitledParty[] =>
  may.flatMap((party): readonly EntitledParty[] => {
    switch (party) {
      case 'lead':
        return [{ party, agency: lead }];
      case 'agency':
        return agency === undefined ? [] : [{ party, agency }];
      case 'monitoringBody':
        return actor.kind === 'person' && register.monitors(actor.agency as AgencyId)
          ? []
          : [{ party }];
      case 'deadlineKeeper':
      case 'import':
      case 'succession':
      case 'restating':
        return [];
    }
  });

const byNobodyElse = (may: readonly Party[]): RequestRejection => {
  if (may.includes('monitoringBody')) return { type: 'ReviewOfOwnCase' };
  if (may.includes('restating')) return { type: 'OnlyTheSystemMay' };
  return may.includes('succession')
    ? { type: 'OnlyTheSuccessionMay' }
    : { type: 'OnlyTheDeadlineKeeperMay' };
};

/** Names everyone who may, for a sender who may not. */
export const notAllowed = (
  actor: Actor,
  may: readonly Party[],
  parties: Parties,
): RequestRejection => {
  const named = entitled(actor, may, parties);
  const [only, ...others] = named;
  if (only === undefined) return byNobodyElse(may);
  if (others.length > 0 || only.party === 'monitoringBody')
    return { type: 'OnlyThesePartiesMay', may: named };
  return only.party === 'lead'
    ? { type: 'OnlyTheLeadMay', lead: only.agency }
    : { type: 'OnlyTheAgencyItselfMay', agency: only.agency };
};
