import type { AgencyId, AgencyRegister } from '#lib/agencies';
import type { Actor } from '#lib/event-sourcing';
import type { RequestRejection } from '../request.rejections.js';

/** The automations that may act on a request, by the name they act under. */
export const AUTOMATIONS = {
  deadlineKeeper: 'deadline-keeper',
  import: 'import',
  restating: 'restating',
} as const;

/** In what capacity somebody acts on a request (R1). */
export type Party =
  'lead' | 'agency' | 'monitoringBody' | 'deadlineKeeper' | 'import' | 'restating';

const PARTY_OF = new Map<string, Party>([
  [AUTOMATIONS.deadlineKeeper, 'deadlineKeeper'],
  [AUTOMATIONS.import, 'import'],
  [AUTOMATIONS.restating, 'restating'],
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

/** Names whom the command is for: the first of those who may. */
export const notAllowed = (
  actor: Actor,
  [first]: readonly Party[],
  { lead, agency }: Pick<Parties, 'lead' | 'agency'>,
): RequestRejection => {
  if (first === 'lead') return { type: 'OnlyTheLeadMay', lead };
  if (first === 'agency' && agency !== undefined) return { type: 'OnlyTheAgencyItselfMay', agency };
  if (first === 'restating') return { type: 'OnlyTheSystemMay' };
  if (first === 'deadlineKeeper') return { type: 'OnlyTheDeadlineKeeperMay' };
  const named = actor.kind === 'person' ? actor.agency : actor.automation;
  return { type: 'NotAPartyToTheRequest', agency: named as AgencyId };
};
