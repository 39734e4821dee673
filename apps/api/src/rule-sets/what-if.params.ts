import type { LocalDate } from '#lib/working-time';
import { DateText } from '../http/date-fields.js';
import { PagingParams } from '../http/paging.js';

/** Which period is replayed. */
export class WhatIfParams extends PagingParams {
  /** First due date counted. */
  @DateText({ optional: true })
  readonly from?: LocalDate;

  /** Last due date counted. */
  @DateText({ optional: true })
  readonly to?: LocalDate;
}
