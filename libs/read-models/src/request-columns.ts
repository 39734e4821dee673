import type { AgencyId } from '#lib/agencies';
import type { RequestId, RequestOpened, Urgency } from '#lib/coordination';
import type { LocalDate } from '#lib/working-time';

/** What lists of consultations show of the request each belongs to. */
export interface RequestColumns {
  readonly request_id: RequestId;
  readonly lead: AgencyId;
  readonly number: string;
  readonly issued_on: LocalDate;
  readonly subject: string;
  readonly urgency: Urgency;
  readonly calendar: string;
  readonly reference: boolean;
}

export const requestColumnTypes = {
  request_id: 'text',
  lead: 'text',
  number: 'text',
  issued_on: 'date',
  subject: 'text',
  urgency: 'text',
  calendar: 'text',
  reference: 'boolean',
} as const;

export const requestColumns = ({ data }: RequestOpened): RequestColumns => ({
  request_id: data.requestId,
  lead: data.lead,
  number: data.letter.number,
  issued_on: data.letter.issuedOn,
  subject: data.subject,
  urgency: data.urgency,
  calendar: data.calendar,
  reference: data.rule.reference,
});
