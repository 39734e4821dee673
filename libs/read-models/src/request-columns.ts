import type { AgencyId } from '#lib/agencies';
import type { RequestId, RequestOpened, RuleRepinned, Urgency } from '#lib/coordination';
import { isConfirmed, type Rulebook, type RuleSetId } from '#lib/rulebook';
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
  /** The version of the rule pinned on it; whether that is confirmed is asked of the rulebook. */
  readonly rule: RuleSetId;
  readonly rule_version: number;
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
  rule: 'text',
  rule_version: 'integer',
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
  rule: data.rule.id,
  rule_version: data.rule.version,
  reference: data.rule.reference,
});

/** The columns that change with the rule pinned on the request. */
export const ruleColumns = ({
  data: { rule },
}: RuleRepinned): Pick<RequestColumns, 'rule' | 'rule_version' | 'reference'> => ({
  rule: rule.id,
  rule_version: rule.version,
  reference: rule.reference,
});

/** Whether the rule behind the dates of the request has been confirmed by now. */
export const ruleConfirmed = (
  rules: Rulebook,
  { rule, rule_version }: Pick<RequestColumns, 'rule' | 'rule_version'>,
): boolean => isConfirmed(rules, { id: rule, version: rule_version });
