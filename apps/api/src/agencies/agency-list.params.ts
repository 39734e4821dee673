import { Text } from '../http/fields.js';
import { PagingParams } from '../http/paging.js';

/** Which agencies are listed. */
export class AgencyListParams extends PagingParams {
  /** Part of the name or the symbol, with or without diacritics. */
  @Text({ max: 200, optional: true })
  readonly text?: string;
}
