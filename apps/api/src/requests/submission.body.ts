import { Part } from '../http/parts.js';
import { DocumentBody } from '../parts/document.body.js';

/** The lead's report to the People's Committee (hồ sơ trình). */
export class SubmissionBody {
  @Part(() => DocumentBody)
  readonly submission!: DocumentBody;

  /** The order that lets it pass before every opinion is in (R6). */
  @Part(() => DocumentBody, { optional: true })
  readonly earlyOn?: DocumentBody;
}
