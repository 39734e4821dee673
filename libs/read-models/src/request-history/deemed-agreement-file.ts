import type { AgreementDeemed } from '#lib/coordination';
import type { Instant } from '#lib/working-time';

/** Why a deemed agreement no longer stands: with the lapse, with its due date or its rule, or by an excuse. */
export type TakenBackWith = 'lapseReversed' | 'dueDateMoved' | 'ruleChanged' | 'latenessExcused';

/** Xem như đồng ý: what the rule made of a silence or of a late reply, and all it rests on. */
export interface DeemedAgreementFile extends Pick<
  AgreementDeemed['data'],
  'because' | 'forDueDate' | 'position' | 'receipt' | 'under' | 'noticedAt'
> {
  /** The legal instant. */
  readonly deemedAt: Instant;
  /** The chase letters a silence outlasted. */
  readonly chases: Extract<AgreementDeemed['data'], { because: 'silence' }>['chases'];
  /** The late reply, which is kept and responded to beside it. */
  readonly opinion?: Extract<AgreementDeemed['data'], { because: 'lateReply' }>['opinion'];
  readonly takenBack?: { readonly at: Instant; readonly with: TakenBackWith };
}
