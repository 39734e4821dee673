import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { AgencyId } from '#lib/agencies';
import type { RequestId } from '#lib/coordination';
import { Ask } from '../http/documented.js';
import { entityTag } from '../http/entity-tag.js';
import type { HttpReply } from '../http/http-request.js';
import { AgencyIdParam, RequestIdParam } from '../http/ids.js';
import { ReadsFrom } from '../http/reads-from.js';
import { KnownParams } from '../requests/known.params.js';
import { RequestFiles } from '../requests/request-files.js';
import { ConsultationAloneView } from './consultation.view.js';

/** One coordinating agency's part of a request. */
@ApiTags('Consultations')
@Controller('requests/:id/consultations/:agency')
export class ConsultationQueriesController {
  constructor(private readonly files: RequestFiles) {}

  /** Its clock, opinions and lapses. Its `ETag` is the revision of the last event that touched it. */
  @Get()
  @Ask(ConsultationAloneView, ['request-not-found', 'not-addressed'], 'tagged')
  @ReadsFrom('request-history')
  async find(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Param('agency', AgencyIdParam) agency: AgencyId,
    @Query() { known }: KnownParams,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ConsultationAloneView> {
    const consultation = await this.files.findConsultation(requestId, agency, known);
    reply.header('etag', entityTag(consultation.revision));
    return consultation;
  }
}
