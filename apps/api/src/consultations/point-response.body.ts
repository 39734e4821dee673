import type { PointResponse } from '#lib/coordination';
import { OneOf, Text } from '../http/fields.js';

/** Tiếp thu, giải trình: what becomes of one point. */
export class PointResponseBody {
  @OneOf(['accepted', 'partlyAccepted', 'notAccepted'])
  readonly kind!: PointResponse['kind'];

  /** How it was taken in; for `accepted`. */
  @Text({ max: 10_000, optional: true })
  readonly explanation?: string;

  /** Required unless the point is accepted. */
  @Text({ max: 10_000, optional: true })
  readonly reasons?: string;
}

/** The response as the domain has it; it is the decider that demands reasons. */
export const responseOf = ({ kind, explanation, reasons }: PointResponseBody): PointResponse =>
  kind === 'accepted'
    ? { kind, ...(explanation !== undefined && { explanation }) }
    : { kind, reasons: reasons ?? '' };
