import type { AgencyId } from '#lib/agencies';
import type { RequestId } from './vocabulary.js';

/** The request a command is about. */
export interface ToRequest {
  readonly requestId: RequestId;
}

/** The consultation a command is about: that of one agency. */
export interface ToConsultation extends ToRequest {
  readonly agency: AgencyId;
}
