import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { RegisterInForce } from '#lib/application';
import type { Session } from '#lib/identity';
import { Notices } from '#lib/read-models';
import { noticeSentence } from '#lib/wording';
import { CurrentSession } from '../http/current-session.js';
import { Demonstration } from '../http/demonstration.js';
import { Ask } from '../http/documented.js';
import { PagingParams } from '../http/paging.js';
import { ReadsFrom } from '../http/reads-from.js';
import { NoticePageView } from './notice.view.js';

/** What the agency signed in has to see. */
@ApiTags('Notices')
@Controller('notices')
export class NoticesController {
  constructor(
    private readonly queries: QueryBus,
    private readonly register: RegisterInForce,
    private readonly demonstration: Demonstration,
  ) {}

  /** Reminders, chases, escalations, chase letters and deemed agreements told to the agency signed in, newest first. */
  @Get()
  @Ask(NoticePageView, ['cursor-not-recognised'])
  @ReadsFrom('consultation-inbox')
  async list(
    @Query() params: PagingParams,
    @CurrentSession() { agency }: Session,
  ): Promise<NoticePageView> {
    const page = await this.queries.execute(new Notices({ ...params, agency }));
    const named = page.rows.flatMap((row) => [row.lead, row.agency]);
    await this.register.knowing(named);
    const told = page.rows.map((row) => ({
      ...row,
      inWords: noticeSentence(row, (each) => this.register.nameOf(each)),
    }));
    const rows = await this.demonstration.markEach(told, (row) => [row.lead, row.agency]);
    return { ...page, rows };
  }
}
