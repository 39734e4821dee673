import type { LocalDate } from '#lib/working-time';
import type { RuleSet, RuleSetId } from './rule-set.js';

/** Every version of every rule set known at one moment. A value: what a decision may know of the rules. */
export class Rulebook {
  constructor(private readonly versions: readonly RuleSet[]) {}

  /** The rule a letter issued on `issuedOn` is judged by: adopted, and in force on that day. */
  inForceOn(issuedOn: LocalDate): RuleSet | undefined {
    return this.versions.findLast(
      ({ adopted, inForceFrom, inForceTo }) =>
        adopted && inForceFrom <= issuedOn && (inForceTo === undefined || issuedOn <= inForceTo),
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
