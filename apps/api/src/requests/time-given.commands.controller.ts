import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ExtendWindows, type RequestId, ShortenWindows } from '#lib/coordination';
import type { Origin } from '#lib/event-sourcing';
import { CurrentOrigin } from '../http/current-origin.js';
import { Dispatch } from '../http/dispatch.js';
import { Act, OF_REQUEST } from '../http/documented.js';
import { RequestIdParam } from '../http/ids.js';
import { RecordedView } from '../http/recorded.view.js';
import { lengthOf } from '../parts/length.body.js';
import { ExtensionForAllBody, ShorteningBody } from './time-given.body.js';

/** More or less time for many agencies at once, by the lead's own act. */
@ApiTags('Requests')
@Controller('requests/:id')
export class TimeGivenCommandsController {
  constructor(private readonly dispatch: Dispatch) {}

  /** Extends the windows of all agencies that still owe their reply, or of those named. */
  @Post('extensions')
  @Act(RecordedView, [
    ...OF_REQUEST,
    'only-the-lead-may',
    'not-addressed',
    'no-reply-owed',
    'length-impossible',
    'request-submitted-already',
  ])
  extend(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Body() { agencies, length, reason }: ExtensionForAllBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    const data = { requestId, length: lengthOf(length), reason, ...(agencies && { agencies }) };
    return this.dispatch.execute(new ExtendWindows(data, origin));
  }

  /** Shortens the windows that still run on a cited order, never to less than one whole working day. */
  @Post('shortenings')
  @Act(RecordedView, [
    ...OF_REQUEST,
    'only-the-lead-may',
    'not-addressed',
    'shortened-too-much',
    'nothing-to-shorten',
    'decision-not-cited',
    'date-in-future',
    'request-submitted-already',
  ])
  shorten(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Body() { agencies, to, order, reason }: ShorteningBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    const data = { requestId, to, order: { ...order }, reason, ...(agencies && { agencies }) };
    return this.dispatch.execute(new ShortenWindows(data, origin));
  }
}
