import type { Instant } from '#lib/working-time';
import { InstantText } from '../http/date-fields.js';
import { KnownParams } from './known.params.js';

/** Through when days are counted, and as of when the record is read. */
export class PhasesParams extends KnownParams {
  /** Days are counted through this moment; absent: now. Never later than now, nor than `known`. */
  @InstantText({ optional: true })
  readonly asOf?: Instant;
}
