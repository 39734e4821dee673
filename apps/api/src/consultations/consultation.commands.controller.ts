import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { AgencyId } from '#lib/agencies';
import {
  ConfirmCorrection,
  ReleaseAddressee,
  type RequestId,
  RestateWindow,
  TrackOutside,
  TransferConsultation,
} from '#lib/coordination';
import type { Origin } from '#lib/event-sourcing';
import { CurrentOrigin } from '../http/current-origin.js';
import { Dispatch } from '../http/dispatch.js';
import { Act, OF_CONSULTATION } from '../http/documented.js';
import { AgencyIdParam, RequestIdParam } from '../http/ids.js';
import { RecordedView } from '../http/recorded.view.js';
import { ReleaseBody } from './release.body.js';
import { TransferBody, transferOf } from './transfer.body.js';

/** What ends a consultation without an opinion or passes it on, confirms a correction of it, or counts its window again. */
@ApiTags('Consultations')
@Controller('requests/:id/consultations/:agency')
export class ConsultationCommandsController {
  constructor(private readonly dispatch: Dispatch) {}

  /** Releases the agency: no reply is owed any more. */
  @Post('release')
  @Act(RecordedView, [...OF_CONSULTATION, 'only-the-lead-may', 'addressee-not-open'])
  release(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Param('agency', AgencyIdParam) agency: AgencyId,
    @Body() { reason }: ReleaseBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    return this.dispatch.execute(new ReleaseAddressee({ requestId, agency, reason }, origin));
  }

  /** Passes the consultation to others, who answer in the agency's place with at least five working days from now. */
  @Post('transfer')
  @Act(RecordedView, [
    ...OF_CONSULTATION,
    'only-the-lead-may',
    'only-these-parties-may',
    'addressee-not-open',
    'answered-already',
    'not-out-of-remit',
    'request-submitted-already',
    'field-missing',
    'agency-unknown',
    'agency-not-standing',
    'not-an-heir',
    'lead-is-addressee',
    'addressed-twice',
    'report-has-one-addressee',
  ])
  transfer(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Param('agency', AgencyIdParam) agency: AgencyId,
    @Body() body: TransferBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    return this.dispatch.execute(
      new TransferConsultation({ requestId, agency, ...transferOf(body) }, origin),
    );
  }

  /**
   * Tracks a classified part outside the system (R3). Nothing but the agency is known here, and later the day its opinion
   * came back: an opinion of the form `outsideSystem`.
   */
  @Post('outside-tracking')
  @Act(RecordedView, [
    ...OF_CONSULTATION,
    'only-the-lead-may',
    'addressee-not-open',
    'answered-already',
    'request-submitted-already',
  ])
  trackOutside(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Param('agency', AgencyIdParam) agency: AgencyId,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    return this.dispatch.execute(new TrackOutside({ requestId, agency }, origin));
  }

  /** Confirms a correction that shortens the due date, which binds only from then on (R4). */
  @Post('correction-confirmation')
  @Act(RecordedView, [...OF_CONSULTATION, 'only-the-agency-itself-may', 'no-correction-awaits'])
  confirmCorrection(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Param('agency', AgencyIdParam) agency: AgencyId,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    return this.dispatch.execute(new ConfirmCorrection({ requestId, agency }, origin));
  }

  /** Counts the window again on the newest calendar; a settled judgement changes in the agency's favour only (R14). */
  @Post('restatement')
  @Act(RecordedView, [
    'request-not-found',
    'not-addressed',
    'only-these-parties-may',
    'nothing-to-restate',
    'judgement-would-worsen',
  ])
  restate(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Param('agency', AgencyIdParam) agency: AgencyId,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    return this.dispatch.execute(new RestateWindow({ requestId, agency }, origin));
  }
}
