import { type AgencyId, isBodyOfTheCity } from '#lib/agencies';
import type { RequestEvent } from '../request.events.js';
import type { RequestFacts } from '../request.facts.js';
import type { RequestRejection } from '../request.rejections.js';
import type { OpenedRequest } from '../request.state.js';
import type { Addressee } from '../vocabulary.js';
import { ruleOf } from './pinned.js';

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

/** Whether the pinned rule binds the agency; for others the date is a courtesy date, never lateness. */
const isBound = (
  request: Pick<OpenedRequest, 'rule' | 'calendar'>,
  agency: AgencyId,
  facts: RequestFacts,
): boolean => {
  if (ruleOf(request, facts).binds.value === 'everyAddressee') return true;
  const kind = facts.register.find(agency)?.kind;
  return kind !== undefined && isBodyOfTheCity(kind);
};

export const addresseeAdded = (
  request: Pick<OpenedRequest, 'requestId' | 'rule' | 'calendar'>,
  addressee: Addressee,
  occurredAt: RequestEvent['data']['occurredAt'],
  facts: RequestFacts,
): RequestEvent => ({
  type: 'AddresseeAdded',
  data: {
    requestId: request.requestId,
    agency: addressee.agency,
    occurredAt,
    addressee,
    bound: isBound(request, addressee.agency, facts),
  },
});
