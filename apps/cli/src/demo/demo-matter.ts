import type { AgencyId } from '#lib/agencies';
import type {
  DocumentReference,
  InNameOf,
  LatenessCause,
  Mandate,
  Matter,
  Urgency,
  WindowInLetter,
} from '#lib/coordination';
import type { Instant, LocalDate } from '#lib/working-time';
import type { DemoOpinion, DemoSignature } from './demo-opinion.js';

export type * from './demo-opinion.js';

/** One invented letter and what became of it, as it happened. What lies after today has not happened yet. */
export interface DemoMatter {
  /** Names the matter for a later letter that follows it. */
  readonly key: string;
  readonly lead: AgencyId;
  readonly letter: DocumentReference;
  readonly signature?: DemoSignature;
  readonly askedInNameOf?: InNameOf;
  readonly subject: string;
  readonly matter: Exclude<Matter['kind'], 'administrativeProcedure' | 'report'>;
  readonly field?: string;
  readonly urgency: Urgency;
  readonly leadPosition: string;
  readonly mandate?: Mandate;
  readonly window?: WindowInLetter;
  readonly silenceClause?: string;
  readonly dossier: readonly string[];
  readonly consultations: readonly DemoConsultation[];
  readonly submitted?: {
    readonly number: string;
    readonly on: LocalDate;
    /** Absent: in the afternoon. */
    readonly at?: Instant;
    readonly earlyOn?: DocumentReference;
  };
  readonly withdrawn?: {
    readonly at: Instant;
    readonly number: string;
    readonly reason: string;
  };
  readonly leadChanged?: {
    readonly on: LocalDate;
    readonly to: AgencyId;
    readonly document: DocumentReference;
    readonly reason: string;
  };
  /** The matter whose withdrawn letter this one replaces, or about whose changed draft it asks again. */
  readonly follows?: { readonly how: 'reissueOf' | 'roundOf'; readonly key: string };
}

export interface DemoConsultation {
  readonly agency: AgencyId;
  readonly question: string;
  /** Midnight: no more than the day is known. */
  readonly deliveredAt?: Instant;
  readonly registered?: { readonly on: LocalDate; readonly number: string };
  readonly askedForDocuments?: {
    readonly at: Instant;
    readonly items: readonly string[];
    readonly number?: string;
  };
  readonly supplied?: { readonly at: Instant; readonly number?: string };
  readonly returned?: { readonly at: Instant; readonly reason: string };
  readonly releasedAt?: Instant;
  readonly extension?: {
    readonly askedAt: Instant;
    readonly workingDays: number;
    readonly reason: string;
    readonly granted?: { readonly at: Instant; readonly workingDays: number };
  };
  readonly transferred?: {
    readonly on: LocalDate;
    readonly to: AgencyId;
    readonly reason: string;
  };
  /** The letters that chased it, in their order. */
  readonly chased?: readonly DocumentReference[];
  readonly explained?: {
    readonly on: LocalDate;
    readonly number: string;
    readonly cause: LatenessCause;
    readonly explanation: string;
  };
  readonly reviewed?: {
    readonly on: LocalDate;
    readonly finding: 'upheld' | 'excused';
    readonly reason: string;
    readonly ruling: DocumentReference;
  };
  readonly opinions?: readonly DemoOpinion[];
}
