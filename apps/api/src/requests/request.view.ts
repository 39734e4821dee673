import type { InNameOf, Urgency } from '#lib/coordination';
import type { RequestStatus } from '#lib/read-models';
import { ConsultationView } from '../consultations/consultation.view.js';
import { SignerView } from '../consultations/opinion.view.js';
import { ListOf, RevisionText } from '../http/shown.js';
import { NoticeView } from '../parts/demonstration.view.js';
import { DocumentView } from '../parts/document.view.js';
import { EvidenceView } from '../parts/evidence.view.js';
import { MissingView } from '../parts/missing.view.js';
import { ApologyView } from './apology.view.js';
import { ConflictView } from './conflict.view.js';
import { CorrectionView } from './correction.view.js';
import { FollowUpView } from './follow-up.view.js';
import { LeadChangeView } from './lead-change.view.js';
import { DossierView, MatterView, SilenceClauseView } from './letter.view.js';
import { MandateView } from './mandate.view.js';
import { PinnedRuleView, RuleChangeView } from './pinned-rule.view.js';
import { ConclusionView, ReturnedSubmissionView, SubmissionView } from './submission.view.js';
import { WithdrawalView } from './withdrawal.view.js';

/** Everything the page of one request shows. */
export class RequestView {
  readonly requestId!: string;
  readonly lead!: string;
  readonly letter!: DocumentView;
  /** Trích yếu. */
  readonly subject!: string;
  readonly matter!: MatterView;
  /** Lĩnh vực, as the lead files it. */
  readonly field?: string;
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

  /** Oldest first. */
  @ListOf(() => RuleChangeView)
  readonly ruleChanges!: readonly RuleChangeView[];

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
