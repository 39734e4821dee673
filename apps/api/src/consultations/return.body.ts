import { OneOf, Text } from '../http/fields.js';

/** Why the dossier goes back to the lead: no clock starts. */
export class ReturnBody {
  @OneOf(['misaddressed', 'unreadable', 'other'])
  readonly cause!: 'misaddressed' | 'unreadable' | 'other';

  @Text({ max: 2000 })
  readonly reason!: string;
}
