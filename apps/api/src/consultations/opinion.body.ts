import type { OpinionForm, OpinionId, OpinionKind, Signer } from '#lib/coordination';
import type { Instant, LocalDate } from '#lib/working-time';
import { DateText, InstantText, OneOf, Text, Whole, YesOrNo } from '../http/fields.js';
import { Part, Parts } from '../http/parts.js';
import { DocumentBody } from '../parts/document.body.js';
import { EvidenceBody } from '../parts/evidence.body.js';

/** Who signed; name and post are sealed before they are recorded. */
export class SignerBody {
  /** As printed before the post. */
  @OneOf(['TM', 'KT', 'TL', 'TUQ', 'Q', 'none'])
  readonly authority!: Signer['authority'];

  @Text({ max: 200, optional: true })
  readonly position?: string;

  @Text({ max: 200, optional: true })
  readonly name?: string;

  /** The delegation in writing behind TUQ. */
  @Part(() => DocumentBody, { optional: true })
  readonly authorisation?: DocumentBody;
}

/** One numbered point of an opinion. */
export class PointBody {
  @Whole({ min: 1, max: 9999 })
  readonly number!: number;

  /** An article, a table, a page. */
  @Text({ max: 500 })
  readonly concerns!: string;

  @OneOf(['agree', 'amend', 'object'])
  readonly stance!: 'agree' | 'amend' | 'object';

  @Text({ max: 20_000 })
  readonly text!: string;
}

/** The signed document an opinion is written in. */
export class SignedDocumentBody {
  @Text({ max: 120 })
  readonly number!: string;

  @DateText()
  readonly signedOn!: LocalDate;
}

/** An opinion: a kind, a form and numbered points. */
export class OpinionBody {
  /** Left out, and not recorded, for a classified opinion tracked outside the system (R3). */
  @OneOf(
    ['agree', 'agreeWithComments', 'disagree', 'noComment', 'outOfRemit', 'interim', 'reaffirmed'],
    { optional: true, neededIf: (body) => !('form' in body && body.form === 'outsideSystem') },
  )
  readonly kind?: Exclude<OpinionKind, 'unrecorded'>;

  @OneOf(['letter', 'jointLetter', 'meetingMinutes', 'officialEmail', 'outsideSystem'])
  readonly form!: Exclude<OpinionForm, 'unrecorded'>;

  @Part(() => SignedDocumentBody, { optional: true })
  readonly document?: SignedDocumentBody;

  @Part(() => SignerBody, { optional: true })
  readonly signer?: SignerBody;

  @Parts(() => PointBody, { most: 500, optional: true })
  readonly points?: readonly PointBody[];

  /** The document an opinion of kind `reaffirmed` maintains. */
  @Part(() => DocumentBody, { optional: true })
  readonly reaffirms?: DocumentBody;

  /** The opinion this one replaces. */
  @Text({ max: 36, optional: true })
  readonly supersedes?: OpinionId;

  /**
   * When it was sent. Absent, from the agency itself: now. Earlier than now it needs a document, and
   * whoever records an opinion received otherwise must say it.
   */
  @InstantText({ optional: true })
  readonly sentAt?: Instant;

  /** When it was received, for an opinion received otherwise. */
  @InstantText({ optional: true })
  readonly receivedAt?: Instant;

  /** Only the date on the letter is known, for an opinion received otherwise. */
  @YesOrNo({ optional: true })
  readonly dateOnly?: boolean;

  @Part(() => EvidenceBody, { optional: true })
  readonly evidence?: EvidenceBody;
}
