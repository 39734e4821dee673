import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { FactsOfTheDay } from '#lib/application';
import type { RequestId } from '#lib/coordination';
import { CommandRejected } from '#lib/event-sourcing';
import { phaseInWords, RequestPhases } from '#lib/read-models';
import { instant } from '#lib/working-time';
import { Demonstration } from '../http/demonstration.js';
import { Ask } from '../http/documented.js';
import { RequestIdParam } from '../http/ids.js';
import { ReadsFrom } from '../http/reads-from.js';
import { PhasesParams } from './phases.params.js';
import { PhasesView } from './phases.view.js';

/** Who had the ball, day by day. */
@ApiTags('Requests')
@Controller('requests/:id')
export class PhasesController {
  constructor(
    private readonly queries: QueryBus,
    private readonly facts: FactsOfTheDay,
    private readonly demonstration: Demonstration,
  ) {}

  /** Who held the request on each day from its mandate to its conclusion, and why; the days add up to the time elapsed. */
  @Get('phases')
  @Ask(PhasesView, ['request-not-found'])
  @ReadsFrom('request-history')
  async find(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Query() { asOf, known }: PhasesParams,
  ): Promise<PhasesView> {
    const { now, calendars } = this.facts.ofNow();
    const told = await this.queries.execute(
      new RequestPhases({
        requestId,
        now,
        calendars,
        ...(asOf !== undefined && { asOf: instant(asOf) }),
        ...(known !== undefined && { known: instant(known) }),
      }),
    );
    if (!told) throw new CommandRejected({ type: 'RequestNotFound' });
    const { agencies, spans, ...counted } = told;
    const shown = spans.map(({ standing, ...days }) => ({
      ...days,
      ...standing,
      inWords: phaseInWords(standing),
    }));
    return this.demonstration.mark({ ...counted, spans: shown }, [told.lead, ...agencies]);
  }
}
