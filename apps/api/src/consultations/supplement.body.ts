import type { Instant } from '#lib/working-time';
import { InstantText } from '../http/date-fields.js';
import { Wholes } from '../http/number-fields.js';
import { Part } from '../http/parts.js';
import { EvidenceBody } from '../parts/evidence.body.js';

/** The documents supplied. */
export class SupplementBody {
  /** The numbers of the items asked for; none where the dossier itself had not been provided. */
  @Wholes({ min: 1, max: 200, least: 0, most: 200 })
  readonly items!: readonly number[];

  /** Absent: now. */
  @InstantText({ optional: true })
  readonly suppliedAt?: Instant;

  @Part(() => EvidenceBody, { optional: true })
  readonly evidence?: EvidenceBody;
}
