import { Whole } from '../http/number-fields.js';
import { asNumber } from '../http/paging.js';

/** Which days of a calendar are shown. */
export class CalendarParams {
  /** Those of one year; absent: all. */
  @asNumber()
  @Whole({ min: 1, max: 9999, optional: true })
  readonly year?: number;
}
