import type { AgencyRegister } from '#lib/agencies';
import type { Calendars, Rulebook } from '#lib/rulebook';
import type { Instant } from '#lib/working-time';

/** What a decision may know besides the request's own past. Values, never services. */
export interface RequestFacts {
  readonly now: Instant;
  readonly register: AgencyRegister;
  readonly rules: Rulebook;
  readonly calendars: Calendars;
}
