import type { Instant, LocalDate } from '#lib/working-time';
import { DateText, InstantText } from '../http/date-fields.js';
import { YesOrNo } from '../http/fields.js';
import { asYesOrNo, PagingParams } from '../http/paging.js';

/** For which period, as of when and as known when the figures are told. */
export class AccountabilityParams extends PagingParams {
  /** First due date counted. */
  @DateText({ optional: true })
  readonly from?: LocalDate;

  /** Last due date counted. */
  @DateText({ optional: true })
  readonly to?: LocalDate;

  /** Decides between the cells; absent: the end of the period. Never later than now, nor than `known`. */
  @InstantText({ optional: true })
  readonly asOf?: Instant;

  /** Only what had been recorded by then. */
  @InstantText({ optional: true })
  readonly known?: Instant;

  /** The figures of reference rule sets, which judge nobody, instead of the others. */
  @asYesOrNo()
  @YesOrNo({ optional: true })
  readonly reference?: boolean;

  /** Count the figures of bodies that have ended with the body that stands in their place today. */
  @asYesOrNo()
  @YesOrNo({ optional: true })
  readonly rollUp?: boolean;

  /** The interval with each rate. */
  @asYesOrNo()
  @YesOrNo({ optional: true })
  readonly interval?: boolean;
}
