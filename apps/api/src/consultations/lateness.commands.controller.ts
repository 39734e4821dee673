import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { AgencyId } from '#lib/agencies';
import {
  ExplainLateness,
  ObjectToLateness,
  type RequestId,
  ReviewLateness,
} from '#lib/coordination';
import type { Origin } from '#lib/event-sourcing';
import { CurrentOrigin } from '../http/current-origin.js';
import { Dispatch } from '../http/dispatch.js';
import { Act, OF_CONSULTATION } from '../http/documented.js';
import { AgencyIdParam, RequestIdParam } from '../http/ids.js';
import { RecordedView } from '../http/recorded.view.js';
import { evidenceOf } from '../parts/evidence.body.js';
import {
  LatenessExplanationBody,
  latenessFindingOf,
  LatenessObjectionBody,
  LatenessReviewBody,
} from './lateness.body.js';

/** The lateness an agency is marked with: objected to, explained, reviewed. */
@ApiTags('Consultations')
@Controller('requests/:id/consultations/:agency/lateness')
export class LatenessCommandsController {
  constructor(private readonly dispatch: Dispatch) {}

  /** The agency says within five working days of the mark that it was not late. */
  @Post('objection')
  @Act(RecordedView, [
    ...OF_CONSULTATION,
    'only-the-agency-itself-may',
    'not-late',
    'lateness-objected-to-already',
    'lateness-reviewed-already',
    'mark-is-final',
    'field-missing',
  ])
  object(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Param('agency', AgencyIdParam) agency: AgencyId,
    @Body() { reason, evidence }: LatenessObjectionBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    const data = { requestId, agency, reason, evidence: evidenceOf(evidence) };
    return this.dispatch.execute(new ObjectToLateness(data, origin));
  }

  /** The late agency gives its reason, with a coded cause, until the review. */
  @Post('explanation')
  @Act(RecordedView, [
    ...OF_CONSULTATION,
    'only-the-agency-itself-may',
    'not-late',
    'lateness-reviewed-already',
    'field-missing',
  ])
  explain(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Param('agency', AgencyIdParam) agency: AgencyId,
    @Body() { cause, explanation, evidence }: LatenessExplanationBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    const data = { requestId, agency, cause, explanation, evidence: evidenceOf(evidence) };
    return this.dispatch.execute(new ExplainLateness(data, origin));
  }

  /** The monitoring body upholds the lateness or excuses it, wholly or for some working days, in a cited document. */
  @Post('review')
  @Act(RecordedView, [
    ...OF_CONSULTATION,
    'only-these-parties-may',
    'review-of-own-case',
    'decision-not-cited',
    'not-late',
    'lateness-reviewed-already',
    'nothing-to-review',
    'excuse-impossible',
    'date-in-future',
    'field-missing',
  ])
  review(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Param('agency', AgencyIdParam) agency: AgencyId,
    @Body() body: LatenessReviewBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    const { reason, ruling } = body;
    const finding = latenessFindingOf(body);
    const data = { requestId, agency, finding, reason, ruling: { ...ruling } };
    return this.dispatch.execute(new ReviewLateness(data, origin));
  }
}
