import { Text } from '../http/fields.js';

/** Why the matter is within the agency's remit. */
export class RemitBody {
  @Text({ max: 2000 })
  readonly reason!: string;
}
