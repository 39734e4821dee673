import type { AgencyId } from '#lib/agencies';
import type { Length, LocalDate, StatedDeadline } from '#lib/working-time';
import type { DocumentReference } from './documents.js';

/** Mức độ khẩn, as marked on the letter. */
export type Urgency = 'normal' | 'urgent' | 'veryUrgent' | 'express' | 'expressByHour';

/** R3: anything but `none` is refused, and its content neither stored nor logged. */
export type Secrecy = 'none' | 'confidential' | 'secret' | 'topSecret';

/** The event after which a report is owed: the index was published, the quarter ended. */
export interface Occasion {
  /** In words: "ngày công bố Chỉ số". */
  readonly event: string;
  readonly on: LocalDate;
  /** The document that made it known, or that asks for a report on it. */
  readonly document: DocumentReference;
}

export type Matter =
  | { readonly kind: 'general' | 'policy' | 'legalDraft' | 'unrecorded' }
  | { readonly kind: 'administrativeProcedure'; readonly code?: string }
  /** One agency owes a report on an occasion, and nobody an opinion. */
  | { readonly kind: 'report'; readonly occasion: Occasion };

/** The assignment behind a request. */
export interface Mandate {
  readonly document: DocumentReference;
  readonly from: string;
  readonly submitBy?: LocalDate;
}

/** What was sent to be judged. `notProvided`: no clock starts and the lead answers for it. */
export type Dossier =
  | { readonly status: 'provided'; readonly documents: readonly string[] }
  | { readonly status: 'notProvided' }
  | { readonly status: 'unrecorded' };

/** How long one addressee has, as the letter says it. Absent: the rule's own window. */
export type WindowInLetter =
  | ({ readonly kind: 'stated'; readonly deadline: StatedDeadline } & OverTheCap)
  | ({
      readonly kind: 'length';
      readonly length: Length;
      /** Verbatim: "07 ngày làm việc kể từ ngày gửi". */
      readonly words?: string;
      /** Absent: the rule's own. */
      readonly from?: LetterStart;
    } & OverTheCap);

/** Why the matter is important or complex, where the window exceeds what the rule allows a letter to state. */
interface OverTheCap {
  readonly importantOrComplex?: string;
}

/** The starting point a letter gives its length (counting rule 7). */
export type LetterStart =
  | { readonly point: 'sent' | 'received' | 'dossierComplete' }
  /** Something else, with the day it happened on: "kể từ ngày công bố Chỉ số". */
  | { readonly point: 'occasion'; readonly on: LocalDate; readonly occasion: string };

/** How the letter reaches an addressee: at once through this system, or by a delivery recorded later. */
export type Channel = 'throughSystem' | 'elsewhere';

export interface Addressee {
  readonly agency: AgencyId;
  /** What this agency in particular is asked; every addressee has its own question. */
  readonly question?: string;
  readonly window?: WindowInLetter;
  /** `outsideSystem`: its part is classified from the start (R3), and nothing of it is told here, its question neither. */
  readonly channel: Channel | 'outsideSystem';
}

/** In whose name the lead asks, where not in its own: a ministry is written to by the People's Committee itself. */
export type InNameOf = 'peoplesCommittee';
