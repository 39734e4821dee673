import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ExplainLateSubmission, type RequestId, ReviewLateSubmission } from '#lib/coordination';
import type { Origin } from '#lib/event-sourcing';
import {
  LatenessExplanationBody,
  latenessFindingOf,
  LatenessReviewBody,
} from '../consultations/lateness.body.js';
import { CurrentOrigin } from '../http/current-origin.js';
import { Dispatch } from '../http/dispatch.js';
import { Act, OF_REQUEST } from '../http/documented.js';
import { RequestIdParam } from '../http/ids.js';
import { RecordedView } from '../http/recorded.view.js';
import { evidenceOf } from '../parts/evidence.body.js';

/** A submission after the date that the mandate sets the lead: explained, reviewed. */
@ApiTags('Requests')
@Controller('requests/:id/submission/lateness')
export class LateSubmissionCommandsController {
  constructor(private readonly dispatch: Dispatch) {}

  /** The lead gives its reason, with a coded cause, until the review. */
  @Post('explanation')
  @Act(RecordedView, [
    ...OF_REQUEST,
    'only-the-lead-may',
    'submission-not-late',
    'lateness-reviewed-already',
    'field-missing',
  ])
  explain(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Body() { cause, explanation, evidence }: LatenessExplanationBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    const data = { requestId, cause, explanation, evidence: evidenceOf(evidence) };
    return this.dispatch.execute(new ExplainLateSubmission(data, origin));
  }

  /** The monitoring body upholds the lateness or excuses it, wholly or for some working days, in a cited document. */
  @Post('review')
  @Act(RecordedView, [
    ...OF_REQUEST,
    'only-these-parties-may',
    'review-of-own-case',
    'decision-not-cited',
    'submission-not-late',
    'lateness-reviewed-already',
    'nothing-to-review',
    'excuse-impossible',
    'date-in-future',
    'field-missing',
  ])
  review(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Body() body: LatenessReviewBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    const { reason, ruling } = body;
    const finding = latenessFindingOf(body);
    return this.dispatch.execute(
      new ReviewLateSubmission({ requestId, finding, reason, ruling: { ...ruling } }, origin),
    );
  }
}
