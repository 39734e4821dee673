import { Text } from '../http/fields.js';

/** How the registry of the lead took in an opinion. */
export class OpinionReceiptBody {
  /** Số đến, where that registry gives one. */
  @Text({ max: 120, optional: true })
  readonly number?: string;
}
