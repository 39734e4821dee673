import type { LocalDate } from '#lib/working-time';
import type { Procedure } from './procedure.js';
import type { MatterKind, RuleSet, RuleSetId } from './rule-set.js';
import { underProcedure } from './under-procedure.js';

/** The last day of a rule is one of its days. */
export const isInForceOn = (
  { inForceFrom, inForceTo }: Pick<RuleSet, 'inForceFrom' | 'inForceTo'>,
  on: LocalDate,
): boolean => inForceFrom <= on && (inForceTo === undefined || on <= inForceTo);

/** The version a request was opened under, with that of its procedure where the catalogue had it. */
export interface PinnedRule {
  readonly id: RuleSetId;
  readonly version: number;
  readonly procedure?: Pick<Procedure, 'code' | 'version'>;
}

/**
 * Every version of every rule set, and of every procedure in the catalogue, known at one moment. A value: what a
 * decision may know of the rules.
 */
export class Rulebook {
  constructor(
    private readonly versions: readonly RuleSet[],
    private readonly catalogue: readonly Procedure[] = [],
  ) {}

  /** The rule a letter issued on `issuedOn` is judged by: adopted, for its matter, and in force on that day. */
  inForceOn(issuedOn: LocalDate, matter: MatterKind): RuleSet | undefined {
    return this.versions.findLast(
      (rule) => rule.adopted && rule.matters.value.includes(matter) && isInForceOn(rule, issuedOn),
    );
  }

  /** One version, or the newest one when none is named. */
  find(id: RuleSetId, version?: number): RuleSet | undefined {
    return this.versions.findLast(
      (rule) => rule.id === id && (version === undefined || rule.version === version),
    );
  }

  /** The version in force on a day, whatever the matter. */
  adoptedOn(id: RuleSetId, on: LocalDate): RuleSet | undefined {
    return this.versions.findLast(
      (rule) => rule.id === id && rule.adopted && isInForceOn(rule, on),
    );
  }

  /** The procedure a letter issued on `issuedOn` names by its code, where the catalogue has it on that day. */
  procedureOn(code: string, issuedOn: LocalDate): Procedure | undefined {
    return this.catalogue.findLast(
      (procedure) => procedure.code === code && isInForceOn(procedure, issuedOn),
    );
  }

  /** The rule as it was pinned, with the window of its procedure; `undefined` when this rulebook has not heard of it. */
  pinned({ id, version, procedure: named }: PinnedRule): RuleSet | undefined {
    const rule = this.find(id, version);
    if (named === undefined) return rule;
    const procedure = this.catalogue.find(
      ({ code, version: its }) => code === named.code && its === named.version,
    );
    return rule && procedure && underProcedure(rule, procedure);
  }

  /** The rule sets that letters of its days may be pinned with in its place: those for any matter of its own, itself among them. */
  rivalsOf({ matters }: Pick<RuleSet, 'matters'>): readonly RuleSetId[] {
    const shares = (rule: RuleSet) =>
      rule.matters.value.some((matter) => matters.value.includes(matter));
    return [...new Set(this.versions.filter(shares).map(({ id }) => id))];
  }

  /** The rulebook as it would be if that version were confirmed. */
  withConfirmed({ id, version }: PinnedRule): Rulebook {
    const versions = this.versions.map((rule) =>
      rule.id === id && rule.version === version ? { ...rule, confirmed: true } : rule,
    );
    return new Rulebook(versions, this.catalogue);
  }

  all(): readonly RuleSet[] {
    return this.versions;
  }

  /** Every version of every procedure. */
  procedures(): readonly Procedure[] {
    return this.catalogue;
  }
}
