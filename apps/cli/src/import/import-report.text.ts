import { type ImportReport, rowSentence, type RowRefusal, type RowWarning } from '#lib/application';
import { type NameOf, problemType } from '#lib/wording';

/** A row's refusal or warning as a program reads it: what a decider refused goes by the decider's own name. */
const told = (reason: RowRefusal | RowWarning, nameOf: NameOf) => {
  const { type, ...data } = reason.type === 'Rejected' ? reason.rejection : reason;
  return { ...data, type: problemType(type), message: rowSentence(reason, nameOf) };
};

/** What the JSON says: the same as the text, for programs. */
export const reportAsJson = (
  { position: _, refused, warnings, registered, ...report }: ImportReport,
  nameOf: NameOf,
) => ({
  ...report,
  registered: registered.map(({ id, name }) => ({ id, name: name.vi })),
  refused: refused.map(({ line, refusal }) => ({ line, ...told(refusal, nameOf) })),
  warnings: warnings.map(({ line, warning }) => ({ line, ...told(warning, nameOf) })),
});

/** A reader sees the first of a long list; the JSON has them all. */
const SHOWN = 20;

const listed = <Item>(title: string, items: readonly Item[], line: (item: Item) => string) => {
  if (items.length === 0) return [];
  const more = items.length - SHOWN;
  return [
    `${title}:`,
    ...items.slice(0, SHOWN).map((item) => `  ${line(item)}`),
    ...(more > 0 ? [`  … and ${more} more; --json tells all`] : []),
  ];
};

const count = (value: number): string => value.toLocaleString('en');

export const reportAsText = (report: ImportReport, nameOf: NameOf): string => {
  const { rows, added, unchanged, refused, warnings, registered, standings } = report;
  const lines = [
    `${report.file}, ${report.ruleSet}, calendar ${report.calendar}${report.dryRun ? ': rehearsed, nothing was stored' : ''}`,
    `  rows        ${count(rows)}, of ${count(report.leadAgencies)} lead agencies`,
    `  ${report.dryRun ? 'to be added' : 'added      '} ${count(added)}, opening ${count(report.requests)} requests`,
    `  unchanged   ${count(unchanged)}`,
    `  refused     ${count(refused.length)}`,
    `  on time ${count(standings.onTime)} · late ${count(standings.late)} · open ${count(standings.open)} · unanswered past due ${count(standings.overdue)} · not judged ${count(standings.notJudged)}`,
    ...listed(
      'Put on the register, where nobody had that name',
      registered,
      ({ id, name }) => `${name.vi} (${id})`,
    ),
    ...listed(
      'Refused',
      refused,
      ({ line, refusal }) => `line ${line}: ${rowSentence(refusal, nameOf).en}`,
    ),
    ...listed(
      'Taken in with a warning',
      warnings,
      ({ line, warning }) => `line ${line}: ${rowSentence(warning, nameOf).en}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
};
