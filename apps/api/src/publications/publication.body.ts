import type { LocalDate } from '#lib/working-time';
import { DateText } from '../http/date-fields.js';

/** Which period is frozen. */
export class FreezeBody {
  /** First due date counted. */
  @DateText()
  readonly from!: LocalDate;

  /** Last due date counted; it is over. */
  @DateText()
  readonly to!: LocalDate;
}
