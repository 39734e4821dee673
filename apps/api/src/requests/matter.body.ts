import type { Matter } from '#lib/coordination';
import type { LocalDate } from '#lib/working-time';
import { DateText } from '../http/date-fields.js';
import { OneOf, Text } from '../http/fields.js';
import { Part } from '../http/parts.js';
import { DocumentBody } from '../parts/document.body.js';

/** The event after which a report is owed. */
export class OccasionBody {
  /** In words: "ngày công bố Chỉ số". */
  @Text({ max: 300 })
  readonly event!: string;

  /** The day on which it happened, from which the time limit runs. */
  @DateText()
  readonly on!: LocalDate;

  /** The document that made it known, or that asks for a report on it. */
  @Part(() => DocumentBody)
  readonly document!: DocumentBody;
}

const isReport = (body: object) => 'kind' in body && body.kind === 'report';

/** What kind of matter it is; it is said whether it is an administrative procedure (R2). */
export class MatterBody {
  /** `report` asks one agency for a report on an occasion; the others ask for opinions. */
  @OneOf(['general', 'policy', 'legalDraft', 'administrativeProcedure', 'report'])
  readonly kind!: Exclude<Matter['kind'], 'unrecorded'>;

  /** The code of the procedure in the catalogue. */
  @Text({ max: 60, optional: true })
  readonly code?: string;

  /** Of a report: what it is on. */
  @Part(() => OccasionBody, { optional: true, neededIf: isReport })
  readonly occasion?: OccasionBody;
}

export const matterOf = ({ kind, code, occasion }: MatterBody): Matter => {
  if (kind === 'administrativeProcedure') return { kind, ...(code !== undefined && { code }) };
  if (kind !== 'report') return { kind };
  if (occasion === undefined) throw new Error('Its fields were checked');
  const { event, on, document } = occasion;
  return { kind, occasion: { event, on, document: { ...document } } };
};
