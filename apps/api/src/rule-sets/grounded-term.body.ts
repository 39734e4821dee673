import type { Basis } from '#lib/working-time';
import { OneOf, Text } from '../http/fields.js';

// Each field of a rule set has what it rests on. The same shapes are asked for and shown.

/** What a field rests on: a text, which is cited, or a convention. */
export class GroundedTerm {
  @OneOf(['law', 'house'])
  readonly basis!: Basis;

  /** The text relied on, as printed. A field that is law has to cite it. */
  @Text({ max: 500, optional: true })
  readonly citation?: string;
}

export class RuleTitle {
  @Text({ max: 300 })
  readonly vi!: string;

  @Text({ max: 300 })
  readonly en!: string;
}
