import type { LocalDate } from '#lib/working-time';
import type { RuleSet } from '../rule-set.js';
import type { RuleSetRejection } from '../rule-set.rejections.js';

/** Nothing is changed or ended after it has ended. */
export const inForceUntil = (
  { inForceTo }: Pick<RuleSet, 'inForceTo'>,
  from: LocalDate,
): Extract<RuleSetRejection, { type: 'EndedByThen' }> | undefined =>
  inForceTo !== undefined && inForceTo < from
    ? { type: 'EndedByThen', from, inForceTo }
    : undefined;

/** A version is amended within its days, after the first of them. */
export const withinItsDays = (
  rule: Pick<RuleSet, 'version' | 'inForceFrom' | 'inForceTo'>,
  from: LocalDate,
): Extract<RuleSetRejection, { type: 'EndedByThen' | 'NotAfterVersionInForce' }> | undefined => {
  const { version, inForceFrom } = rule;
  return from <= inForceFrom
    ? { type: 'NotAfterVersionInForce', from, version, inForceFrom }
    : inForceUntil(rule, from);
};
