import type { LocalDate } from '#lib/working-time';
import { DateText } from '../http/date-fields.js';
import { Text } from '../http/fields.js';
import { PagingParams } from '../http/paging.js';

/** Which agencies are listed. */
export class AgencyListParams extends PagingParams {
  /** Part of a name or symbol it bears or bore, with or without diacritics. */
  @Text({ max: 200, optional: true })
  readonly text?: string;

  /** Only bodies that stood on that day, as they were called then; absent: every body ever registered. */
  @DateText({ optional: true })
  readonly on?: LocalDate;
}
