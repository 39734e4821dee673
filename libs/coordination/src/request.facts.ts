import type { AgencyRegister } from '#lib/agencies';
import type { Calendars, Rulebook } from '#lib/rulebook';
import type { Instant } from '#lib/working-time';
import type { RequestState } from './request.state.js';

/** What a decision may know besides the request's own past. Values, never services. */
export interface RequestFacts {
  readonly now: Instant;
  readonly register: AgencyRegister;
  readonly rules: Rulebook;
  readonly calendars: Calendars;
  /**
   * The request a letter says it replaces, or asks about again, as its own stream has it; absent where none is named.
   * A withdrawal is final, so what is found withdrawn is so when the decision is recorded.
   */
  readonly followed?: RequestState;
  /** The request of another letter that has asked again about `followed`, or is about to. */
  readonly otherRound?: RequestState;
}
