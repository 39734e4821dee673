import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { AgencyId } from '#lib/agencies';
import { FactsOfTheDay } from '#lib/application';
import {
  type AccountabilityAsked,
  CoordinatingAccountability,
  CoordinatingAgencyAccountability,
  LeadAccountability,
  LeadAgencyAccountability,
  type PageAsked,
} from '#lib/read-models';
import { instant } from '#lib/working-time';
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
  ) {}

  /** Every lead agency: how its consultations were answered, and what it answers for itself. */
  @Get('lead-agencies')
  @Ask(LeadReportView, ['cursor-not-recognised'])
  @ReadsFrom('accountability')
  leads(@Query() params: AccountabilityParams): Promise<LeadReportView> {
    return noticed(this.queries.execute(new LeadAccountability(this.asked(params))));
  }

  /** One lead agency's page, with the consultations behind its figures. */
  @Get('lead-agencies/:agency')
  @Ask(LeadAgencyView, ['agency-not-found', 'cursor-not-recognised'])
  @ReadsFrom('accountability')
  lead(
    @Param('agency', RegisteredAgencyParam) agency: AgencyId,
    @Query() params: AccountabilityParams,
  ): Promise<LeadAgencyView> {
    return noticed(
      this.queries.execute(new LeadAgencyAccountability({ ...this.asked(params), agency })),
    );
  }

  /** Every coordinating agency: how it answered. */
  @Get('coordinating-agencies')
  @Ask(CoordinatingReportView, ['cursor-not-recognised'])
  @ReadsFrom('accountability')
  coordinators(@Query() params: AccountabilityParams): Promise<CoordinatingReportView> {
    return noticed(this.queries.execute(new CoordinatingAccountability(this.asked(params))));
  }

  /** One coordinating agency's page, with the consultations behind its figures. */
  @Get('coordinating-agencies/:agency')
  @Ask(CoordinatingAgencyView, ['agency-not-found', 'cursor-not-recognised'])
  @ReadsFrom('accountability')
  coordinator(
    @Param('agency', RegisteredAgencyParam) agency: AgencyId,
    @Query() params: AccountabilityParams,
  ): Promise<CoordinatingAgencyView> {
    return noticed(
      this.queries.execute(new CoordinatingAgencyAccountability({ ...this.asked(params), agency })),
    );
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
