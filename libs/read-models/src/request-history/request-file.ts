import type { AgencyId } from '#lib/agencies';
import type {
  Apology,
  ApologyFailing,
  ApologyOwed,
  DocumentReference,
  Dossier,
  Evidence,
  InNameOf,
  LeadChanged,
  Mandate,
  MandateDue,
  MandateStanding,
  Matter,
  MissingForSubmission,
  RequestEvent,
  RequestId,
  RuleOfRequest,
  RuleRepinned,
  Signer,
  Urgency,
} from '#lib/coordination';
import type { Actor } from '#lib/event-sourcing';
import type { Silence } from '#lib/rulebook';
import type { Instant, LocalDate } from '#lib/working-time';
import type { RequestStatus } from '../request-board/request-status.js';
import type { ConflictFile } from './conflict-file.js';
import type { ConsultationFile } from './consultation-file.js';
import type { CorrectionFile } from './correction-file.js';
import type { LatenessToldFile } from './lateness-file.js';
import type { ReturnedSubmission, SubmissionFile } from './submission-file.js';

/** Everything the page of one request shows. */
export interface RequestFile {
  readonly requestId: RequestId;
  readonly lead: AgencyId;
  readonly letter: DocumentReference;
  readonly subject: string;
  readonly matter: Matter;
  /** Lĩnh vực, as the lead files it. */
  readonly field?: string;
  readonly urgency: Urgency;
  readonly rule: RuleOfRequest & {
    /** By the monitoring body, by now. */
    readonly confirmed: boolean;
  };
  readonly calendar: string;
  readonly dossier: Dossier;
  readonly leadPosition?: string;
  readonly mandate?: Mandate & {
    /** How the lead keeps its date; absent where it sets none, or the request was withdrawn. */
    readonly standing?: MandateShown;
    /** The last day in time, and why that day; absent as `standing` is. */
    readonly due?: MandateDue;
    /** Why the lead was late, and what was found of it, oldest first. */
    readonly latenessTold: readonly LatenessToldFile[];
  };
  /** What the letter says of silence, verbatim, and what the rule makes of silence. */
  readonly silenceClause?: { readonly words: string; readonly effect: Silence['effect'] };
  readonly reissueOf?: RequestId;
  /** The request of the round before, on an earlier draft of the same matter. */
  readonly roundOf?: RequestId;
  /** The requests that replace this one or ask about its matter again, oldest first. */
  readonly followedBy: readonly FollowUp[];
  readonly askedInNameOf?: InNameOf;
  /** Who signed the letter. */
  readonly signer?: Signer;
  readonly evidence: Evidence;
  readonly sentAt: Instant;
  readonly status: RequestStatus;
  readonly missing: MissingForSubmission;
  readonly submission?: SubmissionFile;
  /** Earlier submissions that were returned with reasons, oldest first. */
  readonly returnedSubmissions: readonly ReturnedSubmission[];
  readonly conclusion?: { readonly document: DocumentReference; readonly recordedAt: Instant };
  readonly withdrawal?: {
    readonly withdrawnAt: Instant;
    readonly reason: string;
    readonly document?: DocumentReference;
  };
  /** For the late result of an administrative procedure, oldest first. */
  readonly apologies: readonly ApologyFile[];
  /** Oldest first: who led before, and why no longer. */
  readonly leadChanges: readonly LeadChangeFile[];
  /** Oldest first: rules pinned in the place of others, by rulings with effect in the past. */
  readonly ruleChanges: readonly RuleChangeFile[];
  readonly consultations: readonly ConsultationFile[];
  /** Opposite stances on one thing, for the lead to settle. */
  readonly conflicts: readonly ConflictFile[];
  readonly corrections: readonly CorrectionFile[];
  /** Every event, oldest first. */
  readonly history: readonly HistoryEntry[];
  /** The last event of the request, for its `ETag`. */
  readonly revision: bigint;
}

/** A request that replaces another (reissue) or asks about its matter again (round). */
export interface FollowUp {
  readonly requestId: RequestId;
  readonly how: 'reissue' | 'round';
  readonly letter: DocumentReference;
  /** The date its own mandate sets for submission. */
  readonly submitBy?: LocalDate;
}

/** Its date is kept with what it says, and judges nobody where a report was asked for, or the next round has a date of its own. */
type MandateShown =
  MandateStanding | { readonly kind: 'notJudged'; readonly because: 'report' | 'nextRound' };

export interface ApologyFile extends Apology {
  readonly recordedAt: Instant;
  /** Named internally. */
  readonly causedBy?: AgencyId;
  readonly owed: ApologyOwed;
  readonly failings: readonly ApologyFailing[];
}

export interface LeadChangeFile extends Pick<
  LeadChanged['data'],
  'from' | 'to' | 'cause' | 'document' | 'reason'
> {
  readonly at: Instant;
}

export interface RuleChangeFile extends Pick<
  RuleRepinned['data'],
  'from' | 'documents' | 'stillUnderFormer'
> {
  readonly at: Instant;
  readonly to: RuleOfRequest;
}

/** One event in words-ready data: who, when in law, when recorded, what. */
export interface HistoryEntry {
  readonly revision: bigint;
  readonly event: RequestEvent;
  /** When in law. */
  readonly occurredAt: Instant;
  /** When recorded. */
  readonly recordedAt: Instant;
  readonly actor: Actor;
}
