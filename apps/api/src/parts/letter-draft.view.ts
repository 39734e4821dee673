import { TextList } from '../http/shown.js';

/** The draft in the parts of an administrative document (Decree 30/2020); number, day and signature are left blank. */
export class LetterDraftView {
  readonly superior?: string;
  readonly issuer!: string;
  readonly number!: string;
  readonly placeAndDate!: string;
  /** Trích yếu. */
  readonly subject!: string;
  /** Kính gửi. */
  readonly addressedTo!: string;

  @TextList()
  readonly paragraphs!: readonly string[];

  /** Nơi nhận. */
  @TextList()
  readonly recipients!: readonly string[];

  @TextList()
  readonly signer!: readonly string[];

  @TextList()
  readonly marks!: readonly string[];

  readonly foot!: string;
}
