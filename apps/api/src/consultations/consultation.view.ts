import type {
  AddresseeReleased,
  Channel,
  ConsultationTransferred,
  DocumentsFinding,
  DossierReturned,
  DueDateMoved,
  ExtensionDecision,
  LapseReversed,
  LatenessCause,
  LatenessFinding,
  MarkStanding,
} from '#lib/coordination';
import type { LatenessToldFile, Unjudged } from '#lib/read-models';
import { AnObject, ListOf, RevisionText, TextList } from '../http/shown.js';
import { DocumentView } from '../parts/document.view.js';
import { NoticeView } from '../parts/demonstration.view.js';
import { InWordsView } from '../parts/in-words.view.js';
import { LengthView } from '../parts/length.view.js';
import { ConfirmationView } from '../parts/confirmation.view.js';
import { EvidenceView } from '../parts/evidence.view.js';
import { DueMomentView } from '../parts/due-moment.view.js';
import { ChaseLetterIssuedView, ConsultationNoticeView } from './chase.view.js';
import { ConsultationStatusView } from './consultation-summary.view.js';
import { OpinionFileView } from './opinion.view.js';

export class DeliveredView {
  readonly at!: string;
  readonly evidence!: EvidenceView;
  /** Entered or corrected by the party it favours, for a day before it reached this system (R12). */
  readonly enteredLate!: boolean;
}

export class RegisteredView {
  readonly on!: string;
  /** Số đến. */
  readonly number?: string;
  readonly evidence!: EvidenceView;
  /** Corrected by the agency, whom it favours, for a day before that reached this system (R12). */
  readonly enteredLate!: boolean;
  /** Entered for the agency, its earlier day binds only once the agency has confirmed it (R4). */
  readonly confirmation?: ConfirmationView;
}

export class ReturnedView {
  readonly at!: string;
  readonly cause!: DossierReturned['data']['cause'];
  readonly reason!: string;
}

export class ReleasedView {
  readonly at!: string;
  /** Not needed any more, outside its remit as the agency answered, or the wrong body was asked (R13). */
  readonly cause!: AddresseeReleased['data']['cause'];
  readonly reason!: string;
  /** The agency that is asked in its place. */
  readonly readdressedTo?: string;
}

/** A body that answers in its place. */
export class TransferredToView {
  readonly agency!: string;
  /** Absent: what its predecessor was asked. */
  readonly question?: string;
}

/** Others answer in its place; its days up to then stay its own. */
export class TransferredView {
  readonly at!: string;
  readonly cause!: ConsultationTransferred['data']['cause'];

  @ListOf(() => TransferredToView)
  readonly heirs!: readonly TransferredToView[];

  /** The lead has yet to name who answers what: the submission waits. */
  readonly heirsAwaited!: boolean;
  readonly reason!: string;
}

/** The window as it stands. */
export class WindowView {
  /** Its due date, with the derivation from the window it was counted from. */
  @AnObject()
  readonly due!: object;

  /** Why nobody is late under it; absent where it judges. */
  readonly unjudged?: Unjudged;

  /** Cách tính thời hạn, line by line. */
  readonly inWords?: InWordsView;
}

/** The version of a calendar and the documents a window was restated on. */
export class CitedCalendarView {
  readonly id!: string;
  readonly version!: number;

  @ListOf(() => String)
  readonly documents!: readonly string[];
}

/** A shorter window of which the agency was told, and what became of it (R4). */
export class ShorteningView {
  readonly notifiedAt!: string;
  readonly from!: DueMomentView;
  readonly confirmation!: ConfirmationView;
  readonly calendar?: CitedCalendarView;
}

/** A due date moved by an event, from, to and why (R4). */
export class DueDateMoveView {
  readonly movedAt!: string;
  readonly from!: DueMomentView;
  readonly to!: DueMomentView;
  readonly cause!: DueDateMoved['data']['cause'];
  /** With `calendarCorrected`. */
  readonly calendar?: CitedCalendarView;
}

