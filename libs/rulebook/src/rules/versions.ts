import type { RuleSet, RuleSetId } from '../rule-set.js';

export const versionsOf = (versions: readonly RuleSet[], id: RuleSetId): readonly RuleSet[] =>
  versions.filter((version) => version.id === id);

/** Versions are numbered in the order they were made. */
export const newestOf = (own: readonly RuleSet[]): RuleSet | undefined => own.at(-1);

/** The newest version that is, was or will be in force. */
export const newestAdopted = (own: readonly RuleSet[]): RuleSet | undefined =>
  own.findLast(({ adopted }) => adopted);
