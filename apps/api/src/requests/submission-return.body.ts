import { Text } from '../http/fields.js';
import { Part } from '../http/parts.js';
import { DocumentBody } from '../parts/document.body.js';

/** Why a submission goes back to the lead. */
export class SubmissionReturnBody {
  @Text({ max: 5000 })
  readonly reason!: string;

  /** The document that returns it. */
  @Part(() => DocumentBody, { optional: true })
  readonly document?: DocumentBody;
}
