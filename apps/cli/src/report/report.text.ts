import { UNCONFIRMED_RULE } from '#lib/rulebook';
import type { AccountabilityReport, AgencyFigures } from '#lib/read-models';

const HEADINGS = ['on time', 'late', 'open', 'overdue', 'rate', 'agency'] as const;

/** The fraction before the percentage; below twenty, too few to judge. */
const rateOf = ({ rate }: AgencyFigures): string =>
  rate.tooFew
    ? `${rate.onTime}/${rate.of} (too few)`
    : `${rate.onTime}/${rate.of} (${Math.round(rate.share * 100)} %)`;

const cellsOf = (row: AgencyFigures): readonly string[] => [
  ...[row.onTime, row.late, row.open, row.overdue].map(String),
  rateOf(row),
  `${row.name?.vi ?? row.agency}${row.demonstration ? ' · dữ liệu mẫu' : ''}`,
];

const notesOn = ({
  reference,
  demonstration,
  unconfirmed,
}: AccountabilityReport<AgencyFigures>): readonly string[] => [
  ...(reference
    ? ['Số liệu tham chiếu, không dùng để đánh giá · reference figures judge nobody']
    : []),
  ...(demonstration
    ? ['Dữ liệu mẫu, không được công bố · demonstration data, not to be published']
    : []),
  ...(unconfirmed ? [`${UNCONFIRMED_RULE.vi} · ${UNCONFIRMED_RULE.en}`] : []),
];

/** A table to read: the last column is the name, so that it needs no padding. */
export const reportAsText = (
  report: AccountabilityReport<AgencyFigures>,
  by: 'lead' | 'coordinating',
): string => {
  const table = [HEADINGS, ...report.rows.map(cellsOf)];
  const widths = HEADINGS.map((_, column) =>
    Math.max(...table.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column < 5 ? cell.padStart(widths[column] ?? 0) : cell))
      .join('  ');
  const { from = '…', to = '…' } = report.period;
  return [
    `By ${by} agency, due ${from} to ${to}, as of ${report.asOf}`,
    ...notesOn(report),
    ...table.map(line),
    ...(report.rows.length === 0 ? ['No consultation fell due.'] : []),
    '',
  ].join('\n');
};
