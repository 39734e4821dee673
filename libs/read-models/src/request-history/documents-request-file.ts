import type {
  DocumentReference,
  DocumentsFinding,
  DocumentsRequested,
  Evidence,
  MissingDocument,
} from '#lib/coordination';
import type { Instant } from '#lib/working-time';

export interface DocumentsRequestFile {
  readonly requestedAt: Instant;
  readonly items: readonly MissingDocument[];
  /** The letter in which they are asked for. */
  readonly document?: DocumentReference;
  readonly stopsClock: boolean;
  /** Passed on by the agency whose place was taken, with what the lead had said of it. */
  readonly takenOver?: NonNullable<DocumentsRequested['data']['takenOver']>;
  /** What the lead said of it. In time and unanswered for two working days, it stands. */
  readonly answered?:
    | { readonly at: Instant; readonly kind: 'accepted' }
    | { readonly at: Instant; readonly kind: 'contested'; readonly reason: string };
  /** What the monitoring body found on a contested one; unfounded, the clock has never stood. */
  readonly found?: {
    readonly at: Instant;
    readonly finding: DocumentsFinding;
    readonly ruling: DocumentReference;
  };
  readonly supplied: readonly {
    readonly suppliedAt: Instant;
    readonly items: readonly number[];
    readonly evidence: Evidence;
    /** As of a delivery (R12). */
    readonly enteredLate: boolean;
  }[];
}
