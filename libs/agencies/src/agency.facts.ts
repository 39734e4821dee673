import type { Instant } from '#lib/working-time';
import type { AgencyRegister } from './agency-register.js';

/** What a change of the register may know besides the body's own past. Values, never services. */
export interface AgencyFacts {
  readonly now: Instant;
  readonly register: AgencyRegister;
}
