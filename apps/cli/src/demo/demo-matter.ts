import type { AgencyId } from '#lib/agencies';
import type {
  DocumentReference,
  Mandate,
  Matter,
  OpinionForm,
  OpinionKind,
  Point,
  PointResponse,
  Signer,
  Urgency,
  WindowInLetter,
} from '#lib/coordination';
import type { Instant, LocalDate } from '#lib/working-time';

/** One invented letter and what became of it, as it happened. What lies after today has not happened yet. */
export interface DemoMatter {
  /** Names the matter for a later letter that replaces it. */
  readonly key: string;
  readonly lead: AgencyId;
  readonly letter: DocumentReference;
  readonly subject: string;
  readonly matter: Exclude<Matter['kind'], 'administrativeProcedure' | 'report'>;
  readonly urgency: Urgency;
  readonly leadPosition: string;
  readonly mandate?: Mandate;
  readonly window?: WindowInLetter;
  readonly dossier: readonly string[];
  readonly consultations: readonly DemoConsultation[];
  readonly submitted?: {
    readonly number: string;
    readonly on: LocalDate;
    readonly earlyOn?: DocumentReference;
  };
  readonly withdrawn?: {
    readonly at: Instant;
    readonly number: string;
    readonly reason: string;
  };
  readonly reissueOf?: string;
}

export interface DemoConsultation {
  readonly agency: AgencyId;
  readonly question: string;
  readonly deliveredAt?: Instant;
  readonly registered?: { readonly on: LocalDate; readonly number: string };
  readonly askedForDocuments?: { readonly at: Instant; readonly items: readonly string[] };
  readonly suppliedAt?: Instant;
  readonly returned?: { readonly at: Instant; readonly reason: string };
  readonly releasedAt?: Instant;
  readonly opinions?: readonly DemoOpinion[];
}

export interface DemoOpinion {
  readonly kind: OpinionKind;
  readonly form: OpinionForm;
  readonly document?: { readonly number: string; readonly signedOn: LocalDate };
  readonly authority: Signer['authority'];
  readonly sentAt: Instant;
  /** Entered by the lead, for an opinion received otherwise. */
  readonly recordedAt?: Instant;
  /** Replaces the one before it. */
  readonly supersedes?: true;
  readonly points?: readonly (Pick<Point, 'concerns' | 'text'> & {
    readonly response?: PointResponse;
  })[];
}
