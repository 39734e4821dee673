import type {
  OpinionForm,
  OpinionGiven,
  OpinionKind,
  Point,
  PointResponse,
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
  readonly kind!: OpinionKind;
  readonly form!: OpinionForm;
  readonly document?: SignedDocumentView;
  readonly signer?: SignerView;

  @ListOf(() => PointView)
  readonly points!: readonly PointView[];

  readonly reaffirms?: DocumentView;
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

/** One opinion, how it came and what became of it. */
export class OpinionFileView {
  readonly opinion!: OpinionView;
  readonly sentAt!: string;
  readonly receivedAt?: string;
  /** The agency itself, or who recorded it for the agency (R1). */
  readonly enteredBy!: OpinionGiven['data']['enteredBy'];
  readonly evidence!: EvidenceView;
  readonly dateOnly!: boolean;
  readonly enteredLate!: boolean;
  /** Arrived after the submission. */
  readonly addendum!: boolean;
  readonly timeliness!: TimelinessView;
  readonly supersedes?: string;
  /** Absent while it stands. */
  readonly supersededBy?: string;

  @ListOf(() => PointResponseView)
  readonly responses!: readonly PointResponseView[];
}
