import type { Instant } from '#lib/working-time';
import type { Consultation } from '../consultation.state.js';
import type { KnownRequest } from '../request.state.js';

/** When the reply stopped being owed: the agency was released, others took its place, or the request is over. */
export const owedUntil = (
  consultation: Consultation,
  request: KnownRequest,
): Instant | undefined => {
  if (consultation.status === 'released') return consultation.releasedAt;
  if (consultation.status === 'transferred') return consultation.transferredAt;
  if (request.status === 'withdrawn') return request.withdrawnAt;
  return request.status === 'concluded' ? request.concludedAt : undefined;
};
