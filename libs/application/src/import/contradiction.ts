import type { AgencyId } from '#lib/agencies';
import type { WindowInLetter } from '#lib/coordination';
import { dateOf } from '#lib/working-time';
import type { ImportTerms } from './import-terms.js';
import type { PastRow } from './past-row.js';
import type { Column } from './past-requests.columns.js';
import { windowIn } from './past-request.commands.js';
import type { RecordedConsultation, RecordedPast } from './recorded-past.js';

/** A row says one thing and the record another. Both are told; the record stands. */
export interface Contradiction {
  readonly type: 'Contradiction';
  readonly field: Column | 'rule_set' | 'calendar';
  readonly recorded: string;
  readonly written: string;
}

type Compared = readonly [
  field: Contradiction['field'],
  written: string | undefined,
  recorded: string | undefined,
];

const textOf = (window: WindowInLetter | undefined): string => {
  switch (window?.kind) {
    case undefined:
      return '';
    case 'length':
      return `${window.length.count} ${window.length.unit}`;
    case 'stated': {
      const { on, hour } = window.deadline;
      return hour ? `${on} ${hour.inclusive ? '≤' : '<'} ${hour.at}` : on;
    }
  }
};

const compareReply = (
  { reply }: PastRow,
  { reply: recorded }: RecordedConsultation,
): readonly Compared[] => {
  if (!reply || !recorded) return [];
  const { document, kind } = recorded.opinion;
  const sentOn = reply.sentOn === undefined ? undefined : dateOf(recorded.occurredAt);
  const wasKind = kind === 'unrecorded' ? undefined : kind;
  return [
    ['replied_on', reply.signedOn, document?.signedOn ?? dateOf(recorded.occurredAt)],
    ['sent_on', reply.sentOn, sentOn],
    ['reply_no', reply.number, document?.number],
    ['stance', reply.kind === 'unrecorded' ? undefined : reply.kind, wasKind ?? kind],
  ];
};

const compareConsultation = (
  row: PastRow,
  consultation: RecordedConsultation,
): readonly Compared[] => [
  ['window_length', textOf(windowIn(row)), textOf(consultation.window)],
  // What the record does not know yet is added, not contradicted.
  ['delivered_on', row.deliveredOn, consultation.deliveredOn ?? row.deliveredOn],
  ['registered_on', row.registeredOn, consultation.registeredOn ?? row.registeredOn],
  ...compareReply(row, consultation),
];

/** The first field in which the row contradicts the record; what a row leaves out contradicts nothing. */
export const contradictionOf = (
  row: PastRow,
  addressee: AgencyId,
  { opened, consultations }: RecordedPast,
  { ruleSet, calendar }: ImportTerms,
): Contradiction | undefined => {
  const consultation = consultations.get(addressee);
  const compared: readonly Compared[] = [
    ['issued_on', row.issuedOn, opened.letter.issuedOn],
    ['subject', row.subject, opened.subject],
    ['rule_set', ruleSet, opened.rule.id],
    ['calendar', calendar, opened.calendar],
    ...(consultation ? compareConsultation(row, consultation) : []),
  ];
  const found = compared.find(
    ([, written, recorded]) => written !== undefined && written !== recorded,
  );
  if (!found) return undefined;
  const [field, written = '', recorded = ''] = found;
  return { type: 'Contradiction', field, recorded, written };
};
