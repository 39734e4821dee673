import type { AgencyId, AgencyRegister } from '#lib/agencies';
import type { Calendars } from '#lib/rulebook';
import { dateOf } from '#lib/working-time';
import { calendarFor } from '../calendars.js';
import { ruleConfirmed } from '../request-columns.js';
import type { AccountabilityAsked } from './accountability.query.js';
import { type AccountFound, type Accounted, accounted } from './accounted.js';
import type { Told } from './accountability-report.js';
import type { AgencyFigures, CoordinatingFigures, OfAgency } from './figures.js';
import type { LeadFigures } from './leads-own-figures.js';
import { type MandateFound, mandatesOf } from './mandates.js';
import { opinionsRegisteredLate } from './opinions-registered.js';
import { asOfIn, type Standing, standingIn } from './period.js';
import { figuresOf, leadsOwn, reportsOf, type Sorted } from './tally.js';

/** Everything read for one question about accountability. */
export interface Read {
  /** Of opinions. */
  readonly found: readonly AccountFound[];
  /** Of reports, which are counted with no opinion. */
  readonly reports: readonly AccountFound[];
  readonly mandates: readonly MandateFound[];
  readonly register: AgencyRegister;
}

/** A consultation with how it stands to the period asked for. */
export type Entry = Accounted & { readonly standing: Exclude<Standing, 'outside'> };

/** What was read, judged once and ready to be told by lead or by coordinating agency. */
export interface Ledger extends Pick<Read, 'mandates' | 'register'> {
  readonly told: Told;
  /** With whose figures those of an agency are counted: its own, or its successor's when that was asked for. */
  readonly countedWith: (agency: AgencyId) => AgencyId;
  readonly entries: readonly Entry[];
  readonly reports: readonly Entry[];
  readonly interval: boolean;
  readonly calendars: Calendars;
}

export const ledgerOf = (asked: AccountabilityAsked, read: Read): Ledger => {
  const { period, known, calendars, rules, reference = false, interval = false } = asked;
  const { rollUp: rolledUp = false } = asked;
  const asOf = asOfIn(period, asked);
  const entered = (found: AccountFound): readonly Entry[] => {
    const standing = standingIn(period, found.account, asOf);
    if (standing === 'outside') return [];
    const calendar = calendarFor(found.agency, calendars, found.calendar);
    const ladder = rules.find(found.rule, found.rule_version)?.ladder.value;
    return [{ ...accounted(found, asOf, calendar, ladder, known ?? asked.now), standing }];
  };
  const entries = read.found.flatMap(entered);
  const reports = read.reports.flatMap(entered);
  const all = [...entries, ...reports];
  const isFictitious = (agency: AgencyId) => read.register.find(agency)?.origin === 'demonstration';
  return {
    ...read,
    entries,
    reports,
    interval,
    calendars,
    countedWith: countedWith(read.register, asked),
    told: {
      period,
      asOf,
      ...(known !== undefined && { known }),
      reference,
      rolledUp,
      demonstration: all.some(
        ({ found }) => isFictitious(found.lead) || isFictitious(found.agency),
      ),
      unconfirmed: all.some(({ found }) => !found.reference && !ruleConfirmed(rules, found)),
    },
  };
};

const sorted = (entries: readonly Entry[]): Sorted => ({
  within: entries.filter(({ standing }) => standing === 'within'),
  carriedOver: entries.filter(({ standing }) => standing === 'carriedOver').length,
  notYetDue: entries.filter(({ standing }) => standing === 'notYetDue').length,
});

/** Whose figures are counted with whose. */
export const countedWith =
  (
    register: AgencyRegister,
    { rollUp = false, now }: Pick<AccountabilityAsked, 'rollUp' | 'now'>,
  ) =>
  (agency: AgencyId): AgencyId =>
    rollUp ? register.successorOf(agency, dateOf(now)) : agency;

/** The other agencies whose figures are counted with its own. */
export const countedBeside = (
  register: AgencyRegister,
  whose: Ledger['countedWith'],
  agency: AgencyId,
): readonly AgencyId[] =>
  register
    .all()
    .map(({ id }) => id)
    .filter((id) => id !== agency && whose(id) === agency);

/** Whom figures are about, with whoever is counted with it. */
export const identity = (
  {
    register,
    told,
    countedWith: whose,
  }: Pick<Ledger, 'register' | 'countedWith'> & { readonly told: Pick<Told, 'rolledUp'> },
  agency: AgencyId,
): OfAgency => {
  const known = register.find(agency);
  return {
    agency,
    ...(known && { name: known.name }),
    demonstration: known?.origin === 'demonstration',
    ...(told.rolledUp && { includes: countedBeside(register, whose, agency) }),
  };
};

export const agencyFigures = (
  ledger: Ledger,
  agency: AgencyId,
  entries: readonly Entry[],
): AgencyFigures => ({
  ...identity(ledger, agency),
  ...figuresOf(sorted(entries), ledger.interval),
});

/** The reports it owes, or those owed by bodies whose figures are counted with its own. */
export const reportsOwedBy = (
  { reports, countedWith: whose }: Ledger,
  agency: AgencyId,
): readonly Entry[] => reports.filter((entry) => whose(coordinatingOf(entry)) === agency);

const reportsAskedBy = (
  { reports, countedWith: whose }: Ledger,
  lead: AgencyId,
): readonly Entry[] => reports.filter((entry) => whose(leadOf(entry)) === lead);

export const coordinatingFigures = (
  ledger: Ledger,
  agency: AgencyId,
  entries: readonly Entry[],
): CoordinatingFigures => ({
  ...agencyFigures(ledger, agency, entries),
  reports: reportsOf(sorted(reportsOwedBy(ledger, agency))),
});

export const leadFigures = (
  ledger: Ledger,
  lead: AgencyId,
  entries: readonly Entry[],
): LeadFigures => ({
  ...agencyFigures(ledger, lead, entries),
  own: {
    ...leadsOwn(sorted(entries).within, sorted(reportsAskedBy(ledger, lead)).within),
    opinionsRegisteredLate: opinionsRegisteredLate(
      sorted(entries).within,
      ledger.told.asOf,
      ledger.calendars,
    ),
    reports: reportsOf(sorted(reportsOwedBy(ledger, lead))),
    mandates: mandatesOf(
      ledger.mandates.filter((mandate) => ledger.countedWith(mandate.lead) === lead),
      ledger.told.asOf,
      ledger.calendars,
    ),
  },
});

/** One row for each agency on one side, in the order of their ids: never a ranking. */
export const rowsBy = <Row>(
  { entries, countedWith: whose }: Ledger,
  side: (entry: Entry) => AgencyId,
  row: (agency: AgencyId, entries: readonly Entry[]) => Row,
  others: readonly AgencyId[] = [],
): readonly Row[] => {
  const groups = Map.groupBy(entries, (entry) => whose(side(entry)));
  const agencies = [...new Set([...groups.keys(), ...others.map(whose)])].toSorted();
  return agencies.map((agency) => row(agency, groups.get(agency) ?? []));
};

export const leadOf = ({ found }: Entry): AgencyId => found.lead;
export const coordinatingOf = ({ found }: Entry): AgencyId => found.agency;
