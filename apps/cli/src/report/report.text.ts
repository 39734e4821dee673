import { UNCONFIRMED_RULE } from '#lib/rulebook';
import type { AccountabilityReport, CoordinatingFigures, LeadFigures } from '#lib/read-models';

type Row = CoordinatingFigures | LeadFigures;

/** One decimal, cut and never rounded up: 399 of 400 is not all. */
const percent = (onTime: number, of: number): number => Math.floor((onTime * 1000) / of) / 10;

/** The fraction before the percentage; below twenty, too few to judge. */
const rateOf = ({ rate: { onTime, of, tooFew } }: Row): string =>
  `${onTime}/${of} (${tooFew ? 'too few' : `${percent(onTime, of)} %`})`;

const excludedFrom = ({ excluded }: Row): number =>
  Object.values(excluded).reduce((sum, count) => sum + count, 0);

/** Reports made of those due, which an agency owes whether it leads or is asked; in none of the cells. */
const reportsOf = (row: Row): string => {
  const { made, due } = 'own' in row ? row.own.reports : row.reports;
  return `${made}/${due}`;
};

/** The four cells and the rate, then what is shown apart. The name comes last, so that it needs no padding. */
const COLUMNS: readonly (readonly [heading: string, cell: (row: Row) => number | string])[] = [
  ['on time', ({ onTime }) => onTime],
  ['late', ({ late }) => late],
  ['open', ({ open }) => open],
  ['overdue', ({ overdue }) => overdue],
  ['rate', rateOf],
  ['late up to 1 day', ({ lateUpToOneDay }) => lateUpToOneDay],
  ['entered late', ({ enteredLate }) => enteredLate],
  ['excluded', excludedFrom],
  ['carried over', ({ carriedOver }) => carriedOver],
  ['reports', reportsOf],
  [
    'agency',
    ({ name, agency, demonstration }) =>
      `${name?.vi ?? agency}${demonstration ? ' · dữ liệu mẫu' : ''}`,
  ],
];

const notesOn = ({
  reference,
  rolledUp,
  demonstration,
  unconfirmed,
}: AccountabilityReport<Row>): readonly string[] => [
  ...(reference
    ? ['Số liệu tham chiếu, không dùng để đánh giá · reference figures judge nobody']
    : []),
  ...(rolledUp
    ? [
        'Số liệu của cơ quan đã sắp xếp được cộng vào cơ quan kế thừa · bodies that have ended are counted with their successors',
      ]
    : []),
  ...(demonstration
    ? ['Dữ liệu mẫu, không được công bố · demonstration data, not to be published']
    : []),
  ...(unconfirmed ? [`${UNCONFIRMED_RULE.vi} · ${UNCONFIRMED_RULE.en}`] : []),
];

/** Nothing where no period was asked for: then whatever fell due is counted. */
const dueIn = ({ from, to }: AccountabilityReport<Row>['period']): readonly string[] => {
  if (from !== undefined && to !== undefined) return [`due ${from} to ${to}`];
  if (from !== undefined) return [`due from ${from}`];
  return to === undefined ? [] : [`due until ${to}`];
};

/** A table to read. */
export const reportAsText = (
  report: AccountabilityReport<Row>,
  by: 'lead' | 'coordinating',
): string => {
  const table = [
    COLUMNS.map(([heading]) => heading),
    ...report.rows.map((row) => COLUMNS.map(([, cell]) => String(cell(row)))),
  ];
  const widths = COLUMNS.map((_, column) =>
    Math.max(...table.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column < COLUMNS.length - 1 ? cell.padStart(widths[column] ?? 0) : cell,
      )
      .join('  ');
  return [
    [`By ${by} agency`, ...dueIn(report.period), `as of ${report.asOf}`].join(', '),
    ...notesOn(report),
    ...table.map(line),
    ...(report.rows.length === 0 ? ['No consultation fell due.'] : []),
    '',
  ].join('\n');
};
