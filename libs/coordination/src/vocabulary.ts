import type { AgencyId } from '#lib/agencies';
import type { Brand } from '#lib/event-sourcing';
import type { Length } from '#lib/working-time';
import type { OpinionId, PointNumber } from './vocabulary/opinion.js';

export type * from './vocabulary/documents.js';
export type * from './vocabulary/letter.js';
export type * from './vocabulary/opinion.js';
export type * from './vocabulary/lateness.js';

/** UUIDv5 of lead, document number as normalised, and year: the same letter always has the same id (R10). */
export type RequestId = Brand<string, 'RequestId'>;

/** A document asked for because the dossier is not complete. */
export interface MissingDocument {
  readonly item: number;
  readonly description: string;
}

/** What is found of a request for documents that the lead contests. */
export type DocumentsFinding = 'founded' | 'unfounded';

/** What the lead answers to an agency that asks for more time. */
export type ExtensionDecision =
  | { readonly kind: 'granted'; readonly length: Length }
  | { readonly kind: 'refused'; readonly reason: string };

/** What the gate of R6 still waits for. */
export interface MissingForSubmission {
  readonly unanswered: readonly AgencyId[];
  /** Agencies whose part is tracked outside the system (R3): the day their opinion came back is not recorded. */
  readonly dayOutside: readonly AgencyId[];
  /** Agencies that answered that the matter is outside their remit, on which the lead has not decided. */
  readonly remitUndecided: readonly AgencyId[];
  readonly points: readonly { readonly opinion: OpinionId; readonly point: PointNumber }[];
  readonly leadPosition: boolean;
}
