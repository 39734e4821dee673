import type { LocalDate } from '#lib/working-time';
import { DateText } from '../http/date-fields.js';
import { Text } from '../http/fields.js';

/** What only the receipt of the one-stop unit says. The name of the person is filled in by hand: it is in no address. */
export class AppointmentParams {
  /** Số biên nhận. */
  @Text({ max: 120, optional: true })
  readonly receiptNumber?: string;

  /** Ngày hẹn trả kết quả, as on the receipt. */
  @DateText({ optional: true })
  readonly appointedOn?: LocalDate;

  /** Ngày hẹn trả lần sau. */
  @DateText({ optional: true })
  readonly newDate?: LocalDate;
}
