import type { LocalDate } from '#lib/working-time';
import { SignerBody } from '../parts/signer.body.js';
import { DateText } from '../http/date-fields.js';
import { Text } from '../http/fields.js';
import { Part } from '../http/parts.js';
import { DocumentBody } from '../parts/document.body.js';

/** Văn bản xin lỗi và hẹn lại ngày trả kết quả, as it was sent. */
export class ApologyBody {
  @Part(() => DocumentBody)
  readonly document!: DocumentBody;

  /** The head; a letter signed in the head's place is recorded and marked. */
  @Part(() => SignerBody)
  readonly signer!: SignerBody;

  /** The person or organisation whose dossier it is; sealed before it is recorded. */
  @Text({ max: 300 })
  readonly to!: string;

  @Text({ max: 300 })
  readonly dossierKind!: string;

  /** Số biên nhận. */
  @Text({ max: 120 })
  readonly receiptNumber!: string;

  /** Tình trạng giải quyết. */
  @Text({ max: 1000 })
  readonly progress!: string;

  @Text({ max: 2000 })
  readonly reason!: string;

  /** Ngày hẹn trả kết quả, as on the receipt. */
  @DateText()
  readonly appointedOn!: LocalDate;

  /** Ngày hẹn trả lần sau. */
  @DateText()
  readonly newDate!: LocalDate;

  /** The consulted agency whose lateness caused it, named internally; absent: the lead itself. */
  @Text({ max: 80, optional: true })
  readonly causedBy?: string;
}
