import type { Instant } from '#lib/working-time';
import type { Consultation } from '../consultation.state.js';
import type { KnownRequest } from '../request.state.js';

/** When the reply stopped being owed, because the agency was released, others took its place, or the request was withdrawn. */
export const owedUntil = (
  consultation: Consultation,
  request: KnownRequest,
): Instant | undefined => {
  if (consultation.status === 'released') return consultation.releasedAt;
  if (consultation.status === 'transferred') return consultation.transferredAt;
  return request.status === 'withdrawn' ? request.withdrawnAt : undefined;
};
