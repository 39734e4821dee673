import { Part } from '../http/parts.js';
import { DocumentBody } from '../parts/document.body.js';

/** What the People's Committee concluded on the submission. */
export class ConclusionBody {
  @Part(() => DocumentBody)
  readonly conclusion!: DocumentBody;
}
