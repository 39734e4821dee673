import type { Instant } from '#lib/working-time';
import { InstantText } from '../http/date-fields.js';

/** As of when the record is read. */
export class KnownParams {
  /** Only what had been recorded by then; absent: all. */
  @InstantText({ optional: true })
  readonly known?: Instant;
}
