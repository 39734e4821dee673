import type { Addressee } from '#lib/coordination';
import { AnObject, ListOf, RevisionText, TextList } from '../http/shown.js';
import { NoticeView } from '../parts/demonstration.view.js';
import { ChaseLetterIssuedView, ConsultationNoticeView } from './chase.view.js';
import { ConsultationStatusView } from './consultation-summary.view.js';
import { DeemedAgreementView } from './deemed-agreement.view.js';
import { DocumentsRequestView } from './documents-request.view.js';
import { ExtensionView } from './extension.view.js';
import { LateEntryToldView, LateEntryView } from './late-entry.view.js';
import { LapseView, LatenessMarkView, LatenessToldView } from './lateness.view.js';
import { OpinionFileView } from './opinion.view.js';
import { DeliveredView, RegisteredView, ReturnedView } from './receipt.view.js';
import { ReleasedView, RemitDecisionView } from './release.view.js';
import { TransferredView } from './transfer.view.js';
import { DueDateMoveView, ShorteningView, WindowView } from './window.view.js';

/** One coordinating agency's part of a request. */
export class ConsultationView {
  readonly agency!: string;
  readonly question?: string;
  readonly status!: ConsultationStatusView;
  readonly bound!: boolean;
  /** False: căn cứ chưa được xác nhận, and so for each of its dates. */
  readonly confirmed!: boolean;
  readonly channel!: Addressee['channel'];

  /** How long it has, as the letter says it. */
  @AnObject()
  readonly windowInLetter?: object;

  readonly delivered?: DeliveredView;
  readonly registered?: RegisteredView;
  readonly returned?: ReturnedView;
  readonly released?: ReleasedView;
  readonly transferred?: TransferredView;
  readonly remitDecision?: RemitDecisionView;

  /** The agencies whose place it has taken. */
  @TextList()
  readonly takenOverFrom!: readonly string[];

  readonly window?: WindowView;
  readonly firstDueOn?: string;

  @ListOf(() => DueDateMoveView)
  readonly moves!: readonly DueDateMoveView[];

  readonly shortening?: ShorteningView;

  @ListOf(() => DocumentsRequestView)
  readonly documentsRequested!: readonly DocumentsRequestView[];

  @ListOf(() => ExtensionView)
  readonly extensions!: readonly ExtensionView[];

  /** Reminders, chases and escalations recorded for those they name. */
  @ListOf(() => ConsultationNoticeView)
  readonly notices!: readonly ConsultationNoticeView[];

  @ListOf(() => ChaseLetterIssuedView)
  readonly chaseLetters!: readonly ChaseLetterIssuedView[];

  @ListOf(() => OpinionFileView)
  readonly opinions!: readonly OpinionFileView[];

  @ListOf(() => LapseView)
  readonly lapses!: readonly LapseView[];

  /** What the rule made of its silence or lateness, oldest first. */
  @ListOf(() => DeemedAgreementView)
  readonly deemed!: readonly DeemedAgreementView[];

  readonly mark?: LatenessMarkView;

  @ListOf(() => LatenessToldView)
  readonly latenessTold!: readonly LatenessToldView[];

  @ListOf(() => LateEntryView)
  readonly lateEntries!: readonly LateEntryView[];

  @ListOf(() => LateEntryToldView)
  readonly lateEntriesTold!: readonly LateEntryToldView[];

  @RevisionText()
  readonly revision!: bigint;
}

/** The same by itself, not within its request. */
export class ConsultationAloneView extends ConsultationView {
  /** An invented agency takes part: dữ liệu mẫu. */
  readonly demonstration!: boolean;
  /** The words to show with it. */
  readonly notice?: NoticeView;
}
