import type { Instant } from '#lib/working-time';
import type { Consultation } from '../consultation.state.js';
import type { KnownRequest } from '../request.state.js';

/** When the reply stopped being owed, because the agency was released or the request withdrawn. */
export const owedUntil = (
  consultation: Consultation,
  request: KnownRequest,
): Instant | undefined => {
  if (consultation.status === 'released') return consultation.releasedAt;
  return request.status === 'withdrawn' ? request.withdrawnAt : undefined;
};
