import type { WhatIfCells, WhatIfConsultation, WhatIfReport } from '#lib/read-models';

const CELLS: readonly (readonly [heading: string, cell: keyof WhatIfCells])[] = [
  ['on time', 'onTime'],
  ['late', 'late'],
  ['open', 'open'],
  ['overdue', 'overdue'],
  ['excluded', 'excluded'],
  ['not started', 'notStarted'],
];

const columns = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths?.[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
};

const cellsOf = ({ current, draft, ruleSet }: WhatIfReport): readonly string[] =>
  columns([
    ['', ...CELLS.map(([heading]) => heading)],
    ['as it was', ...CELLS.map(([, cell]) => String(current[cell]))],
    [`under ${ruleSet}`, ...CELLS.map(([, cell]) => String(draft[cell]))],
  ]);

const besides = ({ beside }: WhatIfConsultation): string =>
  beside.map(({ ruleSet, dueOn }) => `${ruleSet} ${dueOn}`).join(', ');

const casesOf = ({ consultations: { rows }, ruleSet }: WhatIfReport): readonly string[] =>
  columns([
    ['letter', 'issued', 'agency', 'rule', 'due', 'cell', ruleSet, 'cell', 'beside'],
    ...rows.map((row) => [
      row.number,
      row.issuedOn,
      row.agency,
      row.rule,
      row.current.dueOn ?? '–',
      row.current.cell,
      `${row.draft.dueOn ?? '–'}${row.overCap ? ' (over the cap)' : ''}`,
      row.draft.cell,
      besides(row),
    ]),
  ]);

/** The four cells side by side, then the consultations behind them. */
export const whatIfAsText = (report: WhatIfReport): string => {
  const { period, asOf, demonstration, otherCell, otherDate, overCap, consultations } = report;
  const bounds = [period.from && `from ${period.from}`, period.to && `to ${period.to}`];
  return [
    [
      `What if ${report.ruleSet} had been in force`,
      ...bounds.filter(Boolean),
      `as of ${asOf}`,
    ].join(', '),
    ...(demonstration
      ? ['Dữ liệu mẫu, không được công bố · demonstration data, not to be published']
      : []),
    ...cellsOf(report),
    `Another cell: ${otherCell}. Another date: ${otherDate}. Longer than it allows: ${overCap}.`,
    ...(consultations.rows.length === 0 ? ['No consultation fell due.'] : casesOf(report)),
    ...(consultations.next === undefined ? [] : ['… and more: ask the API page by page.']),
    '',
  ].join('\n');
};
