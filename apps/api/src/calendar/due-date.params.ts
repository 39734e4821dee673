import type { LocalDate } from '#lib/working-time';
import { MAX_LENGTH } from '#lib/working-time';
import { DateText } from '../http/date-fields.js';
import { CALENDAR_ID } from '../calendars/calendar-id.param.js';
import { Matching, OneOf } from '../http/fields.js';
import { Whole } from '../http/number-fields.js';
import { asNumber } from '../http/paging.js';

/** The question of the calculator. */
export class DueDateParams {
  /** The day of the starting event; it is not counted itself. */
  @DateText()
  readonly from!: LocalDate;

  @asNumber()
  @Whole({ min: 1, max: MAX_LENGTH })
  readonly days!: number;

  @OneOf(['workingDay', 'calendarDay'], { optional: true })
  readonly unit?: 'workingDay' | 'calendarDay';

  /** One of `GET /api/calendars`; absent: that of the public sector. */
  @Matching(CALENDAR_ID, { optional: true })
  readonly calendar?: string;
}
