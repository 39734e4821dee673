import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { AgencyId } from '#lib/agencies';
import { AccountabilityReader } from '../accountability/accountability.reader.js';
import type { AccountabilityAsked } from '../accountability/accountability.query.js';
import type { AccountabilityReport } from '../accountability/accountability-report.js';
import type { OfAgency } from '../accountability/figures.js';
import { countedWith, identity } from '../accountability/ledger.js';
import { asOfIn } from '../accountability/period.js';
import type { CoordinatingDays, LeadDays } from './days-counted.js';
import { type DaysBy, daysByCoordinator, daysByLead } from './period-days.js';
import { PhaseTracksReader } from './phase-tracks.reader.js';

export type PeriodDaysAsked = Omit<AccountabilityAsked, 'interval' | 'rules'>;

/** Days say nothing of a rule's confirmation: they tell who had to act, and only the overdue ones judge. */
export type PeriodDays<Row> = Omit<AccountabilityReport<OfAgency & Row>, 'unconfirmed'>;

/** The days of a period by lead agency: where the time of its requests went. */
export class LeadPeriodDays extends Query<PeriodDays<LeadDays>> {
  constructor(readonly asked: PeriodDaysAsked) {
    super();
  }
}

/** The days of a period by coordinating agency: within its window, late alone, late with others. */
export class CoordinatingPeriodDays extends Query<PeriodDays<CoordinatingDays>> {
  constructor(readonly asked: PeriodDaysAsked) {
    super();
  }
}

const told = async <Row extends object>(
  accounts: AccountabilityReader,
  tracks: PhaseTracksReader,
  asked: PeriodDaysAsked,
  count: DaysBy<Row>,
): Promise<PeriodDays<Row>> => {
  const { period, known, reference = false, rollUp: rolledUp = false, calendars } = asked;
  const asOf = asOfIn(period, asked);
  const [register, found] = await Promise.all([
    accounts.register(),
    tracks.tracks({ period, known, reference }),
  ]);
  const whose = countedWith(register, asked);
  const counted = count(found, { period, asOf, calendars, whose });
  const of = { register, countedWith: whose, told: { rolledUp } };
  const rows = [...counted]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([agency, days]: [AgencyId, Row]) => ({ ...identity(of, agency), ...days }));
  return {
    period,
    asOf,
    ...(known !== undefined && { known }),
    reference,
    rolledUp,
    demonstration: rows.some(({ demonstration }) => demonstration),
    rows,
  };
};

@QueryHandler(LeadPeriodDays)
export class LeadPeriodDaysHandler implements IQueryHandler<LeadPeriodDays> {
  constructor(
    private readonly accounts: AccountabilityReader,
    private readonly tracks: PhaseTracksReader,
  ) {}

  execute({ asked }: LeadPeriodDays): Promise<PeriodDays<LeadDays>> {
    return told(this.accounts, this.tracks, asked, daysByLead);
  }
}

@QueryHandler(CoordinatingPeriodDays)
export class CoordinatingPeriodDaysHandler implements IQueryHandler<CoordinatingPeriodDays> {
  constructor(
    private readonly accounts: AccountabilityReader,
    private readonly tracks: PhaseTracksReader,
  ) {}

  execute({ asked }: CoordinatingPeriodDays): Promise<PeriodDays<CoordinatingDays>> {
    return told(this.accounts, this.tracks, asked, daysByCoordinator);
  }
}
