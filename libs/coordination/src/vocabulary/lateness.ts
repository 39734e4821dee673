import type { ApologyOwedBy } from '#lib/rulebook';
import type { DayNotWorked, Grounded, LocalDate } from '#lib/working-time';
import type { DocumentReference, SealedText, Signer } from './documents.js';

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

/** Until when an apology is owed, and why that day: counted back from the day appointed on the receipt. */
export interface ApologyOwed {
  readonly by: LocalDate;
  readonly appointedOn: LocalDate;
  /** What the rule, or the procedure in the catalogue, says of it. */
  readonly term: Grounded<ApologyOwedBy>;
  readonly calendar: { readonly id: string; readonly version: string };
  /** Days not worked that were passed over. */
  readonly notCounted: readonly DayNotWorked[];
}

/** What of an apology is not as required. */
export type ApologyFailing =
  /** Later than the last day on which it was owed. */
  | 'late'
  /** Signed in the head's place: KT., TL. or TUQ. */
  | 'notByHead'
  /** The result of one dossier is put off at most once. */
  | 'putOffAgain';
