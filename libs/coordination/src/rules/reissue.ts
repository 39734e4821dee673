import type { OpenRequest } from '../request.commands.js';
import type { RequestFacts } from '../request.facts.js';
import type { RequestRejection } from '../request.rejections.js';

/**
 * A letter replaces only a request that its own lead, or the body in whose place it stands, has withdrawn: what still
 * runs is not asked a second time.
 */
export const reissueRefusal = (
  { reissueOf, lead }: OpenRequest['data'],
  { reissued = { status: 'unknown' }, register }: RequestFacts,
): RequestRejection | undefined => {
  if (reissueOf === undefined) return undefined;
  const refused = { type: 'NotReissuable', requestId: reissueOf } as const;
  if (reissued.status === 'unknown') return { ...refused, because: 'unknown' };
  if (reissued.lead !== lead && !register.comesFrom(lead, reissued.lead))
    return { ...refused, because: 'ofAnotherLead' };
  return reissued.status === 'withdrawn' ? undefined : { ...refused, because: 'notWithdrawn' };
};
