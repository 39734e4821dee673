import { Command } from '#lib/event-sourcing';
import type { ToConsultation, ToRequest } from './command-target.js';
import type { DocumentReference, Evidence, LatenessCause, LatenessFinding } from './vocabulary.js';

// About the lateness that one agency is marked with, for a late answer or for silence, and the lead for its submission.

// By the coordinating agency itself

/** Đề nghị xem xét lại: it was not late at all, it says. Within five working days of the mark. */
export class ObjectToLateness extends Command<
  ToConsultation & { readonly reason: string; readonly evidence: Evidence }
> {
  readonly type = 'ObjectToLateness';
}

/** Giải trình lý do trễ hạn: it was late, and says why. */
export class ExplainLateness extends Command<
  ToConsultation & {
    readonly cause: LatenessCause;
    readonly explanation: string;
    readonly evidence: Evidence;
  }
> {
  readonly type = 'ExplainLateness';
}

// By the lead, of its own submission after the date of its mandate

export class ExplainLateSubmission extends Command<
  ToRequest & {
    readonly cause: LatenessCause;
    readonly explanation: string;
    readonly evidence: Evidence;
  }
> {
  readonly type = 'ExplainLateSubmission';
}

// By the monitoring body, in nobody's case but another's (R11)

/** The ruling that excuses is the document of the competent leader. */
export class ReviewLateness extends Command<
  ToConsultation & {
    readonly finding: LatenessFinding;
    readonly reason: string;
    readonly ruling: DocumentReference;
  }
> {
  readonly type = 'ReviewLateness';
}

/** The same of a late submission. */
export class ReviewLateSubmission extends Command<
  ToRequest & {
    readonly finding: LatenessFinding;
    readonly reason: string;
    readonly ruling: DocumentReference;
  }
> {
  readonly type = 'ReviewLateSubmission';
}

export type LatenessCommand =
  | ObjectToLateness
  | ExplainLateness
  | ExplainLateSubmission
  | ReviewLateness
  | ReviewLateSubmission;
