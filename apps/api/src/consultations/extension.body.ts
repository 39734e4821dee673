import type { ExtensionDecision } from '#lib/coordination';
import type { Instant } from '#lib/working-time';
import { InstantText } from '../http/date-fields.js';
import { OneOf, Text } from '../http/fields.js';
import { Part } from '../http/parts.js';
import { EvidenceBody } from '../parts/evidence.body.js';
import { LengthBody, lengthOf } from '../parts/length.body.js';

const granted = (body: object) => 'kind' in body && body.kind === 'granted';
const refused = (body: object) => 'kind' in body && body.kind === 'refused';

/** More time asked for (đề nghị gia hạn). */
export class ExtensionRequestBody {
  @Part(() => LengthBody)
  readonly length!: LengthBody;

  @Text({ max: 2000 })
  readonly reason!: string;

  /** An earlier asking through another channel, with its document as evidence (R12); absent: now. */
  @InstantText({ optional: true })
  readonly askedAt?: Instant;

  @Part(() => EvidenceBody, { optional: true })
  readonly evidence?: EvidenceBody;
}

/** The lead's answer: đồng ý gia hạn, or không đồng ý gia hạn with its reason. */
export class ExtensionDecisionBody {
  @OneOf(['granted', 'refused'])
  readonly kind!: ExtensionDecision['kind'];

  /** Of a grant: it may be less than was asked. */
  @Part(() => LengthBody, { optional: true, neededIf: granted })
  readonly length?: LengthBody;

  @Text({ max: 2000, optional: true, neededIf: refused })
  readonly reason?: string;
}

export const decisionOf = ({ length, reason }: ExtensionDecisionBody): ExtensionDecision =>
  length
    ? { kind: 'granted', length: lengthOf(length) }
    : { kind: 'refused', reason: reason ?? '' };
