import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { RegisterAgency } from '#lib/agencies';
import { Clock } from '#lib/application';
import type { Origin } from '#lib/event-sourcing';
import { AgencyDirectory } from '#lib/read-models';
import { CurrentOrigin } from '../http/current-origin.js';
import { Dispatch } from '../http/dispatch.js';
import { Ask, Create } from '../http/documented.js';
import type { HttpReply } from '../http/http-request.js';
import { ReadsFrom } from '../http/reads-from.js';
import { RecordedView } from '../http/recorded.view.js';
import { OnlyFor } from '../http/session.guard.js';
import { AgencyBody, agencyOf } from './agency.body.js';
import { AgencyListParams } from './agency-list.params.js';
import { AgencyPageView } from './agency.view.js';

/** The register of agencies. */
@Controller('agencies')
export class AgenciesController {
  constructor(
    private readonly queries: QueryBus,
    private readonly dispatch: Dispatch,
    private readonly clock: Clock,
  ) {}

  /** By group and name. */
  @Get()
  @Ask(AgencyPageView, ['cursor-not-recognised'])
  @ReadsFrom('agency-directory')
  list(@Query() params: AgencyListParams): Promise<AgencyPageView> {
    return this.queries.execute(new AgencyDirectory({ ...params, today: this.clock.today() }));
  }

  /** Puts a body on the register. Only for administrators. */
  @Post()
  @OnlyFor('administrator')
  @Create(RecordedView, ['role-not-allowed', 'agency-already-registered', 'agency-name-missing'])
  async register(
    @Body() body: AgencyBody,
    @CurrentOrigin() origin: Origin,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<RecordedView> {
    const recorded = await this.dispatch.execute(
      new RegisterAgency({ agency: agencyOf(body) }, origin),
    );
    reply.header('location', '/api/agencies');
    return recorded;
  }
}
