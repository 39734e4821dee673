import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { FactsOfTheDay } from '#lib/application';
import type { Session } from '#lib/identity';
import { ConsultationInbox } from '#lib/read-models';
import { CurrentSession } from '../http/current-session.js';
import { Demonstration } from '../http/demonstration.js';
import { Ask } from '../http/documented.js';
import { ReadsFrom } from '../http/reads-from.js';
import { ConsultationPageView } from './consultation-summary.view.js';
import { InboxParams } from './inbox.params.js';

/** The inbox of the agency signed in. */
@ApiTags('Consultations')
@Controller('consultations')
export class InboxController {
  constructor(
    private readonly queries: QueryBus,
    private readonly facts: FactsOfTheDay,
    private readonly demonstration: Demonstration,
  ) {}

  /** What the agency signed in was asked: still owed first, nearest due date first. */
  @Get()
  @Ask(ConsultationPageView, ['cursor-not-recognised'])
  @ReadsFrom('consultation-inbox')
  async inbox(
    @Query() params: InboxParams,
    @CurrentSession() { agency }: Session,
  ): Promise<ConsultationPageView> {
    const page = await this.queries.execute(
      new ConsultationInbox({ ...params, agency, ...this.facts.ofNow() }),
    );
    const rows = await this.demonstration.markEach(page.rows, (row) => [row.lead, row.agency]);
    return { ...page, rows };
  }
}
