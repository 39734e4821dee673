import type {
  OpinionForm,
  OpinionGiven,
  ReplyKind,
  Point,
  PointResponse,
  SentElsewhere,
  Signer,
  SigningDoubt,
  Timeliness,
} from '#lib/coordination';
import { ListOf } from '../http/shown.js';
import { DocumentView } from '../parts/document.view.js';
import { EvidenceView } from '../parts/evidence.view.js';

/** Why the authority printed before the post looks wrong; it refuses nothing. */
export class SigningDoubtView {
  readonly type!: SigningDoubt;
  readonly vi!: string;
  readonly en!: string;
}

/** Who signed; absent where that person's names were forgotten on request. */
export class SignerView {
  readonly authority!: Signer['authority'];
  readonly position?: string;
  readonly name?: string;
  /** The delegation in writing behind TUQ. */
  readonly authorisation?: DocumentView;

  /** Absent where nothing looks wrong. */
  @ListOf(() => SigningDoubtView, 'optional')
  readonly doubts?: readonly SigningDoubtView[];
}

export class SignedDocumentView {
  readonly number!: string;
  readonly signedOn!: string;
}

export class PointView {
  readonly number!: number;
  readonly concerns!: string;
  readonly stance!: Point['stance'];
  readonly text!: string;
}

/** What the agency said. */
export class OpinionView {
  readonly id!: string;
  readonly kind!: ReplyKind;
  readonly form!: OpinionForm;
  readonly document?: SignedDocumentView;
  readonly signer?: SignerView;

  @ListOf(() => PointView)
  readonly points!: readonly PointView[];

  readonly reaffirms?: DocumentView;

  /** Of a joint letter: the other agencies it answers for, once they confirm it. */
  @ListOf(() => String, 'optional')
  readonly coAuthors?: readonly string[];
}

/** In time, or by how much it was late. */
export class TimelinessView {
  readonly kind!: Timeliness['kind'];
  readonly workingDays?: number;
  readonly minutes?: number;
  /** Under the first valid due date, where that differs. */
  readonly workingDaysAgainstFirst?: number;
}

export class ResponseView {
  readonly kind!: PointResponse['kind'];
  readonly explanation?: string;
  readonly reasons?: string;
}

/** What became of one point. */
export class PointResponseView {
  readonly point!: number;
  readonly response!: ResponseView;
}

/** Số đến. */
export class OpinionRegistrationView {
  readonly on!: string;
  readonly number!: string;
}

export class JointWithView {
  readonly agency!: string;
  readonly opinion!: string;
}

export class RemitMaintainedView {
  readonly at!: string;
  readonly reason!: string;
}

/** What shows each date of an opinion: its entry, the lead's registry or a correction. */
export class EvidenceOfDatesView {
  /** Absent where its document is not told. */
  readonly signedOn?: EvidenceView;
  readonly sentAt!: EvidenceView;
  readonly receivedAt?: EvidenceView;
  readonly receivedByUbndAt?: EvidenceView;
  readonly registered?: EvidenceView;
}

/** One opinion, how it came and what became of it. */
export class OpinionFileView {
  readonly opinion!: OpinionView;
  readonly sentAt!: string;
  readonly receivedAt?: string;
  /** Where it went instead of to the lead. */
  readonly sentTo?: SentElsewhere;
  /** When the People's Committee received it, where it was sent there. */
  readonly receivedByUbndAt?: string;
  readonly registered?: OpinionRegistrationView;
  /** The agency itself, or who recorded it for the agency (R1). */
  readonly enteredBy!: OpinionGiven['data']['enteredBy'];
  /** What its entry rests on. */
  readonly evidence!: EvidenceView;
  readonly evidenceOf!: EvidenceOfDatesView;
  readonly dateOnly!: boolean;
  readonly enteredLate!: boolean;
  /** Arrived after the submission. */
  readonly addendum!: boolean;
  readonly timeliness!: TimelinessView;
  /** A joint letter of that agency, which this one has confirmed: the points stand once, with it. */
  readonly jointWith?: JointWithView;
  /** Recorded by another: the agency may correct it until the end of that day. */
  readonly mayBeCorrectedUntil?: string;
  /** The same reply, as its agency says it was, where another had recorded it otherwise. */
  readonly correctsRecord!: boolean;
  readonly supersedes?: string;
  /** Absent while it stands. */
  readonly supersededBy?: string;

  /** When the lead took an interim reply as final; it is judged by its own sending all the same. */
  readonly acceptedAsFinalAt?: string;
  /** The lead maintains that the matter is within the agency's remit: its reply is owed again. */
  readonly remitMaintained?: RemitMaintainedView;

  @ListOf(() => PointResponseView)
  readonly responses!: readonly PointResponseView[];
}
