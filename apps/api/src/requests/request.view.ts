import type {
  ApologyFailing,
  Dossier,
  EntryCorrected,
  InNameOf,
  LeadChanged,
  Matter,
  Urgency,
} from '#lib/coordination';
import type { FollowUp, MandateStanding, RequestStatus } from '#lib/read-models';
import { CitedDecisionView } from '../agencies/agency.view.js';
import { ConsultationView } from '../consultations/consultation.view.js';
import { SignerView } from '../consultations/opinion.view.js';
import { AnObject, ListOf, RevisionText, TextList } from '../http/shown.js';
import { ConfirmationView } from '../parts/confirmation.view.js';
import { NoticeView } from '../parts/demonstration.view.js';
import { DocumentView } from '../parts/document.view.js';
import { EvidenceView } from '../parts/evidence.view.js';
import { MissingView } from '../parts/missing.view.js';
import { ConflictView } from './conflict.view.js';

export class MatterView {
  readonly kind!: Matter['kind'];
  readonly code?: string;
}

export class DossierView {
  readonly status!: Dossier['status'];

  @ListOf(() => String, 'optional')
  readonly documents?: readonly string[];
}

/** Whether the lead submitted by the date of its mandate. */
export class MandateStandingView {
  readonly kind!: MandateStanding['kind'];
  /** Of one late or passed. */
  readonly workingDays?: number;
}

export class MandateView {
  readonly document!: DocumentView;
  readonly from!: string;
  readonly submitBy?: string;
  /** Absent where no date is set, or the request was withdrawn. */
  readonly standing?: MandateStandingView;
}

export class PinnedProcedureView {
  readonly code!: string;
  readonly version!: number;
}

/** The rule set the letter's date of issue pinned. */
export class PinnedRuleView {
  readonly id!: string;
  readonly version!: number;
  /** False: căn cứ chưa được xác nhận. */
  readonly confirmed!: boolean;
  /** Judges nobody. */
  readonly reference!: boolean;
  /** The version of its administrative procedure, whose window it has. */
  readonly procedure?: PinnedProcedureView;
}

/** It passed before the gate opened, on a cited order. */
export class EarlyView {
  readonly order!: DocumentView;
  readonly missing!: MissingView;
}

/** An opinion that came after the submission. */
export class AddendumView {
  readonly agency!: string;
  readonly opinion!: string;
  readonly sentAt!: string;
}

export class SubmissionView {
  readonly document!: DocumentView;
  readonly submittedAt!: string;

  /** Silent to the end, and named. */
  @TextList()
  readonly silent!: readonly string[];

  /** The opinions that came after it. */
  @ListOf(() => AddendumView)
  readonly addenda!: readonly AddendumView[];

  readonly early?: EarlyView;
}

/** Why a submission was returned. */
export class ReturnView {
  readonly at!: string;
  readonly reason!: string;
  readonly document?: DocumentView;
}

export class ReturnedSubmissionView extends SubmissionView {
  readonly returned!: ReturnView;
}

/** What the People's Committee concluded. */
export class ConclusionView {
  readonly document!: DocumentView;
  readonly recordedAt!: string;
}

export class WithdrawalView {
  readonly withdrawnAt!: string;
  readonly reason!: string;
  readonly document?: DocumentView;
}

/** A mistaken entry and what it should be (R13). */
export class CorrectionView {
  readonly correctedAt!: string;

  @AnObject()
  readonly correction!: object;

  /** In what capacity its author corrected it. */
  readonly party!: EntryCorrected['data']['party'];
  /** By the party it favours, for a day before it reached this system (R12). */
  readonly enteredLate!: boolean;

  readonly reason!: string;
  readonly evidence!: EvidenceView;
  readonly confirmation?: ConfirmationView;
}

/** A request that replaces this one, or asks about its matter again. */
export class FollowUpView {
  readonly requestId!: string;
  readonly how!: FollowUp['how'];
  readonly letter!: DocumentView;
}

