import type { DomainEvent } from '#lib/event-sourcing';
import type { Instant, LocalDate } from '#lib/working-time';
import type { CitedDocument } from './cited-document.js';
import type { RuleSetId, RuleSetTerms } from './rule-set.js';

interface OfRuleSet {
  readonly ruleSet: RuleSetId;
  readonly version: number;
  readonly decision: CitedDocument;
  /** When in law: the start of the day on which the deciding document was issued. */
  readonly occurredAt: Instant;
}

/** A version in force from a day on. It carries all of its terms: what came with the system may change, this never. */
export type RuleSetAdopted = DomainEvent<
  'RuleSetAdopted',
  OfRuleSet & { readonly from: LocalDate; readonly to?: LocalDate; readonly terms: RuleSetTerms }
>;
export type RuleSetConfirmed = DomainEvent<'RuleSetConfirmed', OfRuleSet>;
/** A new version that takes the place of the former from a day on, until the former would have ended. */
export type RuleSetAmended = DomainEvent<
  'RuleSetAmended',
  OfRuleSet & {
    readonly from: LocalDate;
    readonly to?: LocalDate;
    readonly terms: RuleSetTerms;
    readonly replaces: number;
  }
>;
/** Ended from a day on, of which it is no longer in force; a version that would begin later never does. */
export type RuleSetRepealed = DomainEvent<
  'RuleSetRepealed',
  OfRuleSet & { readonly from: LocalDate }
>;

export type RuleSetEvent = RuleSetAdopted | RuleSetConfirmed | RuleSetAmended | RuleSetRepealed;
