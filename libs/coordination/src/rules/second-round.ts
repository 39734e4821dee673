import type { OpenRequest } from '../request.commands.js';
import type { RequestFacts } from '../request.facts.js';
import type { RequestRejection } from '../request.rejections.js';
import { missingForSubmission } from './submission-gate.js';

/**
 * A second round asks about a changed draft of the same matter, by the same lead or the body in its place, on a new clock. Nobody is asked a
 * second time while the first still waits for somebody; a letter that was withdrawn is replaced, not followed.
 */
export const secondRoundRefusal = (
  { roundOf, reissueOf, lead }: OpenRequest['data'],
  { followed = { status: 'unknown' }, register }: RequestFacts,
): RequestRejection | undefined => {
  if (roundOf === undefined) return undefined;
  const refused = { type: 'NotASecondRound', requestId: roundOf } as const;
  if (reissueOf !== undefined) return { ...refused, because: 'alsoReissue' };
  if (followed.status === 'unknown') return { ...refused, because: 'unknown' };
  if (followed.lead !== lead && !register.comesFrom(lead, followed.lead))
    return { ...refused, because: 'ofAnotherLead' };
  if (followed.status === 'withdrawn') return { ...refused, because: 'withdrawn' };
  const waits =
    followed.status !== 'concluded' && missingForSubmission(followed).unanswered.length > 0;
  return waits ? { ...refused, because: 'stillAsking' } : undefined;
};
