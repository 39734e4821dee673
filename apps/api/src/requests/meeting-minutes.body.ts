import type { AgencyId } from '#lib/agencies';
import type { OpinionId, OpinionKind } from '#lib/coordination';
import type { Instant } from '#lib/working-time';
import { PointBody, SignedDocumentBody } from '../consultations/opinion.body.js';
import { InstantText } from '../http/date-fields.js';
import { OneOf, Text, YesOrNo } from '../http/fields.js';
import { Part, Parts } from '../http/parts.js';
import { DocumentBody } from '../parts/document.body.js';
import { EvidenceBody } from '../parts/evidence.body.js';
import { SignerBody } from '../parts/signer.body.js';

/** What the minutes say of one agency. */
export class MinutedOpinionBody {
  @Text({ max: 80 })
  readonly agency!: AgencyId;

  @OneOf([
    'agree',
    'agreeWithComments',
    'disagree',
    'noComment',
    'outOfRemit',
    'interim',
    'reaffirmed',
  ])
  readonly kind!: Exclude<OpinionKind, 'unrecorded'>;

  @Parts(() => PointBody, { most: 500, optional: true })
  readonly points?: readonly PointBody[];

  /** The document an opinion of kind `reaffirmed` maintains. */
  @Part(() => DocumentBody, { optional: true })
  readonly reaffirms?: DocumentBody;

  /** Its delegate at the meeting, where the minutes bear that signature. */
  @Part(() => SignerBody, { optional: true })
  readonly signer?: SignerBody;

  /** The opinion this one replaces. */
  @Text({ max: 36, optional: true })
  readonly supersedes?: OpinionId;
}

/** The minutes of a meeting (biên bản họp), and the opinions in them. */
export class MeetingMinutesBody {
  @Part(() => SignedDocumentBody)
  readonly document!: SignedDocumentBody;

  /** An agency that attended and gave no opinion is not among them. */
  @Parts(() => MinutedOpinionBody, { most: 200 })
  readonly opinions!: readonly MinutedOpinionBody[];

  /** When the opinions were given. */
  @InstantText({ optional: true })
  readonly sentAt?: Instant;

  /** Only the date on the minutes is known. */
  @YesOrNo({ optional: true })
  readonly dateOnly?: boolean;

  @Part(() => EvidenceBody, { optional: true })
  readonly evidence?: EvidenceBody;
}
