import type { LeadChanged, RequestEvent } from '../request.events.js';
import type { Case } from './existing.js';
import { unnoticedLapse } from './lapse.js';
import { isStillOwed } from './still-owed.js';

/** Another body leads; what it was itself asked it no longer owes, for nobody asks itself (R2). */
export const leadChanged = (
  change: Omit<LeadChanged['data'], 'requestId'>,
  { request, facts: { now } }: Case,
): readonly RequestEvent[] => {
  const { requestId, consultations } = request;
  const { to: agency, reason } = change;
  const own = consultations.get(agency);
  const changed: RequestEvent = { type: 'LeadChanged', data: { requestId, ...change } };
  if (own === undefined || !isStillOwed(request, own)) return [changed];
  return [
    changed,
    ...unnoticedLapse(requestId, agency, own, now),
    {
      type: 'AddresseeReleased',
      data: { requestId, agency, occurredAt: now, cause: 'becameLead', reason },
    },
  ];
};
