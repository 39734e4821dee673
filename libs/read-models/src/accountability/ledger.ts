import type { AgencyId } from '#lib/agencies';
import { type Calendars, calendarNamed } from '../calendars.js';
import { ruleConfirmed } from '../request-columns.js';
import type { AccountabilityAsked } from './accountability.query.js';
import type { AccountAgencyRow } from './accountability.tables.js';
import { type AccountFound, type Accounted, accounted } from './accounted.js';
import type { AgencyFigures, LeadFigures, OfAgency, Told } from './figures.js';
import { type MandateFound, mandatesOf } from './mandates.js';
import { asOfIn, type Standing, standingIn } from './period.js';
import { figuresOf, leadsOwn, type Sorted } from './tally.js';

/** Everything read for one question about accountability. */
export interface Read {
  readonly found: readonly AccountFound[];
  readonly mandates: readonly MandateFound[];
  readonly agencies: ReadonlyMap<AgencyId, AccountAgencyRow>;
}

/** A consultation with how it stands to the period asked for. */
export type Entry = Accounted & { readonly standing: Exclude<Standing, 'outside'> };

/** What was read, judged once and ready to be told by lead or by coordinating agency. */
export interface Ledger extends Pick<Read, 'mandates' | 'agencies'> {
  readonly told: Told;
  readonly entries: readonly Entry[];
  readonly interval: boolean;
  readonly calendars: Calendars;
}

export const ledgerOf = (asked: AccountabilityAsked, read: Read): Ledger => {
  const { period, known, calendars, rules, reference = false, interval = false } = asked;
  const asOf = asOfIn(period, asked);
  const entries = read.found.flatMap((found): readonly Entry[] => {
    const standing = standingIn(period, found.account, asOf);
    if (standing === 'outside') return [];
    return [{ ...accounted(found, asOf, calendarNamed(calendars, found.calendar)), standing }];
  });
  const isFictitious = (agency: AgencyId) => read.agencies.get(agency)?.demonstration === true;
  return {
    ...read,
    entries,
    interval,
    calendars,
    told: {
      period,
      asOf,
      ...(known !== undefined && { known }),
      reference,
      demonstration: entries.some(
        ({ found }) => isFictitious(found.lead) || isFictitious(found.agency),
      ),
      unconfirmed: entries.some(({ found }) => !found.reference && !ruleConfirmed(rules, found)),
    },
  };
};

const sorted = (entries: readonly Entry[]): Sorted => ({
  within: entries.filter(({ standing }) => standing === 'within'),
  carriedOver: entries.filter(({ standing }) => standing === 'carriedOver').length,
  notYetDue: entries.filter(({ standing }) => standing === 'notYetDue').length,
});

const identity = (agencies: Ledger['agencies'], agency: AgencyId): OfAgency => {
  const known = agencies.get(agency);
  return known
    ? { agency, name: known.name, demonstration: known.demonstration }
    : { agency, demonstration: false };
};

export const agencyFigures = (
  { agencies, interval }: Ledger,
  agency: AgencyId,
  entries: readonly Entry[],
): AgencyFigures => ({
  ...identity(agencies, agency),
  ...figuresOf(sorted(entries), interval),
});

export const leadFigures = (
  ledger: Ledger,
  lead: AgencyId,
  entries: readonly Entry[],
): LeadFigures => ({
  ...agencyFigures(ledger, lead, entries),
  own: {
    ...leadsOwn(sorted(entries).within),
    mandates: mandatesOf(
      ledger.mandates.filter((mandate) => mandate.lead === lead),
      ledger.told.asOf,
      ledger.calendars,
    ),
  },
});

/** One row for each agency on one side, in the order of their ids: never a ranking. */
export const rowsBy = <Row>(
  { entries }: Ledger,
  side: (entry: Entry) => AgencyId,
  row: (agency: AgencyId, entries: readonly Entry[]) => Row,
  others: readonly AgencyId[] = [],
): readonly Row[] => {
  const groups = Map.groupBy(entries, side);
  const agencies = [...new Set([...groups.keys(), ...others])].toSorted();
  return agencies.map((agency) => row(agency, groups.get(agency) ?? []));
};

export const leadOf = ({ found }: Entry): AgencyId => found.lead;
export const coordinatingOf = ({ found }: Entry): AgencyId => found.agency;
