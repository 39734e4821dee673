import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { FactsOfTheDay } from '#lib/application';
import type { Session } from '#lib/identity';
import { ConsultationInbox } from '#lib/read-models';
import { CurrentSession } from '../http/current-session.js';
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
  ) {}

  /** What the agency signed in was asked: still owed first, nearest due date first. */
  @Get()
  @Ask(ConsultationPageView)
  @ReadsFrom('consultation-inbox')
  inbox(
    @Query() params: InboxParams,
    @CurrentSession() { agency }: Session,
  ): Promise<ConsultationPageView> {
    return this.queries.execute(
      new ConsultationInbox({ ...params, agency, ...this.facts.ofNow() }),
    );
  }
}
