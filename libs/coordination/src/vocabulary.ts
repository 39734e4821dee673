import type { AgencyId } from '#lib/agencies';
import type { Brand } from '#lib/event-sourcing';
import type { Length, LocalDate, StatedDeadline } from '#lib/working-time';

/** UUIDv5 of lead, document number as normalised, and year: the same letter always has the same id (R10). */
export type RequestId = Brand<string, 'RequestId'>;
export type OpinionId = Brand<string, 'OpinionId'>;
/** Numbers a point within its opinion, from 1. */
export type PointNumber = Brand<number, 'PointNumber'>;

/** A person's name or post, sealed with that person's key; only the key's owner process can open it. */
export type SealedText = Brand<string, 'SealedText'>;

/** An official document as cited: kept as written, its notation unique only within agency, year and register (R10). */
export interface DocumentReference {
  readonly number: string;
  readonly issuedOn: LocalDate;
}

/** Where a fact comes from. What R2 and an opinion demand may be `unrecorded` only when transcribed. */
export type Evidence =
  | { readonly kind: 'recorded'; readonly description?: string }
  | { readonly kind: 'document'; readonly description: string; readonly document?: string }
  | { readonly kind: 'transcribed'; readonly file: string; readonly line: number };

/** Mức độ khẩn, as marked on the letter. */
export type Urgency = 'normal' | 'urgent' | 'veryUrgent' | 'express' | 'expressByHour';

/** R3: anything but `none` is refused, and its content neither stored nor logged. */
export type Secrecy = 'none' | 'confidential' | 'secret' | 'topSecret';

export type Matter =
  | { readonly kind: 'general' | 'policy' | 'legalDraft' | 'unrecorded' }
  | { readonly kind: 'administrativeProcedure'; readonly code?: string };

/** The assignment behind a request. */
export interface Mandate {
  readonly document: DocumentReference;
  readonly from: string;
  readonly submitBy?: LocalDate;
}

/** What was sent to be judged. `notProvided`: no clock starts and the lead answers for it. */
export type Dossier =
  | { readonly status: 'provided'; readonly documents: readonly string[] }
  | { readonly status: 'notProvided' }
  | { readonly status: 'unrecorded' };

/** How long one addressee has, as the letter says it. Absent: the rule's own window. */
export type WindowInLetter =
  | ({ readonly kind: 'stated'; readonly deadline: StatedDeadline } & OverTheCap)
  | ({
      readonly kind: 'length';
      readonly length: Length;
      /** Verbatim: "07 ngày làm việc kể từ ngày gửi". */
      readonly words?: string;
      /** Absent: the rule's own. */
      readonly from?: LetterStart;
    } & OverTheCap);

/** Why the matter is important or complex, where the window exceeds what the rule allows a letter to state. */
interface OverTheCap {
  readonly importantOrComplex?: string;
}

/** The starting point a letter gives its length (counting rule 7). */
export type LetterStart =
  | { readonly point: 'sent' | 'received' | 'dossierComplete' }
  /** Something else, with the day it happened on: "kể từ ngày công bố Chỉ số". */
  | { readonly point: 'occasion'; readonly on: LocalDate; readonly occasion: string };

/** How the letter reaches an addressee: at once through this system, or by a delivery recorded later. */
export type Channel = 'throughSystem' | 'elsewhere';

export interface Addressee {
  readonly agency: AgencyId;
  /** What this agency in particular is asked; every addressee has its own question. */
  readonly question?: string;
  readonly window?: WindowInLetter;
  readonly channel: Channel;
}

export type OpinionKind =
  | 'agree'
  | 'agreeWithComments'
  | 'disagree'
  | 'noComment'
  | 'outOfRemit'
  | 'interim'
  | 'reaffirmed'
  /** Transcribed from a file that does not say: counts in timeliness, not in kinds or points. */
  | 'unrecorded';

export type OpinionForm =
  'letter' | 'jointLetter' | 'meetingMinutes' | 'officialEmail' | 'outsideSystem' | 'unrecorded';

/** In whose name the lead asks, where not in its own: a ministry is written to by the People's Committee itself. */
export type InNameOf = 'peoplesCommittee';

export interface Signer {
  /** As printed before the post: on behalf of, for, by order, by delegation, acting. */
  readonly authority: 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q' | 'none';
  readonly position?: SealedText;
  readonly name?: SealedText;
  /** The delegation in writing behind TUQ. */
  readonly authorisation?: DocumentReference;
}

