import type { RuleSetId } from '#lib/rulebook';

/** What a whole file is read under. */
export interface ImportTerms {
  /** The name of the file, kept as evidence with the line. */
  readonly file: string;
  readonly ruleSet: RuleSetId;
  readonly calendar: string;
}
