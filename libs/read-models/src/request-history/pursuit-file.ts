import type { DocumentReference, Evidence, NoticePosted, Signer } from '#lib/coordination';
import type { Instant, LocalDate } from '#lib/working-time';

/** A reminder, a chase or an escalation, recorded to be shown to its addressee. */
export interface NoticeFile {
  readonly postedAt: Instant;
  readonly to: NoticePosted['data']['to'];
  readonly step: NoticePosted['data']['step'];
  /** Working days before (negative) or after the due date. */
  readonly rung: number;
  readonly dueOn: LocalDate;
}

/** Văn bản đôn đốc lần n, as issued. */
export interface ChaseLetterFile {
  readonly number: number;
  readonly document: DocumentReference;
  readonly signer: Signer;
  readonly evidence: Evidence;
  readonly dueOn: LocalDate;
  readonly recordedAt: Instant;
}
