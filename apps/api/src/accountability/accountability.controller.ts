import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { AgencyId } from '#lib/agencies';
import { FactsOfTheDay, RegisterInForce } from '#lib/application';
import type { Session } from '#lib/identity';
import {
  type AccountabilityAsked,
  CoordinatingAccountability,
  CoordinatingAgencyAccountability,
  LeadAccountability,
  LeadAgencyAccountability,
  type PageAsked,
} from '#lib/read-models';
import { instant } from '#lib/working-time';
import { CurrentSession } from '../http/current-session.js';
import { markOf } from '../http/demonstration.js';
import { Ask } from '../http/documented.js';
import { periodIn } from '../http/period.js';
import { ReadsFrom } from '../http/reads-from.js';
import { AccountabilityParams } from './accountability.params.js';
import {
  CoordinatingAgencyView,
  CoordinatingReportView,
  LeadAgencyView,
  LeadReportView,
} from './accountability.view.js';
import { causesTold } from './causes-told.js';
import { RegisteredAgencyParam } from './registered-agency.param.js';

/** With the words beside figures that have an invented agency in them. */
const noticed = async <Told extends { readonly demonstration: boolean }>(
  telling: Promise<Told>,
) => {
  const told = await telling;
  return { ...told, ...markOf(told.demonstration) };
};

/** Who was on time, who was late, and who was waiting for whom. No person is named, no rate stands alone. */
@Controller('accountability')
export class AccountabilityController {
  constructor(
    private readonly queries: QueryBus,
    private readonly facts: FactsOfTheDay,
    private readonly register: RegisterInForce,
  ) {}

  /** Every lead agency: how its consultations were answered, and what it answers for itself. */
  @Get('lead-agencies')
  @Ask(LeadReportView, ['cursor-not-recognised'])
  @ReadsFrom('accountability')
  async leads(
    @Query() params: AccountabilityParams,
    @CurrentSession() session: Session,
  ): Promise<LeadReportView> {
    const report = await noticed(this.queries.execute(new LeadAccountability(this.asked(params))));
    const monitors = await this.monitors(session);
    return { ...report, rows: causesTold(report.rows, () => monitors) };
  }

  /** One lead agency's page, with the consultations behind its figures. */
  @Get('lead-agencies/:agency')
  @Ask(LeadAgencyView, ['agency-not-found', 'cursor-not-recognised'])
  @ReadsFrom('accountability')
  async lead(
    @Param('agency', RegisteredAgencyParam) agency: AgencyId,
    @Query() params: AccountabilityParams,
    @CurrentSession() session: Session,
  ): Promise<LeadAgencyView> {
    const mayKnow = session.agency === agency || (await this.monitors(session));
    const { figures, pairs, ...page } = await noticed(
      this.queries.execute(new LeadAgencyAccountability({ ...this.asked(params), agency })),
    );
    const [own = figures] = causesTold([figures], () => mayKnow);
    return { ...page, figures: own, pairs: causesTold(pairs, () => mayKnow) };
  }

  /** Every coordinating agency: how it answered. */
  @Get('coordinating-agencies')
  @Ask(CoordinatingReportView, ['cursor-not-recognised'])
  @ReadsFrom('accountability')
  async coordinators(
    @Query() params: AccountabilityParams,
    @CurrentSession() session: Session,
  ): Promise<CoordinatingReportView> {
    const report = await noticed(
      this.queries.execute(new CoordinatingAccountability(this.asked(params))),
    );
    const monitors = await this.monitors(session);
    const mayKnow = ({ agency }: { readonly agency: AgencyId }) =>
      monitors || agency === session.agency;
    return { ...report, rows: causesTold(report.rows, mayKnow) };
  }

  /** One coordinating agency's page, with the consultations behind its figures. */
  @Get('coordinating-agencies/:agency')
  @Ask(CoordinatingAgencyView, ['agency-not-found', 'cursor-not-recognised'])
  @ReadsFrom('accountability')
  async coordinator(
    @Param('agency', RegisteredAgencyParam) agency: AgencyId,
    @Query() params: AccountabilityParams,
    @CurrentSession() session: Session,
  ): Promise<CoordinatingAgencyView> {
    const mayKnow = session.agency === agency || (await this.monitors(session));
    const { figures, pairs, ...page } = await noticed(
      this.queries.execute(new CoordinatingAgencyAccountability({ ...this.asked(params), agency })),
    );
    const [own = figures] = causesTold([figures], () => mayKnow);
    return { ...page, figures: own, pairs: causesTold(pairs, () => mayKnow) };
  }

  private async monitors({ agency }: Session): Promise<boolean> {
    return (await this.register.knowing([agency])).monitors(agency);
  }

  /** @throws {@link ValidationFailed} the period ends before it begins */
  private asked({
    from,
    to,
    asOf,
    known,
    ...rest
  }: AccountabilityParams): AccountabilityAsked & PageAsked {
    return {
      ...rest,
      period: periodIn({ from, to }),
      ...(asOf !== undefined && { asOf: instant(asOf) }),
      ...(known !== undefined && { known: instant(known) }),
      ...this.facts.ofNow(),
    };
  }
}
