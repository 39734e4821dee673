import type {
  DocumentReference,
  Evidence,
  LapseReversed,
  LatenessCause,
  LatenessFinding,
} from '#lib/coordination';
import type { Instant, LocalDate } from '#lib/working-time';

export interface LapseFile {
  readonly lapsedAt: Instant;
  readonly noticedAt: Instant;
  readonly dueOn: LocalDate;
  readonly reversed?: {
    readonly at: Instant;
    readonly cause: LapseReversed['data']['cause'];
  };
}

/** What the agency and the monitoring body said of its lateness. */
export type LatenessToldFile =
  | {
      readonly kind: 'objected';
      readonly at: Instant;
      readonly reason: string;
      readonly evidence: Evidence;
    }
  | {
      readonly kind: 'explained';
      readonly at: Instant;
      readonly cause: LatenessCause;
      readonly explanation: string;
      readonly evidence: Evidence;
    }
  | {
      readonly kind: 'reviewed';
      readonly at: Instant;
      readonly finding: LatenessFinding;
      readonly reason: string;
      readonly ruling: DocumentReference;
    };
