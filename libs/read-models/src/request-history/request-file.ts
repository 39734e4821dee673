import type { AgencyId } from '#lib/agencies';
import type {
  AddresseeReleased,
  Apology,
  ApologyFailing,
  AwaitedCorrection,
  Channel,
  ConsultationTransferred,
  Correction,
  DocumentReference,
  DocumentsFinding,
  Dossier,
  DossierReturned,
  CitedCalendar,
  DueDateMoved,
  EntryCorrected,
  Evidence,
  ExtensionDecision,
  InNameOf,
  LapseReversed,
  LatenessCause,
  LatenessFinding,
  LeadChanged,
  Mandate,
  MarkStanding,
  Matter,
  MissingDocument,
  MissingForSubmission,
  NoticePosted,
  Opinion,
  OpinionGiven,
  OpinionId,
  OpinionRegistration,
  PointNumber,
  PointResponse,
  RequestEvent,
  RequestId,
  RequestOpened,
  Signer,
  Timeliness,
  Urgency,
  WindowInLetter,
} from '#lib/coordination';
import type { Actor } from '#lib/event-sourcing';
import type { Silence } from '#lib/rulebook';
import type { DueDate, Instant, Length, LocalDate } from '#lib/working-time';
import type { MandateStanding } from '../accountability/mandates.js';
import type { ConsultationStatus, Unjudged } from '../consultation/consultation-status.js';
import type { RequestStatus } from '../request-board/request-status.js';

