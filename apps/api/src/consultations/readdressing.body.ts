import { Text } from '../http/fields.js';
import { Part } from '../http/parts.js';
import { AddresseeBody } from '../parts/addressee.body.js';
import { EvidenceBody } from '../parts/evidence.body.js';

/** Which agency is asked instead, and why. */
export class ReaddressingBody {
  @Part(() => AddresseeBody)
  readonly to!: AddresseeBody;

  @Text({ max: 2000 })
  readonly reason!: string;

  @Part(() => EvidenceBody, { optional: true })
  readonly evidence?: EvidenceBody;
}
