import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { RequestId } from '#lib/coordination';
import { FactsOfTheDay } from '#lib/application';
import type { Session } from '#lib/identity';
import { RequestBoard } from '#lib/read-models';
import { CurrentSession } from '../http/current-session.js';
import { Ask } from '../http/documented.js';
import { Demonstration, markOf } from '../http/demonstration.js';
import { entityTag } from '../http/entity-tag.js';
import type { HttpReply } from '../http/http-request.js';
import { RequestIdParam } from '../http/ids.js';
import { ReadsFrom } from '../http/reads-from.js';
import { KnownParams } from './known.params.js';
import { RequestFiles } from './request-files.js';
import { RequestListParams } from './request-list.params.js';
import { RequestPageView } from './request-summary.view.js';
import { RequestHistoryView } from './request-history.view.js';
import { RequestView } from './request.view.js';

/** The board of requests, and the page of each. */
@ApiTags('Requests')
@Controller('requests')
export class RequestQueriesController {
  constructor(
    private readonly queries: QueryBus,
    private readonly files: RequestFiles,
    private readonly demonstration: Demonstration,
    private readonly facts: FactsOfTheDay,
  ) {}

  /** The requests that meet every criterion given, newest letter first. */
  @Get()
  @Ask(RequestPageView, ['cursor-not-recognised'])
  @ReadsFrom('request-board')
  async list(@Query() params: RequestListParams): Promise<RequestPageView> {
    const page = await this.queries.execute(
      new RequestBoard({ ...params, rules: this.facts.ofNow().rules }),
    );
    const rows = await this.demonstration.markEach(page.rows, ({ lead, addressees }) => [
      lead,
      ...addressees,
    ]);
    return { ...page, rows };
  }

  /** Everything the page of one request shows. Its `ETag` is the revision of its last event. */
  @Get(':id')
  @Ask(RequestView, ['request-not-found'], 'tagged')
  @ReadsFrom('request-history')
  async find(
    @Param('id', RequestIdParam) id: RequestId,
    @Query() { known }: KnownParams,
    @CurrentSession() session: Session,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<RequestView> {
    const { history: _, ...file } = await this.files.shown(id, session.agency, known);
    reply.header('etag', entityTag(file.revision));
    return file;
  }

  /** Every event of the request, oldest first: who, when in law, when recorded, what. */
  @Get(':id/history')
  @Ask(RequestHistoryView, ['request-not-found'], 'tagged')
  @ReadsFrom('request-history')
  async history(
    @Param('id', RequestIdParam) id: RequestId,
    @Query() { known }: KnownParams,
    @CurrentSession() session: Session,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<RequestHistoryView> {
    const {
      history: entries,
      revision,
      demonstration,
    } = await this.files.shown(id, session.agency, known);
    reply.header('etag', entityTag(revision));
    return { entries, ...markOf(demonstration) };
  }
}