/** Everything the page of one request shows. */
export interface RequestFile {
  readonly requestId: RequestId;
  readonly lead: AgencyId;
  readonly letter: DocumentReference;
  readonly subject: string;
  readonly matter: Matter;
  readonly urgency: Urgency;
  readonly rule: RequestOpened['data']['rule'] & {
    /** By the monitoring body, by now. */
    readonly confirmed: boolean;
  };
  readonly calendar: string;
  readonly dossier: Dossier;
  readonly leadPosition?: string;
  readonly mandate?: Mandate & {
    /** How the lead keeps its date; absent where it sets none, or the request was withdrawn. */
    readonly standing?: MandateStanding;
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
}

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

export interface ApologyFile extends Apology {
  readonly recordedAt: Instant;
  /** Named internally. */
  readonly causedBy?: AgencyId;
  readonly owedBy: LocalDate;
  readonly failings: readonly ApologyFailing[];
}

export interface LeadChangeFile extends Pick<
  LeadChanged['data'],
  'from' | 'to' | 'cause' | 'document' | 'reason'
> {
  readonly at: Instant;
}

/** One coordinating agency's part of a request. */
export interface ConsultationFile {
  readonly agency: AgencyId;
  readonly question?: string;
  readonly status: ConsultationStatus;
  readonly bound: boolean;
  /** False: căn cứ chưa được xác nhận, and so for each of its dates. */
  readonly confirmed: boolean;
  readonly channel: Channel;
  readonly windowInLetter?: WindowInLetter;
  readonly delivered?: {
    readonly at: Instant;
    readonly evidence: Evidence;
    /** Entered or corrected by the party it favours, for a day before it reached this system (R12). */
    readonly enteredLate: boolean;
  };
  readonly registered?: {
    readonly on: LocalDate;
    /** Số đến; absent only when transcribed. */
    readonly number?: string;
    readonly evidence: Evidence;
    /** Corrected by the agency, whom it favours, for a day before that reached this system (R12). */
    readonly enteredLate: boolean;
    /** Entered for the agency, its earlier day binds only once the agency has confirmed it (R4). */
    readonly confirmation?: ConfirmationFile;
  };
  readonly returned?: {
    readonly at: Instant;
    readonly cause: DossierReturned['data']['cause'];
    readonly reason: string;
  };
  readonly released?: {
    readonly at: Instant;
    readonly cause: AddresseeReleased['data']['cause'];
    readonly reason: string;
    /** The agency that is asked in its place. */
    readonly readdressedTo?: AgencyId;
  };
  /** Others answer in its place; `heirsAwaited`: the lead has yet to name who answers what. */
  readonly transferred?: Pick<ConsultationTransferred['data'], 'cause' | 'heirs' | 'reason'> & {
    readonly at: Instant;
    readonly heirsAwaited: boolean;
  };
  /** The agencies whose place it has taken. */
  readonly takenOverFrom: readonly AgencyId[];
  /** The window as it stands: its due date, whose derivation says what was counted from where. */
  readonly window?: {
    readonly due: DueDate;
    /** Why nobody is late under it; absent where it judges. */
    readonly unjudged?: Unjudged;
  };
  readonly firstDueOn?: LocalDate;
  readonly moves: readonly DueDateMoveFile[];
  readonly shortening?: ShorteningFile;
  readonly documentsRequested: readonly DocumentsRequestFile[];
  readonly extensions: readonly ExtensionFile[];
  readonly notices: readonly NoticeFile[];
  readonly chaseLetters: readonly ChaseLetterFile[];
  readonly opinions: readonly OpinionFile[];
  readonly lapses: readonly LapseFile[];
  /** Objections to its lateness, explanations and reviews of it, oldest first. */
  readonly latenessTold: readonly LatenessToldFile[];
  /** Of one marked late: whether the mark may still change. */
  readonly mark?: { readonly standing: MarkStanding; readonly objectionsUntil: LocalDate };
  /** The last event that touched this consultation, for its `ETag`. */
  readonly revision: bigint;
}

export interface DueDateMoveFile {
  readonly movedAt: Instant;
  readonly from: { readonly dueOn: LocalDate; readonly dueAt: Instant };
  readonly to: { readonly dueOn: LocalDate; readonly dueAt: Instant };
  readonly cause: DueDateMoved['data']['cause'];
  /** The version and documents, where a calendar was corrected. */
  readonly calendar?: CitedCalendar;
}

/** A shorter window of which the agency was told, and what became of it (R4). */
export interface ShorteningFile {
  readonly notifiedAt: Instant;
  readonly from: DueDateMoveFile['from'];
  readonly confirmation: ConfirmationFile;
  readonly calendar?: CitedCalendar;
}

export interface DocumentsRequestFile {
  readonly requestedAt: Instant;
  readonly items: readonly MissingDocument[];
  readonly stopsClock: boolean;
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

/** More time asked for, and what the lead decided; undecided, the days of waiting are the lead's. */
export interface ExtensionFile {
  readonly askedAt: Instant;
  readonly length: Length;
  readonly reason: string;
  readonly evidence: Evidence;
  /** As of a delivery (R12). */
  readonly enteredLate: boolean;
  readonly decided?: { readonly at: Instant } & ExtensionDecision;
}

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

export interface OpinionFile {
  readonly opinion: Opinion;
  readonly sentAt: Instant;
  readonly receivedAt?: Instant;
  /** Sent to the People's Committee instead of the lead: when that received it. */
  readonly receivedByUbndAt?: Instant;
  readonly registered?: OpinionRegistration;
  readonly enteredBy: OpinionGiven['data']['enteredBy'];
  readonly evidence: Evidence;
  readonly dateOnly: boolean;
  readonly enteredLate: boolean;
  readonly addendum: boolean;
  readonly timeliness: Timeliness;
  /** A joint letter of that agency, which this one has confirmed: the points stand once, with it. */
  readonly jointWith?: NonNullable<OpinionGiven['data']['jointWith']>;
  /** Recorded by another: the agency may correct it until the end of that day. */
  readonly mayBeCorrectedUntil?: LocalDate;
  /** The same reply, as its agency says it was, where another had recorded it otherwise. */
  readonly correctsRecord: boolean;
  readonly supersedes?: OpinionId;
  /** Absent while it stands. */
  readonly supersededBy?: OpinionId;
  /** When the lead took an interim reply as final: it is judged by its own sending all the same. */
  readonly acceptedAsFinalAt?: Instant;
  /** The lead maintains that the matter is within the agency's remit, and why: the reply is owed again. */
  readonly remitMaintained?: { readonly at: Instant; readonly reason: string };
  readonly responses: readonly { readonly point: PointNumber; readonly response: PointResponse }[];
}

/** One thing on which agencies hold opposite stances. */
export interface ConflictFile {
  readonly concerns: string;
  readonly agreeing: readonly StanceFile[];
  readonly objecting: readonly StanceFile[];
  /** The lead has responded to every point of it. */
  readonly settled: boolean;
}

export interface StanceFile {
  readonly agency: AgencyId;
  readonly opinion: OpinionId;
  readonly point: PointNumber;
}

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
