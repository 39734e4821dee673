import type { Instant, LocalDate } from '#lib/working-time';
import { DateText, InstantText } from '../http/date-fields.js';
import { YesOrNo } from '../http/fields.js';
import { asYesOrNo } from '../http/paging.js';

/** Days of which period, through when, and as known when. */
export class PeriodDaysParams {
  /** First day counted. */
  @DateText({ optional: true })
  readonly from?: LocalDate;

  /** Last day counted. */
  @DateText({ optional: true })
  readonly to?: LocalDate;

  /** Days are counted through this moment; absent: the end of the period. Never later than now, nor than `known`. */
  @InstantText({ optional: true })
  readonly asOf?: Instant;

  /** Only what had been recorded by then. */
  @InstantText({ optional: true })
  readonly known?: Instant;

  /** The days of requests under reference rule sets, which judge nobody, instead of the others. */
  @asYesOrNo()
  @YesOrNo({ optional: true })
  readonly reference?: boolean;

  /** Count the days of bodies that have ended with the body that stands in their place today. */
  @asYesOrNo()
  @YesOrNo({ optional: true })
  readonly rollUp?: boolean;
}
