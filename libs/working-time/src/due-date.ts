import type { Derivation } from './derivation.js';
import type { Instant } from './instant.js';
import type { LocalDate } from './local-date.js';

/** When a reply is owed. Two agencies with the same window and calendar have the same due date. */
export interface DueDate {
  /** The last day on which a reply is in time. */
  readonly dueOn: LocalDate;
  /** The first instant that is late (24:00 of the due date, unless an hour is stated). */
  readonly dueAt: Instant;
  /** The stated date as written, where lateness starts only after a later day (counting rule 6). */
  readonly target?: LocalDate;
  /** Beyond the published calendar: nothing lapses, is chased or listed on it (counting rule 10). */
  readonly provisional: boolean;
  readonly derivation: Derivation;
}
