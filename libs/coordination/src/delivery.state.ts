import type { Instant, LocalDate } from '#lib/working-time';
import type { Evidence, MissingDocument } from './vocabulary.js';

/** A request for missing documents, and what the lead has said of it so far. */
export interface DocumentsAsked {
  readonly requestedAt: Instant;
  /** The clock stands from its day on, until the documents are supplied or it is found unfounded. */
  readonly stopsClock: boolean;
  readonly answer?: 'accepted' | 'contested';
}

/** What is known of the dossier's arrival at the agency. */
export interface Delivery {
  readonly deliveredAt: Instant;
  readonly evidence: Evidence;
  readonly completeOn?: LocalDate;
  readonly registeredOn?: LocalDate;
  /** Số đến; absent only when transcribed. */
  readonly registryNumber?: string;
  /** The latest request for documents. */
  readonly asked?: DocumentsAsked;
  /** Its items not yet supplied. */
  readonly outstanding: readonly MissingDocument[];
  /** When the latest of that request's items already supplied were supplied. */
  readonly suppliedAt?: Instant;
  /** How often a request for documents has stopped the clock. */
  readonly rounds: number;
}
