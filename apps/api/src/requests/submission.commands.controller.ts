import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  RecordConclusion,
  type RequestId,
  ReturnSubmission,
  SubmitRequest,
} from '#lib/coordination';
import type { Origin } from '#lib/event-sourcing';
import { CurrentOrigin } from '../http/current-origin.js';
import { Dispatch } from '../http/dispatch.js';
import { Act, OF_REQUEST } from '../http/documented.js';
import { RequestIdParam } from '../http/ids.js';
import { RecordedView } from '../http/recorded.view.js';
import { ConclusionBody } from './conclusion.body.js';
import { SubmissionReturnBody } from './submission-return.body.js';
import { SubmissionBody } from './submission.body.js';

/** The submission of a request, and what becomes of it. */
@ApiTags('Requests')
@Controller('requests/:id')
export class SubmissionCommandsController {
  constructor(private readonly dispatch: Dispatch) {}

  /** Submits the matter to the People's Committee, once the gate of R6 is open or on a cited order. */
  @Post('submission')
  @Act(RecordedView, [
    ...OF_REQUEST,
    'only-the-lead-may',
    'submission-not-ready',
    'nothing-to-submit',
    'request-submitted-already',
  ])
  submit(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Body() { submission, earlyOn }: SubmissionBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    const early = earlyOn && { earlyOn: { ...earlyOn } };
    const data = { requestId, submission: { ...submission }, ...early };
    return this.dispatch.execute(new SubmitRequest(data, origin));
  }

  /** Returns the submission to the lead with reasons; the request is open again, the submission kept in its history. */
  @Post('submission-return')
  @Act(RecordedView, [
    ...OF_REQUEST,
    'only-these-parties-may',
    'not-submitted',
    'reasons-required',
    'date-in-future',
  ])
  return(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Body() { reason, document }: SubmissionReturnBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    const data = { requestId, reason, ...(document && { document: { ...document } }) };
    return this.dispatch.execute(new ReturnSubmission(data, origin));
  }

  /**
   * Records what the People's Committee concluded: the request ends, and no reply is owed any more. A report, which is
   * submitted to nobody, may be concluded on once it is in.
   */
  @Post('conclusion')
  @Act(RecordedView, [
    ...OF_REQUEST,
    'only-these-parties-may',
    'not-submitted',
    'report-awaited',
    'field-missing',
    'date-in-future',
    'date-before-letter',
  ])
  conclude(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Body() { conclusion }: ConclusionBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    const data = { requestId, conclusion: { ...conclusion } };
    return this.dispatch.execute(new RecordConclusion(data, origin));
  }
}
