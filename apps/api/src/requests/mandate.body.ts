import type { Mandate } from '#lib/coordination';
import type { LocalDate } from '#lib/working-time';
import { DateText } from '../http/date-fields.js';
import { Text } from '../http/fields.js';
import { Part } from '../http/parts.js';
import { DocumentBody } from '../parts/document.body.js';

/** The assignment behind the request. */
export class MandateBody {
  @Part(() => DocumentBody)
  readonly document!: DocumentBody;

  /** Who assigned it. */
  @Text({ max: 200 })
  readonly from!: string;

  @DateText({ optional: true })
  readonly submitBy?: LocalDate;
}

export const mandateOf = ({ document, from, submitBy }: MandateBody): Mandate => ({
  document: { ...document },
  from,
  ...(submitBy !== undefined && { submitBy }),
});
