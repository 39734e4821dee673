import type { Accounted } from './accounted.js';
import { apologiesCounted, hasCausedApology } from './apologies-counted.js';
import { documentsOfAll } from './documents-counted.js';
import type { ExcludedBecause, Figures, FourCells, ReportsCounted } from './figures.js';
import type { LeadsOwnFigures } from './leads-own-figures.js';
import { pursuitOfAll } from './pursuit.js';
import { rateOf, spreadOf } from './statistics.js';

/** Consultations of one agency, or of one pair, by how they stand to the period. */
export interface Sorted {
  readonly within: readonly Accounted[];
  readonly carriedOver: number;
  readonly notYetDue: number;
}

const numbers = (values: readonly (number | undefined)[]): readonly number[] =>
  values.filter((value) => value !== undefined);

/** The four cells of some consultations. */
export const cellsOf = (consultations: readonly Accounted[]): FourCells => {
  const cells = { onTime: 0, late: 0, open: 0, overdue: 0 };
  for (const { verdict } of consultations)
    if (verdict.cell !== 'excluded' && verdict.cell !== 'notStarted') cells[verdict.cell] += 1;
  return cells;
};

const excludedFrom = (
  consultations: readonly Accounted[],
): Readonly<Record<ExcludedBecause, number>> => {
  const excluded: Record<ExcludedBecause, number> = {
    released: 0,
    withdrawn: 0,
    returned: 0,
    transferred: 0,
    courtesy: 0,
    notJudged: 0,
    provisional: 0,
    statedDateVoid: 0,
    concluded: 0,
    excused: 0,
    outsideSystem: 0,
  };
  for (const { verdict } of consultations)
    if (verdict.cell === 'excluded') excluded[verdict.because] += 1;
  return excluded;
};

const marksOf = (consultations: readonly Accounted[]): Figures['marks'] => {
  const marks = { provisional: 0, objectedTo: 0, final: 0 };
  for (const { mark } of consultations) if (mark) marks[mark.standing] += 1;
  return marks;
};

const countOf = (
  consultations: readonly Accounted[],
  holds: (consultation: Accounted) => boolean,
): number => consultations.filter(holds).length;

/** Everything that is counted of some consultations. */
export const figuresOf = (
  { within, carriedOver, notYetDue }: Sorted,
  interval: boolean,
): Figures => {
  const cells = cellsOf(within);
  const documents = documentsOfAll(within.map((one) => one.documents));
  const judged = within.filter(({ verdict }) => verdict.cell !== 'excluded');
  const replyTime = spreadOf(numbers(judged.map(({ replyDays }) => replyDays)));
  const lateness = spreadOf(numbers(within.map(({ lateDays }) => lateDays)));
  const overdueFor = spreadOf(numbers(within.map(({ overdueDays }) => overdueDays)));
  return {
    ...cells,
    rate: rateOf(cells.onTime, cells.onTime + cells.late + cells.overdue, interval),
    lateUpToOneDay: countOf(within, ({ lateDays }) => lateDays !== undefined && lateDays <= 1),
    lateWhileAwaitingLead: countOf(within, ({ awaitedDays = 0 }) => awaitedDays > 0),
    marks: marksOf(within),
    excusedInPart: countOf(within, ({ excusedDays = 0 }) => excusedDays > 0),
    lateAgainstFirst: countOf(within, ({ lateAgainstFirst }) => lateAgainstFirst),
    enteredLate: countOf(judged, ({ enteredLate }) => enteredLate !== undefined),
    enteredLateContestable: countOf(judged, ({ enteredLate }) => enteredLate === 'awaited'),
    ...(replyTime && { replyTime }),
    ...(lateness && { lateness }),
    ...(overdueFor && { overdueFor }),
    documents,
    apologiesCaused: countOf(within, hasCausedApology),
    carriedOver,
    notYetDue,
    notStarted: countOf(within, ({ verdict }) => verdict.cell === 'notStarted'),
    excluded: excludedFrom(within),
    overdueUntilTransfer: countOf(within, ({ overdueUntilTransfer }) => overdueUntilTransfer),
    latenessBeforeWithdrawal: countOf(within, ({ lateBeforeWithdrawal }) => lateBeforeWithdrawal),
  };
};

const remitDecisionsOf = (within: readonly Accounted[]): LeadsOwnFigures['remitDecisions'] => {
  const decisions = within.flatMap(({ remitDecision }) => remitDecision ?? []);
  const waiting = spreadOf(decisions.map(({ workingDays }) => workingDays));
  return {
    undecided: decisions.filter(({ isDecided }) => !isDecided).length,
    ...(waiting && { waiting }),
  };
};

/** Reports due and made. */
export const reportsOf = (sorted: Sorted): ReportsCounted => {
  const figures = figuresOf(sorted, false);
  const { onTime, late, open, overdue, marks, excusedInPart, lateness, overdueFor } = figures;
  const { carriedOver, notYetDue, excluded } = figures;
  return {
    due: onTime + late + open + overdue,
    made: onTime + late,
    ...{ onTime, late, open, overdue, marks, excusedInPart, carriedOver, notYetDue, excluded },
    ...(lateness && { lateness }),
    ...(overdueFor && { overdueFor }),
  };
};

/**
 * What the lead answers for, as far as its consultations tell it. Whoever asks for a report, too, has to chase it and to
 * decide on more time for it.
 */
export const leadsOwn = (
  within: readonly Accounted[],
  reportsAsked: readonly Accounted[],
): Omit<LeadsOwnFigures, 'mandates' | 'reports' | 'opinionsRegisteredLate'> => ({
  lettersLaterThanTheirDate: countOf(within, ({ found }) => found.account.letterLaterThanItsDate),
  addresseesWithoutQuestion: countOf(within, ({ found }) => !found.account.hasQuestion),
  windowsUnder3Days: countOf(
    within,
    ({ windowDays }) => windowDays !== undefined && windowDays < 3,
  ),
  dossiersIncomplete: countOf(within, ({ documents }) => documents.standing > 0),
  dossiersEnteredLate: countOf(within, ({ dossierEnteredLate }) => dossierEnteredLate),
  apologies: apologiesCounted(within),
  dossiersNotProvided: countOf(within, ({ found }) => !found.dossier_provided),
  pursuit: pursuitOfAll([...within, ...reportsAsked].map(({ pursuit }) => pursuit)),
  remitDecisions: remitDecisionsOf(within),
  extensionRequestsUnanswered: [...within, ...reportsAsked].reduce(
    (sum, one) => sum + one.extensionsUnanswered,
    0,
  ),
});

/** The four cells by a property of the consultation; a value nobody has is left out. */
export const cellsBy = <Key extends string>(
  within: readonly Accounted[],
  keyOf: (consultation: Accounted) => Key | undefined,
): Readonly<Partial<Record<Key, FourCells>>> => {
  const groups = Map.groupBy(within, keyOf);
  const cells: Partial<Record<Key, FourCells>> = {};
  for (const [key, group] of groups) if (key !== undefined) cells[key] = cellsOf(group);
  return cells;
};
