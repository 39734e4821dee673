import type { DocumentReference } from '#lib/coordination';
import type { LocalDate } from '#lib/working-time';
import { DateText } from '../http/date-fields.js';
import { Text } from '../http/fields.js';

/** An official document as cited. */
export class DocumentBody implements DocumentReference {
  /** Số, ký hiệu, as written. */
  @Text({ max: 120 })
  readonly number!: string;

  /** Date of issue. */
  @DateText()
  readonly issuedOn!: LocalDate;
}
