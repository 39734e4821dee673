import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { AgencyId } from '#lib/agencies';
import {
  lateEntryStanding,
  type PublishedCase,
  type PublishedFigures,
  type PublishedPeriod,
  type PublishedRow,
  type PublishedRule,
} from '#lib/coordination';
import type { Position } from '#lib/event-sourcing';
import { type Calendars, isConfirmed, type Rulebook } from '#lib/rulebook';
import type { Instant } from '#lib/working-time';
import { opened } from '../accountability/accountability.handlers.js';
import { AccountabilityReader } from '../accountability/accountability.reader.js';
import type { Figures, OfAgency } from '../accountability/figures.js';
import {
  agencyFigures,
  coordinatingOf,
  type Entry,
  type Ledger,
  leadOf,
  rowsBy,
} from '../accountability/ledger.js';

/** The figures of a period as they would be published now, and what stands against it. */
export interface Snapshot extends Omit<PublishedFigures, 'position'> {
  /** Through where the figures know the record; `undefined` before they were built. */
  readonly position: Position | undefined;
  /** The same of the histories, which tell why a consultation is counted otherwise. */
  readonly historyPosition: Position | undefined;
  /** Of the rules behind them: those the monitoring body has not confirmed. */
  readonly unconfirmed: readonly PublishedRule[];
}

export class PeriodSnapshot extends Query<Snapshot> {
  constructor(
    readonly asked: {
      readonly period: PublishedPeriod;
      readonly now: Instant;
      readonly calendars: Calendars;
      readonly rules: Rulebook;
    },
  ) {
    super();
  }
}

/** Whether how it is counted may still change by what the agency or the lead may say of it, or has said. */
const mayChange = ({ found, mark }: Entry, known: Instant): boolean => {
  const { lateEntries, answer } = found.account.course;
  if (mark && mark.standing !== 'final') return true;
  return lateEntries.some(({ name, ...entry }) => {
    const ofAnswer = name.entry !== 'sending' || name.opinion === answer?.first;
    const standing = lateEntryStanding(entry, known);
    return ofAnswer && (standing === 'awaited' || standing === 'contested');
  });
};

const publishedRow = (
  { agency, name, ...figures }: OfAgency & Figures,
  changeable: number,
): PublishedRow => ({
  agency,
  ...(name && { name: name.vi }),
  onTime: figures.onTime,
  late: figures.late,
  open: figures.open,
  overdue: figures.overdue,
  notStarted: figures.notStarted,
  excluded: Object.values(figures.excluded).reduce((sum, count) => sum + count, 0),
  mayChange: changeable,
  carriedOver: figures.carriedOver,
  notYetDue: figures.notYetDue,
});

type Changes = (entry: Entry) => boolean;

const rowsOf = (
  ledger: Ledger,
  side: (entry: Entry) => AgencyId,
  changes: Changes,
): readonly PublishedRow[] =>
  rowsBy(ledger, side, (agency, entries) =>
    publishedRow(agencyFigures(ledger, agency, entries), entries.filter(changes).length),
  );

const casesOf = ({ entries }: Ledger, changes: Changes): readonly PublishedCase[] =>
  entries
    .filter(({ standing }) => standing === 'within')
    .map((entry) => ({
      requestId: entry.found.request_id,
      agency: entry.found.agency,
      number: entry.found.number,
      cell: entry.verdict.cell,
      ...(changes(entry) && { mayChange: true as const }),
    }))
    .toSorted((a, b) => (a.requestId + a.agency < b.requestId + b.agency ? -1 : 1));

const rulesOf = ({ entries }: Ledger): readonly PublishedRule[] => {
  const pinned = entries.map(({ found }) => ({ id: found.rule, version: found.rule_version }));
  return [...new Map(pinned.map((rule) => [`${rule.id} ${rule.version}`, rule])).values()];
};

@QueryHandler(PeriodSnapshot)
export class PeriodSnapshotHandler implements IQueryHandler<PeriodSnapshot> {
  constructor(private readonly reader: AccountabilityReader) {}

  async execute({ asked }: PeriodSnapshot): Promise<Snapshot> {
    const { now: known, rules: book } = asked;
    // Asked first: the figures may know more by then, never less.
    const position = await this.reader.position('accountability');
    const historyPosition = await this.reader.position('request-history');
    const ledger = await opened(this.reader, { ...asked, known });
    const rules = rulesOf(ledger);
    const changes: Changes = (entry) => entry.standing === 'within' && mayChange(entry, known);
    return {
      asOf: ledger.told.asOf,
      known,
      position,
      historyPosition,
      rules,
      unconfirmed: rules.filter((rule) => !isConfirmed(book, rule)),
      demonstration: ledger.told.demonstration,
      leads: rowsOf(ledger, leadOf, changes),
      coordinating: rowsOf(ledger, coordinatingOf, changes),
      cases: casesOf(ledger, changes),
    };
  }
}
