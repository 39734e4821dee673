import type { AgencyId } from '#lib/agencies';
import type { RequestFacts } from '../request.facts.js';
import type { RequestRejection } from '../request.rejections.js';
import type { Addressee } from '../vocabulary.js';

/** R2: every addressee is an agency on the register other than the lead, and is addressed once. */
export const addresseeRefusal = (
  { agency, window }: Addressee,
  lead: AgencyId,
  already: { has(agency: AgencyId): boolean },
  { register }: RequestFacts,
): RequestRejection | undefined => {
  if (agency === lead) return { type: 'LeadIsAddressee', agency };
  if (!register.has(agency)) return { type: 'AgencyUnknown', agency };
  if (already.has(agency)) return { type: 'AddressedTwice', agency };
  if (window?.kind !== 'length') return undefined;
  const { count } = window.length;
  return Number.isSafeInteger(count) && count >= 1
    ? undefined
    : { type: 'WindowImpossible', agency, count };
};
