import { Text } from '../http/fields.js';
import { Part } from '../http/parts.js';
import { DocumentBody } from '../parts/document.body.js';

/** Why the request is withdrawn (thu hồi). */
export class WithdrawalBody {
  @Text({ max: 2000 })
  readonly reason!: string;

  @Part(() => DocumentBody, { optional: true })
  readonly document?: DocumentBody;
}
