import type { Decision } from '#lib/event-sourcing';
import type { WorkingCalendar } from '#lib/working-time';
import type { RuleSet } from './rule-set.js';
import type { RuleSetCommand } from './rule-set.commands.js';
import type { RuleSetEvent } from './rule-set.events.js';
import type { RuleSetRejection } from './rule-set.rejections.js';
import type { RulingFacts } from './rules/ruling.js';

/** What a ruling on rule sets may know besides the rulebook's own past. */
export interface RulebookFacts extends RulingFacts {
  /** The newest version of each calendar, by id. */
  readonly calendars: ReadonlyMap<string, WorkingCalendar>;
}

export interface RulebookVocabulary {
  command: RuleSetCommand;
  event: RuleSetEvent;
  /** Every version of every rule set, those that came with the system first. */
  state: readonly RuleSet[];
  rejection: RuleSetRejection;
  facts: RulebookFacts;
}

export type RulebookDecision = Decision<RulebookVocabulary>;
