import { Text } from '../http/fields.js';

/** Why no reply is owed any more. */
export class ReleaseBody {
  @Text({ max: 2000 })
  readonly reason!: string;
}
