import type { LocalDate } from '#lib/working-time';
import type { RuleSet, RuleSetTerms } from '../rule-set.js';
import type { RuleSetRejection } from '../rule-set.rejections.js';

/** A version that would be in force on some days for some matters. */
export interface Candidate extends Pick<RuleSet, 'id'>, Pick<RuleSetTerms, 'matters'> {
  readonly from: LocalDate;
  readonly to?: LocalDate;
}

/** The days that a version in force and some period share, if any. */
export const sharedDays = (
  { inForceFrom, inForceTo }: Pick<RuleSet, 'inForceFrom' | 'inForceTo'>,
  { from, to }: Pick<Candidate, 'from' | 'to'>,
): Pick<Candidate, 'from' | 'to'> | undefined => {
  const first = inForceFrom > from ? inForceFrom : from;
  const ends = [inForceTo, to].filter((end) => end !== undefined).toSorted();
  const [last] = ends;
  if (last !== undefined && last < first) return undefined;
  return { from: first, ...(last !== undefined && { to: last }) };
};

/** Two rule sets never govern the same matter on the same day. */
export const overlapWith = (
  versions: readonly RuleSet[],
  candidate: Candidate,
): RuleSetRejection | undefined => {
  for (const other of versions) {
    if (!other.adopted || other.id === candidate.id) continue;
    const matters = other.matters.value.filter((kind) => candidate.matters.value.includes(kind));
    const days = sharedDays(other, candidate);
    if (matters.length > 0 && days)
      return {
        type: 'RuleSetsOverlap',
        ruleSet: candidate.id,
        other: other.id,
        matters,
        ...days,
      };
  }
  return undefined;
};