/** An apology for the late result of an administrative procedure. */
export class ApologyView {
  readonly recordedAt!: string;
  readonly document!: DocumentView;
  readonly signer!: SignerView;
  readonly to?: string;
  readonly dossierKind!: string;
  /** Số biên nhận. */
  readonly receiptNumber!: string;
  readonly progress!: string;
  readonly reason!: string;
  /** Ngày hẹn trả kết quả. */
  readonly appointedOn!: string;
  readonly newDate!: string;
  /** The consulted agency named internally as its cause. */
  readonly causedBy?: string;
  /** The last day on which it was owed. */
  readonly owedBy!: string;

  /** What of it is not as required. */
  @TextList()
  readonly failings!: readonly ApologyFailing[];
}

/** What the letter says of silence, verbatim, and what the rule makes of silence. */
export class SilenceClauseView {
  readonly words!: string;
  readonly effect!: 'noReply' | 'deemedAgreement';
}

/** Another body came to lead; the days up to then stay with the former one. */
export class LeadChangeView {
  readonly at!: string;
  readonly from!: string;
  readonly to!: string;
  readonly cause!: LeadChanged['data']['cause'];
  readonly document?: CitedDecisionView;
  readonly reason!: string;
}

/** Everything the page of one request shows. */
export class RequestView {
  readonly requestId!: string;
  readonly lead!: string;
  readonly letter!: DocumentView;
  /** Trích yếu. */
  readonly subject!: string;
  readonly matter!: MatterView;
  readonly urgency!: Urgency;
  readonly rule!: PinnedRuleView;
  readonly calendar!: string;
  readonly dossier!: DossierView;
  readonly leadPosition?: string;
  readonly mandate?: MandateView;
  /** What the letter says of silence; it has only the effect that the rule gives it. */
  readonly silenceClause?: SilenceClauseView;
  readonly reissueOf?: string;
  /** The request of the round before, on an earlier draft of the same matter. */
  readonly roundOf?: string;

  /** The requests that replace this one or ask about its matter again, oldest first. */
  @ListOf(() => FollowUpView)
  readonly followedBy!: readonly FollowUpView[];

  readonly askedInNameOf?: InNameOf;
  /** Who signed the letter. */
  readonly signer?: SignerView;
  readonly evidence!: EvidenceView;
  readonly sentAt!: string;
  readonly status!: RequestStatus;
  readonly missing!: MissingView;
  readonly submission?: SubmissionView;

  /** Returned with reasons, oldest first. */
  @ListOf(() => ReturnedSubmissionView)
  readonly returnedSubmissions!: readonly ReturnedSubmissionView[];

  readonly conclusion?: ConclusionView;
  readonly withdrawal?: WithdrawalView;

  /** An invented agency takes part: dữ liệu mẫu. */
  readonly demonstration!: boolean;
  /** The words to show with it. */
  readonly notice?: NoticeView;

  @ListOf(() => ApologyView)
  readonly apologies!: readonly ApologyView[];

  /** Oldest first. */
  @ListOf(() => LeadChangeView)
  readonly leadChanges!: readonly LeadChangeView[];

  @ListOf(() => ConsultationView)
  readonly consultations!: readonly ConsultationView[];

  /** Opposite stances on one thing, for the lead to settle. */
  @ListOf(() => ConflictView)
  readonly conflicts!: readonly ConflictView[];

  @ListOf(() => CorrectionView)
  readonly corrections!: readonly CorrectionView[];

  @RevisionText()
  readonly revision!: bigint;
}

/** Who acted: a person holding a post in an agency, or a named automation. */
export class ActorView {
  readonly kind!: 'person' | 'automation';
  readonly person?: string;
  readonly post?: string;
  readonly agency?: string;
  readonly onBehalfOf?: string;
  readonly automation?: string;
}

/** One event of the record. */
export class HistoryEntryView {
  @RevisionText()
  readonly revision!: bigint;

  /** What happened: its type and its data. */
  @AnObject()
  readonly event!: object;

  /** When in law. */
  readonly occurredAt!: string;
  /** When recorded. */
  readonly recordedAt!: string;
  readonly actor!: ActorView;
}

export class RequestHistoryView {
  /** An invented agency takes part: dữ liệu mẫu. */
  readonly demonstration!: boolean;
  /** The words to show with it. */
  readonly notice?: NoticeView;

  @ListOf(() => HistoryEntryView)
  readonly entries!: readonly HistoryEntryView[];
}