export interface Point {
  readonly number: PointNumber;
  /** What it concerns: an article, a table, a page. */
  readonly concerns: string;
  readonly stance: 'agree' | 'amend' | 'object';
  readonly text: string;
}

/** A signed reply. Never edited: a later opinion supersedes it. */
export interface Opinion {
  readonly id: OpinionId;
  readonly kind: OpinionKind;
  readonly form: OpinionForm;
  readonly document?: { readonly number: string; readonly signedOn: LocalDate };
  readonly signer?: Signer;
  readonly points: readonly Point[];
  /** Of a joint letter: the other agencies asked here that it answers for, once they confirm it (R1). */
  readonly coAuthors?: readonly AgencyId[];
  /** The document an opinion of kind `reaffirmed` maintains. */
  readonly reaffirms?: DocumentReference;
}

/** Số đến of an opinion, given by the registry that received it. */
export interface OpinionRegistration {
  readonly on: LocalDate;
  readonly number: string;
}

export type PointResponse =
  | { readonly kind: 'accepted'; readonly explanation?: string }
  | { readonly kind: 'partlyAccepted' | 'notAccepted'; readonly reasons: string };

/**
 * Why a reply is in time or by how much it is late. An opinion that supersedes a final one keeps the timeliness of
 * the one it supersedes: the agency had answered by then.
 */
export type Timeliness =
  | { readonly kind: 'onTime' }
  | {
      readonly kind: 'late';
      /** Working days after the due date (counting rule 9). */
      readonly workingDays: number;
      /** On the due date itself, when an hour was stated. */
      readonly minutes?: number;
      /** Under the first valid due date, where that differs. */
      readonly workingDaysAgainstFirst?: number;
    }
  /** No clock had started, the date was a courtesy date or provisional, or the reply is interim. */
  | { readonly kind: 'notJudged' };

/** A document asked for because the dossier is not complete. */
export interface MissingDocument {
  readonly item: number;
  readonly description: string;
}

/** What is found of a request for documents that the lead contests. */
export type DocumentsFinding = 'founded' | 'unfounded';

/** Nguyên nhân trễ hạn, as the late agency codes it. */
export type LatenessCause =
  | 'complexFile'
  | 'awaitedOthers'
  | 'internalRouting'
  | 'volume'
  | 'systemOutage'
  | 'dossierQuality'
  | 'staffAbsence'
  | 'forceMajeure'
  | 'other';

/** Kết quả xem xét giải trình. An excuse for some working days takes off only those; without a number it takes off all. */
export type LatenessFinding =
  { readonly kind: 'upheld' } | { readonly kind: 'excused'; readonly workingDays?: number };

/**
 * Văn bản xin lỗi và hẹn lại ngày trả kết quả, of an administrative procedure: whose dossier, of what kind, under which
 * receipt, how it stands, why it is late and when the result will come (Decision 5157/QĐ-UBND of 30/9/2016).
 */
export interface Apology {
  readonly document: DocumentReference;
  readonly signer: Signer;
  /** The person or organisation whose dossier it is. */
  readonly to: SealedText;
  readonly dossierKind: string;
  /** Số biên nhận. */
  readonly receiptNumber: string;
  /** Tình trạng giải quyết. */
  readonly progress: string;
  readonly reason: string;
  /** Ngày hẹn trả kết quả, as on the receipt. */
  readonly appointedOn: LocalDate;
  /** Ngày hẹn trả lần sau. */
  readonly newDate: LocalDate;
}

/** What of an apology is not as required. */
export type ApologyFailing =
  /** Later than the last day on which it was owed. */
  | 'late'
  /** Signed in the head's place: KT., TL. or TUQ. */
  | 'notByHead'
  /** The result of one dossier is put off at most once. */
  | 'putOffAgain';

/** What the lead answers to an agency that asks for more time. */
export type ExtensionDecision =
  | { readonly kind: 'granted'; readonly length: Length }
  | { readonly kind: 'refused'; readonly reason: string };

/** What the gate of R6 still waits for. */
export interface MissingForSubmission {
  readonly unanswered: readonly AgencyId[];
  readonly points: readonly { readonly opinion: OpinionId; readonly point: PointNumber }[];
  readonly leadPosition: boolean;
}
