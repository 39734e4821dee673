import type { AgencyId } from '#lib/agencies';
import type { OpinionForm, OpinionId, ReplyKind, SentElsewhere } from '#lib/coordination';
import type { Instant, LocalDate } from '#lib/working-time';
import { DateText, InstantText } from '../http/date-fields.js';
import { OneOf, Text, Texts, YesOrNo } from '../http/fields.js';
import { Whole } from '../http/number-fields.js';
import { Part, Parts } from '../http/parts.js';
import { DocumentBody } from '../parts/document.body.js';
import { SignerBody } from '../parts/signer.body.js';
import { EvidenceBody } from '../parts/evidence.body.js';

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

/** Số đến of an opinion received otherwise. */
export class OpinionRegistrationBody {
  @DateText()
  readonly on!: LocalDate;

  @Text({ max: 120 })
  readonly number!: string;
}

/** An opinion: a kind, a form and numbered points. */
export class OpinionBody {
  /** `report` answers a letter that asks for one, and no other. Left out, and not recorded, for a classified opinion tracked outside the system (R3). */
  @OneOf(
    [
      'agree',
      'agreeWithComments',
      'disagree',
      'noComment',
      'outOfRemit',
      'interim',
      'reaffirmed',
      'report',
    ],
    { optional: true, neededIf: (body) => !('form' in body && body.form === 'outsideSystem') },
  )
  readonly kind?: Exclude<ReplyKind, 'unrecorded'>;

  @OneOf(['letter', 'jointLetter', 'meetingMinutes', 'officialEmail', 'outsideSystem'])
  readonly form!: Exclude<OpinionForm, 'unrecorded'>;

  @Part(() => SignedDocumentBody, { optional: true })
  readonly document?: SignedDocumentBody;

  @Part(() => SignerBody, { optional: true })
  readonly signer?: SignerBody;

  @Parts(() => PointBody, { most: 500, optional: true })
  readonly points?: readonly PointBody[];

  /** Of a joint letter: the other agencies asked that it answers for. Each confirms it (R1). */
  @Texts({ max: 80, most: 50, optional: true })
  readonly coAuthors?: readonly AgencyId[];

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

  /** Where it went instead of to the lead; it is in time by its sending all the same. */
  @OneOf(['peoplesCommittee'], { optional: true })
  readonly sentTo?: SentElsewhere;

  /** When the People's Committee received it, where it was sent there instead of to the lead. */
  @InstantText({ optional: true })
  readonly receivedByUbndAt?: Instant;

  @Part(() => OpinionRegistrationBody, { optional: true })
  readonly registered?: OpinionRegistrationBody;

  /** Only the date on the letter is known, for an opinion received otherwise. */
  @YesOrNo({ optional: true })
  readonly dateOnly?: boolean;

  @Part(() => EvidenceBody, { optional: true })
  readonly evidence?: EvidenceBody;
}
