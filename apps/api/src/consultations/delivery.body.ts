import type { Instant } from '#lib/working-time';
import { InstantText } from '../http/date-fields.js';
import { Part } from '../http/parts.js';
import { EvidenceBody } from '../parts/evidence.body.js';

/** That the letter reached the agency. */
export class DeliveryBody {
  /** Absent: now. */
  @InstantText({ optional: true })
  readonly deliveredAt?: Instant;

  @Part(() => EvidenceBody, { optional: true })
  readonly evidence?: EvidenceBody;
}
