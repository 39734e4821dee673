import type { AgencyId } from '#lib/agencies';
import type { AwaitedCorrection, Correction, EntryCorrected, Evidence } from '#lib/coordination';
import type { Instant } from '#lib/working-time';

export interface CorrectionFile {
  readonly correctedAt: Instant;
  readonly correction: Correction;
  /** In what capacity its author corrected it. */
  readonly party: EntryCorrected['data']['party'];
  /** By the party it favours, for a day before it reached this system (R12). */
  readonly enteredLate: boolean;
  readonly reason: string;
  readonly evidence: Evidence;
  /** It goes against that agency, so it binds only once the agency has confirmed it (R4). */
  readonly confirmation?: ConfirmationFile;
}

/** What an agency is asked to confirm, and what became of it. `overtaken`: nothing was left to confirm. */
export type ConfirmationFile = {
  readonly by: AgencyId;
  /** The shortened due date, or the later sending. */
  readonly of: AwaitedCorrection;
} & (
  { readonly status: 'awaited' } | { readonly status: 'given' | 'overtaken'; readonly at: Instant }
);
