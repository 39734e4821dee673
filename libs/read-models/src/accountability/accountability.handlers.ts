import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import type { AgencyId } from '#lib/agencies';
import {
  type AccountabilityAsked,
  CoordinatingAccountability,
  CoordinatingAgencyAccountability,
  LeadAccountability,
  LeadAgencyAccountability,
} from './accountability.query.js';
import { AccountabilityReader, type AccountsAsked } from './accountability.reader.js';
import { agencyPage } from './agency-page.js';
import type { AccountabilityPage, AccountabilityReport } from './accountability-report.js';
import type { CoordinatingFigures } from './figures.js';
import type { LeadFigures } from './leads-own-figures.js';
import {
  coordinatingFigures,
  coordinatingOf,
  countedBeside,
  countedWith,
  type Ledger,
  leadFigures,
  leadOf,
  ledgerOf,
  rowsBy,
} from './ledger.js';

const opened = async (
  reader: AccountabilityReader,
  asked: AccountabilityAsked,
  side: { readonly lead?: AgencyId; readonly agency?: AgencyId } = {},
): Promise<Ledger> => {
  const { period, known, reference = false } = asked;
  const register = await reader.register();
  const whose = countedWith(register, asked);
  const together = (agency: AgencyId) => [
    whose(agency),
    ...countedBeside(register, whose, whose(agency)),
  ];
  const wanted = {
    period,
    known,
    reference,
    ...(side.lead !== undefined && { leads: together(side.lead) }),
    ...(side.agency !== undefined && { agencies: together(side.agency) }),
  };
  const [found, reports, mandates] = await Promise.all([
    reader.accounts({ ...wanted, askedFor: 'opinion' }),
    reader.accounts({ ...ofReports(wanted), askedFor: 'report' }),
    side.agency === undefined ? reader.mandates(wanted) : [],
  ]);
  return ledgerOf(asked, { found, reports, mandates, register });
};

/** A lead's page tells the reports it owes beside those it asks for. */
const ofReports = ({ leads, ...asked }: AccountsAsked): AccountsAsked => ({
  ...asked,
  ...(leads && { parties: leads }),
});

@QueryHandler(LeadAccountability)
export class LeadAccountabilityHandler implements IQueryHandler<LeadAccountability> {
  constructor(private readonly reader: AccountabilityReader) {}

  async execute({ asked }: LeadAccountability): Promise<AccountabilityReport<LeadFigures>> {
    const ledger = await opened(this.reader, asked);
    const others = [...ledger.mandates.map(({ lead }) => lead), ...ledger.reports.map(leadOf)];
    const row = (lead: AgencyId, entries: Ledger['entries']) => leadFigures(ledger, lead, entries);
    return { ...ledger.told, rows: rowsBy(ledger, leadOf, row, others) };
  }
}

@QueryHandler(CoordinatingAccountability)
export class CoordinatingAccountabilityHandler implements IQueryHandler<CoordinatingAccountability> {
  constructor(private readonly reader: AccountabilityReader) {}

  async execute({
    asked,
  }: CoordinatingAccountability): Promise<AccountabilityReport<CoordinatingFigures>> {
    const ledger = await opened(this.reader, asked);
    const row = (agency: AgencyId, entries: Ledger['entries']) =>
      coordinatingFigures(ledger, agency, entries);
    const withReports = ledger.reports.map(coordinatingOf);
    return { ...ledger.told, rows: rowsBy(ledger, coordinatingOf, row, withReports) };
  }
}

@QueryHandler(LeadAgencyAccountability)
export class LeadAgencyAccountabilityHandler implements IQueryHandler<LeadAgencyAccountability> {
  constructor(private readonly reader: AccountabilityReader) {}

  async execute({ asked }: LeadAgencyAccountability): Promise<AccountabilityPage<LeadFigures>> {
    const ledger = await opened(this.reader, asked, { lead: asked.agency });
    const figures = leadFigures(ledger, ledger.countedWith(asked.agency), ledger.entries);
    return agencyPage(ledger, figures, coordinatingOf, asked);
  }
}

@QueryHandler(CoordinatingAgencyAccountability)
export class CoordinatingAgencyAccountabilityHandler implements IQueryHandler<CoordinatingAgencyAccountability> {
  constructor(private readonly reader: AccountabilityReader) {}

  async execute({
    asked,
  }: CoordinatingAgencyAccountability): Promise<AccountabilityPage<CoordinatingFigures>> {
    const ledger = await opened(this.reader, asked, { agency: asked.agency });
    const figures = coordinatingFigures(ledger, ledger.countedWith(asked.agency), ledger.entries);
    return agencyPage(ledger, figures, leadOf, asked);
  }
}
