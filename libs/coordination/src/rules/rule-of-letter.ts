import { isInForceOn, type PinnedRule, type RuleSet, type RuleSetId } from '#lib/rulebook';
import type { LocalDate } from '#lib/working-time';
import type { RequestFacts } from '../request.facts.js';
import type { RequestRejection } from '../request.rejections.js';
import type { Matter } from '../vocabulary.js';

/** What of a letter its rule depends on. */
interface JudgedLetter {
  readonly issuedOn: LocalDate;
  readonly matter: Matter;
  readonly transcribed: boolean;
}

/**
 * The rule set a letter is judged by: the one in force for its matter on its date of issue. Named, it has to be that
 * one; only a past request that is transcribed may be measured by a reference, which judges nobody.
 */
export const ruleOfLetter = (
  { issuedOn, matter, transcribed }: JudgedLetter,
  named: RuleSetId | undefined,
  { rules }: RequestFacts,
): RuleSet | RequestRejection => {
  if (named === undefined)
    return (
      rules.inForceOn(issuedOn, matter.kind) ?? {
        type: 'NoRuleInForce',
        on: issuedOn,
        matter: matter.kind,
      }
    );
  const newest = rules.find(named);
  if (newest === undefined) return { type: 'RuleNotFound', rule: named };
  const rule = rules.adoptedOn(named, issuedOn) ?? newest;
  if (!rule.matters.value.includes(matter.kind))
    return { type: 'RuleNotForMatter', rule: named, matter: matter.kind };
  const governs = rule.adopted && isInForceOn(rule, issuedOn);
  return governs || (transcribed && rule.reference)
    ? rule
    : { type: 'RuleNotInForce', rule: named, on: issuedOn };
};

/** What is pinned on the request: the version, and that of the procedure its letter names. A reference knows none. */
export const pinnedBy = (
  { issuedOn, matter }: Omit<JudgedLetter, 'transcribed'>,
  { id, version, reference }: RuleSet,
  { rules }: RequestFacts,
): PinnedRule & { readonly reference: boolean } => {
  const code = matter.kind === 'administrativeProcedure' && !reference ? matter.code : undefined;
  const procedure = code === undefined ? undefined : rules.procedureOn(code, issuedOn);
  return {
    id,
    version,
    reference,
    ...(procedure && { procedure: { code: procedure.code, version: procedure.version } }),
  };
};
