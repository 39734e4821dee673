import type { AgencyId } from '#lib/agencies';
import type { Instant } from '#lib/working-time';
import type { RequestId } from './vocabulary.js';

// Every event says when it happened in law (`occurredAt`); when it was recorded is the store's to say.

export interface OfRequest {
  readonly requestId: RequestId;
  readonly occurredAt: Instant;
}
export interface OfConsultation extends OfRequest {
  readonly agency: AgencyId;
}
