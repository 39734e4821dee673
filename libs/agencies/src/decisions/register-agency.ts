import { accept, reject } from '#lib/event-sourcing';
import type { RegisterAgency } from '../agency.commands.js';
import type { AgencyState } from '../agency.evolve.js';
import type { AgencyDecision } from '../agency.vocabulary.js';
import { newRefusal } from '../rules/new-body.js';

/** A body is put on the register: a ministry or central branch as well as a body of the city. */
export const registerAgency = (
  { data: { agency } }: RegisterAgency,
  state: AgencyState,
): AgencyDecision => {
  const refusal = newRefusal(agency, state);
  return refusal ? reject(refusal) : accept({ type: 'AgencyRegistered', data: { agency } });
};
