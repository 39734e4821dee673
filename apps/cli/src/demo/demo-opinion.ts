import type { AgencyId } from '#lib/agencies';
import type {
  OpinionForm,
  OpinionKind,
  Point,
  PointResponse,
  SentElsewhere,
  Signer,
} from '#lib/coordination';
import type { Instant, LocalDate } from '#lib/working-time';

/** As printed below a letter, the post open. */
export interface DemoSignature extends Pick<Signer, 'authority' | 'authorisation'> {
  readonly position?: string;
}

/** What one agency replied, and how it reached the lead. */
export interface DemoOpinion {
  readonly kind: OpinionKind;
  readonly form: OpinionForm;
  readonly document?: { readonly number: string; readonly signedOn: LocalDate };
  readonly signature?: DemoSignature;
  readonly sentAt: Instant;
  readonly receivedAt?: Instant;
  /** Where it went instead of to the lead. */
  readonly sentTo?: SentElsewhere;
  readonly receivedByUbndAt?: Instant;
  /** Entered by the lead, for an opinion received otherwise. */
  readonly recordedAt?: Instant;
  /** What the record says of how it is known. */
  readonly description?: string;
  /** Of a joint letter: the other agencies it answers for. */
  readonly coAuthors?: readonly AgencyId[];
  /** It confirms the joint letter of that agency. */
  readonly jointWith?: AgencyId;
  /** Replaces the one before it. */
  readonly supersedes?: true;
  readonly points?: readonly DemoPoint[];
}

export interface DemoPoint extends Pick<Point, 'concerns' | 'text'> {
  /** Absent: as the kind of the opinion has it. */
  readonly stance?: Point['stance'];
  readonly response?: PointResponse;
}
