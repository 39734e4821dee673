import type { LocalDate } from '#lib/working-time';
import { DateText } from '../http/date-fields.js';
import { Text } from '../http/fields.js';

/** The words in which a letter states its deadline, and the days they are read against. */
export class StatedDeadlineParams {
  /** "trước 17h ngày 30 tháng 11 năm 2022", "07 ngày làm việc kể từ ngày nhận". */
  @Text({ max: 1000 })
  readonly words!: string;

  /** The day of receipt. */
  @DateText()
  readonly received!: LocalDate;

  /** The letter's date of issue. */
  @DateText({ optional: true })
  readonly issued?: LocalDate;
}
