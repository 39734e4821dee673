import type { AgencyRegister } from '#lib/agencies';
import type { Rulebook } from '#lib/rulebook';
import type { Instant, WorkingCalendar } from '#lib/working-time';

/** What a decision may know besides the request's own past. Values, never services. */
export interface RequestFacts {
  readonly now: Instant;
  readonly register: AgencyRegister;
  readonly rules: Rulebook;
  /** The newest version of each calendar, by id. */
  readonly calendars: ReadonlyMap<string, WorkingCalendar>;
}
