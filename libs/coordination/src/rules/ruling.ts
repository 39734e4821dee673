import type { Instant } from '#lib/working-time';
import type { RequestRejection } from '../request.rejections.js';
import type { DocumentReference } from '../vocabulary.js';
import { inFuture } from './dates.js';

/** A ruling names the document it stands in. */
export const rulingRefusal = (
  { number, issuedOn }: DocumentReference,
  now: Instant,
): RequestRejection | undefined =>
  number.trim() === ''
    ? { type: 'FieldMissing', field: 'ruling.number' }
    : inFuture('ruling.issuedOn', issuedOn, now);
