import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { AgencyId } from '#lib/agencies';
import {
  AcceptDocumentsRequest,
  ContestDocumentsRequest,
  FindOnDocumentsRequest,
  type RequestId,
} from '#lib/coordination';
import type { Origin } from '#lib/event-sourcing';
import { CurrentOrigin } from '../http/current-origin.js';
import { Dispatch } from '../http/dispatch.js';
import { Act, OF_CONSULTATION } from '../http/documented.js';
import { AgencyIdParam, RequestIdParam } from '../http/ids.js';
import { RecordedView } from '../http/recorded.view.js';
import { ContestBody, DocumentsFindingBody } from './documents-request.body.js';

/** What becomes of the latest request for missing documents: accepted, contested, found on. */
@ApiTags('Consultations')
@Controller('requests/:id/consultations/:agency/missing-documents')
export class DocumentsRequestCommandsController {
  constructor(private readonly dispatch: Dispatch) {}

  /** The lead agrees that documents are missing; what was asked for too late then stops the clock after all. */
  @Post('acceptance')
  @Act(RecordedView, [
    ...OF_CONSULTATION,
    'only-the-lead-may',
    'no-documents-requested',
    'documents-request-accepted-already',
    'window-passed-before',
    'addressee-not-open',
  ])
  accept(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Param('agency', AgencyIdParam) agency: AgencyId,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    return this.dispatch.execute(new AcceptDocumentsRequest({ requestId, agency }, origin));
  }

  /** The lead says within two working days that nothing is missing; unanswered, the request stands. */
  @Post('contest')
  @Act(RecordedView, [
    ...OF_CONSULTATION,
    'only-the-lead-may',
    'no-documents-requested',
    'clock-not-stopped',
    'documents-request-accepted-already',
    'documents-request-contested-already',
    'documents-request-stands',
    'addressee-not-open',
  ])
  contest(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Param('agency', AgencyIdParam) agency: AgencyId,
    @Body() { reason }: ContestBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    const data = { requestId, agency, reason };
    return this.dispatch.execute(new ContestDocumentsRequest(data, origin));
  }

  /** The monitoring body finds on a contested request, in a cited document; unfounded, the time counts. */
  @Post('finding')
  @Act(RecordedView, [
    ...OF_CONSULTATION,
    'only-these-parties-may',
    'review-of-own-case',
    'decision-not-cited',
    'no-documents-requested',
    'nothing-contested',
    'date-in-future',
    'addressee-not-open',
  ])
  find(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Param('agency', AgencyIdParam) agency: AgencyId,
    @Body() { finding, ruling }: DocumentsFindingBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    const data = { requestId, agency, finding, ruling: { ...ruling } };
    return this.dispatch.execute(new FindOnDocumentsRequest(data, origin));
  }
}
