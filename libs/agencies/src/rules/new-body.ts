import type { Agency } from '../agency.js';
import type { AgencyState } from '../agency.evolve.js';
import type { AgencyRejection } from '../agency.rejections.js';

/** A body has a name, and is put on the register once. */
export const newRefusal = (agency: Agency, state: AgencyState): AgencyRejection | undefined => {
  if (state.status === 'registered') return { type: 'AgencyAlreadyRegistered', agency: agency.id };
  return agency.name.vi.trim() === ''
    ? { type: 'AgencyNameMissing', agency: agency.id }
    : undefined;
};