export class MissingDocumentView {
  readonly item!: number;
  readonly description!: string;
}

export class SuppliedView {
  readonly suppliedAt!: string;

  @ListOf(() => Number)
  readonly items!: readonly number[];

  readonly evidence!: EvidenceView;
  /** As of a delivery (R12). */
  readonly enteredLate!: boolean;
}

/** What the lead said of a request for documents. */
export class DocumentsAnswerView {
  readonly at!: string;
  readonly kind!: 'accepted' | 'contested';
  readonly reason?: string;
}

/** What the monitoring body found; unfounded, the clock has never stood. */
export class DocumentsFindingView {
  readonly at!: string;
  readonly finding!: DocumentsFinding;
  readonly ruling!: DocumentView;
}

export class DocumentsRequestView {
  readonly requestedAt!: string;

  @ListOf(() => MissingDocumentView)
  readonly items!: readonly MissingDocumentView[];

  /** Asked in time under the rule. */
  readonly stopsClock!: boolean;

  readonly answered?: DocumentsAnswerView;
  readonly found?: DocumentsFindingView;

  @ListOf(() => SuppliedView)
  readonly supplied!: readonly SuppliedView[];
}

/** What the lead decided on more time. */
export class ExtensionDecidedView {
  readonly at!: string;
  readonly kind!: ExtensionDecision['kind'];
  /** Of a grant. */
  readonly length?: LengthView;
  /** Of a refusal. */
  readonly reason?: string;
}

/** More time asked for; until it is decided the due date stands, and the days of waiting are the lead's. */
export class ExtensionView {
  readonly askedAt!: string;
  readonly length!: LengthView;
  readonly reason!: string;
  readonly evidence!: EvidenceView;
  /** As of a delivery (R12). */
  readonly enteredLate!: boolean;
  readonly decided?: ExtensionDecidedView;
}

export class ReversedView {
  readonly at!: string;
  readonly cause!: LapseReversed['data']['cause'];
}

/** A window that passed: the legal instant, and when it was noticed. */
export class LapseView {
  readonly lapsedAt!: string;
  readonly noticedAt!: string;
  readonly dueOn!: string;
  readonly reversed?: ReversedView;
}

/** What was found of a lateness; of an excuse for some working days only, how many. */
export class LatenessFindingView {
  readonly kind!: LatenessFinding['kind'];
  readonly workingDays?: number;
}

/** What the agency and the monitoring body said of its lateness. */
export class LatenessToldView {
  readonly kind!: LatenessToldFile['kind'];
  readonly at!: string;
  /** Of an objection and of a review. */
  readonly reason?: string;
  /** Of an explanation. */
  readonly cause?: LatenessCause;
  readonly explanation?: string;
  /** Of an objection and of an explanation. */
  readonly evidence?: EvidenceView;
  /** Of a review. */
  readonly finding?: LatenessFindingView;
  readonly ruling?: DocumentView;
}

/** Of one marked late: provisional, objected to, or final. */
export class LatenessMarkView {
  readonly standing!: MarkStanding;
  /** The last day on which the agency may object. */
  readonly objectionsUntil!: string;
}

/** One coordinating agency's part of a request. */
export class ConsultationView {
  readonly agency!: string;
  readonly question?: string;
  readonly status!: ConsultationStatusView;
  readonly bound!: boolean;
  /** False: căn cứ chưa được xác nhận, and so for each of its dates. */
  readonly confirmed!: boolean;
  readonly channel!: Channel;

  /** How long it has, as the letter says it. */
  @AnObject()
  readonly windowInLetter?: object;

  readonly delivered?: DeliveredView;
  readonly registered?: RegisteredView;
  readonly returned?: ReturnedView;
  readonly released?: ReleasedView;
  readonly transferred?: TransferredView;

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

  readonly mark?: LatenessMarkView;

  @ListOf(() => LatenessToldView)
  readonly latenessTold!: readonly LatenessToldView[];

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
