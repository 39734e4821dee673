import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import type { AgencyId } from '#lib/agencies';
import {
  type AccountabilityAsked,
  CoordinatingAccountability,
  CoordinatingAgencyAccountability,
  LeadAccountability,
  LeadAgencyAccountability,
} from './accountability.query.js';
import { AccountabilityReader } from './accountability.reader.js';
import { agencyPage } from './agency-page.js';
import type { AccountabilityPage, AccountabilityReport } from './accountability-report.js';
import type { AgencyFigures } from './figures.js';
import type { LeadFigures } from './leads-own-figures.js';
import {
  agencyFigures,
  coordinatingOf,
  countedBeside,
  countedWith,
  type Ledger,
  leadFigures,
  leadOf,
  ledgerOf,
  rowsBy,
} from './ledger.js';

/** Everything that is asked for, read and judged. */
export const opened = async (
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
  const [found, mandates] = await Promise.all([
    reader.accounts(wanted),
    side.agency === undefined ? reader.mandates(wanted) : [],
  ]);
  return ledgerOf(asked, { found, mandates, register });
};

@QueryHandler(LeadAccountability)
export class LeadAccountabilityHandler implements IQueryHandler<LeadAccountability> {
  constructor(private readonly reader: AccountabilityReader) {}

  async execute({ asked }: LeadAccountability): Promise<AccountabilityReport<LeadFigures>> {
    const ledger = await opened(this.reader, asked);
    const withMandates = ledger.mandates.map(({ lead }) => lead);
    const row = (lead: AgencyId, entries: Ledger['entries']) => leadFigures(ledger, lead, entries);
    return { ...ledger.told, rows: rowsBy(ledger, leadOf, row, withMandates) };
  }
}

@QueryHandler(CoordinatingAccountability)
export class CoordinatingAccountabilityHandler implements IQueryHandler<CoordinatingAccountability> {
  constructor(private readonly reader: AccountabilityReader) {}

  async execute({
    asked,
  }: CoordinatingAccountability): Promise<AccountabilityReport<AgencyFigures>> {
    const ledger = await opened(this.reader, asked);
    const row = (agency: AgencyId, entries: Ledger['entries']) =>
      agencyFigures(ledger, agency, entries);
    return { ...ledger.told, rows: rowsBy(ledger, coordinatingOf, row) };
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
  }: CoordinatingAgencyAccountability): Promise<AccountabilityPage<AgencyFigures>> {
    const ledger = await opened(this.reader, asked, { agency: asked.agency });
    const figures = agencyFigures(ledger, ledger.countedWith(asked.agency), ledger.entries);
    return agencyPage(ledger, figures, leadOf, asked);
  }
}
