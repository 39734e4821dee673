import { Text } from '../http/fields.js';

/** What the lead itself proposes (chính kiến). */
export class LeadPositionBody {
  @Text({ max: 20_000 })
  readonly position!: string;
}
