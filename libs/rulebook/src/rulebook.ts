import type { LocalDate } from '#lib/working-time';
import type { MatterKind, RuleSet, RuleSetId } from './rule-set.js';

/** The last day of a rule is one of its days. */
export const isInForceOn = ({ inForceFrom, inForceTo }: RuleSet, on: LocalDate): boolean =>
  inForceFrom <= on && (inForceTo === undefined || on <= inForceTo);

/** Every version of every rule set known at one moment. A value: what a decision may know of the rules. */
export class Rulebook {
  constructor(private readonly versions: readonly RuleSet[]) {}

  /** The rule a letter issued on `issuedOn` is judged by: adopted, for its matter, and in force on that day. */
  inForceOn(issuedOn: LocalDate, matter: MatterKind): RuleSet | undefined {
    return this.versions.findLast(
      (rule) => rule.adopted && rule.matters.value.includes(matter) && isInForceOn(rule, issuedOn),
    );
  }

  /** A pinned version, or the newest one when none is named. */
  find(id: RuleSetId, version?: number): RuleSet | undefined {
    return this.versions.findLast(
      (rule) => rule.id === id && (version === undefined || rule.version === version),
    );
  }

  all(): readonly RuleSet[] {
    return this.versions;
  }
}
