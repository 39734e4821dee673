import { Command } from '#lib/event-sourcing';
import type { LocalDate } from '#lib/working-time';
import type { CitedDocument } from './cited-document.js';
import type { RuleSetId, RuleSetTerms } from './rule-set.js';

/** Every ruling is the monitoring body's and cites its document; one without it is refused. */
interface OnRuleSet {
  readonly ruleSet: RuleSetId;
  readonly decision?: CitedDocument;
}

/** Puts a rule set in force: one on record, with the terms that differ, or a new one with all of its terms. */
export class AdoptRuleSet extends Command<
  OnRuleSet & {
    /** Its first day. */
    readonly from: LocalDate;
    /** Its last day; absent while no end is known. */
    readonly to?: LocalDate;
    readonly terms: Partial<RuleSetTerms>;
  }
> {
  readonly type = 'AdoptRuleSet';
}

/** Confirms that an adopted version says what its text says: its dates are no longer marked. */
export class ConfirmRuleSet extends Command<
  OnRuleSet & {
    /** Absent: the newest adopted version. */
    readonly version?: number;
  }
> {
  readonly type = 'ConfirmRuleSet';
}

/** Changes some terms from a day on, as a new version; letters issued before keep the former one. */
export class AmendRuleSet extends Command<
  OnRuleSet & {
    /** The first day of the new version. */
    readonly from: LocalDate;
    readonly terms: Partial<RuleSetTerms>;
  }
> {
  readonly type = 'AmendRuleSet';
}

/** Ends a rule set; letters issued before keep it. */
export class RepealRuleSet extends Command<
  OnRuleSet & {
    /** The first day on which it is no longer in force. */
    readonly from: LocalDate;
  }
> {
  readonly type = 'RepealRuleSet';
}

export type RuleSetCommand = AdoptRuleSet | ConfirmRuleSet | AmendRuleSet | RepealRuleSet;
