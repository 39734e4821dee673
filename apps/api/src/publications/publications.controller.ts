import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { FreezePeriod, type PublishedPeriod, ReissuePeriod } from '#lib/coordination';
import type { Origin } from '#lib/event-sourcing';
import { PublicationOfPeriod, PublicationsList } from '#lib/read-models';
import { CurrentOrigin } from '../http/current-origin.js';
import { markOf } from '../http/demonstration.js';
import { Dispatch } from '../http/dispatch.js';
import { Act, Ask } from '../http/documented.js';
import { ReadsFrom } from '../http/reads-from.js';
import { RecordedView } from '../http/recorded.view.js';
import { FreezeBody } from './publication.body.js';
import { PublicationListView, PublicationView } from './publication.view.js';
import { periodText, PublicationNotFound, PublishedPeriodParam } from './published-period.param.js';

/** Refusals of every publication. */
const OF_PUBLISHING = [
  'only-the-monitoring-body-may',
  'period-backwards',
  'period-not-over',
  'rules-not-confirmed',
  'read-model-behind',
] as const;

/** Chốt số liệu: figures the monitoring body has published, which later events correct and never rewrite (R7). */
@Controller('publications')
export class PublicationsController {
  constructor(
    private readonly dispatch: Dispatch,
    private readonly queries: QueryBus,
  ) {}

  /** Everything published, latest period first. */
  @Get()
  @Ask(PublicationListView)
  @ReadsFrom('publications')
  async list(): Promise<PublicationListView> {
    const rows = await this.queries.execute(new PublicationsList());
    return { rows: rows.map((row) => ({ ...row, ...markOf(row.demonstration) })) };
  }

  /** Every issue of a period as it was published, the latest first; each opens with what it corrects. */
  @Get(':period')
  @Ask(PublicationView, ['publication-not-found'])
  @ReadsFrom('publications')
  async find(
    @Param('period', PublishedPeriodParam) period: PublishedPeriod,
  ): Promise<PublicationView> {
    const issues = await this.queries.execute(new PublicationOfPeriod(period));
    if (issues.length === 0) throw new PublicationNotFound(periodText(period));
    return { issues: issues.map((issue) => ({ ...issue, ...markOf(issue.demonstration) })) };
  }

  /** Freezes the figures of a period that is over, and publishes them. */
  @Post()
  @Act(RecordedView, [...OF_PUBLISHING, 'period-frozen-already'])
  freeze(@Body() { from, to }: FreezeBody, @CurrentOrigin() origin: Origin): Promise<RecordedView> {
    return this.dispatch.execute(new FreezePeriod({ period: { from, to } }, origin));
  }

  /** Publishes a frozen period again, opening with each consultation that is counted otherwise, and why. */
  @Post(':period/reissue')
  @Act(RecordedView, [
    ...OF_PUBLISHING,
    'publication-not-found',
    'period-not-frozen',
    'nothing-to-correct',
  ])
  reissue(
    @Param('period', PublishedPeriodParam) period: PublishedPeriod,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    return this.dispatch.execute(new ReissuePeriod({ period }, origin));
  }
}
