import { Text } from '../http/fields.js';
import { Whole } from '../http/number-fields.js';
import { Part, Parts } from '../http/parts.js';
import { DocumentBody } from '../parts/document.body.js';

/** One document without which the agency cannot answer. */
export class MissingDocumentBody {
  /** Its number in this list, from 1. */
  @Whole({ min: 1, max: 200 })
  readonly item!: number;

  @Text({ max: 1000 })
  readonly description!: string;
}

/** What the dossier lacks, item by item. */
export class MissingDocumentsBody {
  @Parts(() => MissingDocumentBody, { most: 200 })
  readonly items!: readonly MissingDocumentBody[];

  /** The letter in which they are asked for. */
  @Part(() => DocumentBody, { optional: true })
  readonly document?: DocumentBody;
}
