import { instant, type Instant } from '#lib/working-time';
import type { AddAddressee } from '#lib/coordination';
import { InstantText } from '../http/date-fields.js';
import { Part } from '../http/parts.js';
import { AddresseeBody, addresseeOf } from '../parts/addressee.body.js';
import { EvidenceBody, evidenceOf } from '../parts/evidence.body.js';

/** One more agency to ask. */
export class AdditionBody extends AddresseeBody {
  /** When the letter was sent to it; absent: now. */
  @InstantText({ optional: true })
  readonly sentAt?: Instant;

  @Part(() => EvidenceBody, { optional: true })
  readonly evidence?: EvidenceBody;
}

export const additionOf = (body: AdditionBody): Omit<AddAddressee['data'], 'requestId'> => ({
  addressee: addresseeOf(body),
  evidence: evidenceOf(body.evidence),
  ...(body.sentAt !== undefined && { sentAt: instant(body.sentAt) }),
});
