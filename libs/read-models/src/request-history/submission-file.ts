import type { AgencyId } from '#lib/agencies';
import type { DocumentReference, MissingForSubmission, OpinionId } from '#lib/coordination';
import type { Instant } from '#lib/working-time';

export interface SubmissionFile {
  readonly document: DocumentReference;
  readonly submittedAt: Instant;
  readonly silent: readonly AgencyId[];
  /** The opinions that came after it: its addendum. */
  readonly addenda: readonly {
    readonly agency: AgencyId;
    readonly opinion: OpinionId;
    readonly sentAt: Instant;
  }[];
  readonly early?: { readonly order: DocumentReference; readonly missing: MissingForSubmission };
}

/** A submission that the monitoring body returned, and why. */
export interface ReturnedSubmission extends SubmissionFile {
  readonly returned: {
    readonly at: Instant;
    readonly reason: string;
    readonly document?: DocumentReference;
  };
}
