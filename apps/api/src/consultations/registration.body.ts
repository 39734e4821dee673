import type { LocalDate } from '#lib/working-time';
import { DateText } from '../http/date-fields.js';
import { Text } from '../http/fields.js';
import { Part } from '../http/parts.js';
import { EvidenceBody } from '../parts/evidence.body.js';

/** The entry in the register of incoming documents. */
export class RegistrationBody {
  @DateText()
  readonly registeredOn!: LocalDate;

  /** Số đến. */
  @Text({ max: 60 })
  readonly number!: string;

  @Part(() => EvidenceBody, { optional: true })
  readonly evidence?: EvidenceBody;
}
