import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { FactsOfTheDay } from '#lib/application';
import { CoordinatingPeriodDays, LeadPeriodDays, type PeriodDaysAsked } from '#lib/read-models';
import { instant } from '#lib/working-time';
import { markOf } from '../http/demonstration.js';
import { Ask } from '../http/documented.js';
import { periodIn } from '../http/period.js';
import { ReadsFrom } from '../http/reads-from.js';
import { PeriodDaysParams } from './period-days.params.js';
import { CoordinatingDaysReportView, LeadDaysReportView } from './period-days.view.js';

/** Where the days of a period went: who had to act, by lead and by coordinating agency. */
@ApiTags('Accountability')
@Controller('accountability/days')
export class PeriodDaysController {
  constructor(
    private readonly queries: QueryBus,
    private readonly facts: FactsOfTheDay,
  ) {}

  /** Days of the requests each agency led, by phase; of each request every day is counted once. */
  @Get('lead-agencies')
  @Ask(LeadDaysReportView)
  @ReadsFrom('phase-tracks', 'request-history', 'accountability')
  async leads(@Query() params: PeriodDaysParams): Promise<LeadDaysReportView> {
    const told = await this.queries.execute(new LeadPeriodDays(this.asked(params)));
    return { ...told, ...markOf(told.demonstration) };
  }

  /** Days each agency was asked: within its window, late alone, late with others. Never to be summed across agencies. */
  @Get('coordinating-agencies')
  @Ask(CoordinatingDaysReportView)
  @ReadsFrom('phase-tracks', 'request-history', 'accountability')
  async coordinators(@Query() params: PeriodDaysParams): Promise<CoordinatingDaysReportView> {
    const told = await this.queries.execute(new CoordinatingPeriodDays(this.asked(params)));
    return { ...told, ...markOf(told.demonstration) };
  }

  /** @throws {@link ValidationFailed} the period ends before it begins */
  private asked({ from, to, asOf, known, ...rest }: PeriodDaysParams): PeriodDaysAsked {
    const { now, calendars } = this.facts.ofNow();
    return {
      ...rest,
      period: periodIn({ from, to }),
      ...(asOf !== undefined && { asOf: instant(asOf) }),
      ...(known !== undefined && { known: instant(known) }),
      now,
      calendars,
    };
  }
}
