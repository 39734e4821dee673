import type { LocalDate } from '#lib/working-time';
import { CALENDAR_IDS, type CalendarId, MAX_LENGTH } from '#lib/working-time';
import { DateText } from '../http/date-fields.js';
import { OneOf } from '../http/fields.js';
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

  @OneOf(CALENDAR_IDS, { optional: true })
  readonly calendar?: CalendarId;
}
