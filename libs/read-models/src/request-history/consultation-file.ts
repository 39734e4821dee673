import type { AgencyId } from '#lib/agencies';
import type {
  AddresseeReleased,
  Addressee,
  ConsultationTransferred,
  DossierReturned,
  Evidence,
  MarkStanding,
  WindowInLetter,
} from '#lib/coordination';
import type { DueDate, Instant, LocalDate } from '#lib/working-time';
import type { ConsultationStatus, Unjudged } from '../consultation/consultation-status.js';
import type { ConfirmationFile } from './correction-file.js';
import type { DocumentsRequestFile } from './documents-request-file.js';
import type { LateEntryFile, LateEntryToldFile } from './late-entry-file.js';
import type { DeemedAgreementFile } from './deemed-agreement-file.js';
import type { LapseFile, LatenessToldFile } from './lateness-file.js';
import type { OpinionFile } from './opinion-file.js';
import type { ChaseLetterFile, NoticeFile } from './pursuit-file.js';
import type { DueDateMoveFile, ExtensionFile, ShorteningFile } from './window-file.js';

/** How long the lead takes, or took, to say what becomes of a reply that the matter is outside an agency's remit. */
export interface RemitDecisionFile {
  readonly saidAt: Instant;
  /** Absent while the lead has not decided. */
  readonly decidedAt?: Instant;
  /** Working days of the lead, up to now or to its decision. */
  readonly workingDays: number;
}

/** One coordinating agency's part of a request. */
export interface ConsultationFile {
  readonly agency: AgencyId;
  readonly question?: string;
  readonly status: ConsultationStatus;
  readonly bound: boolean;
  /** False: căn cứ chưa được xác nhận, and so for each of its dates. */
  readonly confirmed: boolean;
  readonly channel: Addressee['channel'];
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
  };
  /** Others answer in its place; `heirsAwaited`: the lead has yet to name who answers what. */
  readonly transferred?: Pick<ConsultationTransferred['data'], 'cause' | 'heirs' | 'reason'> & {
    readonly at: Instant;
    readonly heirsAwaited: boolean;
  };
  /** It answered that the matter is outside its remit: the days until the lead decides are the lead's. */
  readonly remitDecision?: RemitDecisionFile;
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
  /** Agreement the rule made of its silence or lateness, oldest first. */
  readonly deemed: readonly DeemedAgreementFile[];
  /** Objections to its lateness, explanations and reviews of it, oldest first. */
  readonly latenessTold: readonly LatenessToldFile[];
  /** Of one marked late: whether the mark may still change. */
  readonly mark?: { readonly standing: MarkStanding; readonly objectionsUntil: LocalDate };
  /** What was entered for an earlier day by the party it favours, and whether that stands (R12). */
  readonly lateEntries: readonly LateEntryFile[];
  /** What the other party and the monitoring body said of them, oldest first. */
  readonly lateEntriesTold: readonly LateEntryToldFile[];
  /** The last event that touched this consultation, for its `ETag`. */
  readonly revision: bigint;
}
