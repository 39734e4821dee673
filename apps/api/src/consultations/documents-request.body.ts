import type { DocumentsFinding } from '#lib/coordination';
import { OneOf, Text } from '../http/fields.js';
import { Cited } from '../http/parts.js';
import { DocumentBody } from '../parts/document.body.js';

/** Why nothing is missing. */
export class ContestBody {
  @Text({ max: 2000 })
  readonly reason!: string;
}

/** What is found on a contested request for documents, and in which document. */
export class DocumentsFindingBody {
  @OneOf(['founded', 'unfounded'])
  readonly finding!: DocumentsFinding;

  @Cited(() => DocumentBody)
  readonly ruling!: DocumentBody;
}
