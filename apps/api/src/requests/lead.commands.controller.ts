import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ChangeLead, type RequestId } from '#lib/coordination';
import type { Origin } from '#lib/event-sourcing';
import { CurrentOrigin } from '../http/current-origin.js';
import { Dispatch } from '../http/dispatch.js';
import { Act, OF_REQUEST } from '../http/documented.js';
import { RequestIdParam } from '../http/ids.js';
import { RecordedView } from '../http/recorded.view.js';
import { LeadChangeBody } from './lead-change.body.js';

/** Who leads a request. */
@ApiTags('requests')
@Controller('requests/:id')
export class LeadCommandsController {
  constructor(private readonly dispatch: Dispatch) {}

  /** Gives the request to another lead, by the document cited; the days up to now stay with the former one. */
  @Post('lead-change')
  @Act(RecordedView, [
    ...OF_REQUEST,
    'only-these-parties-may',
    'field-missing',
    'date-in-future',
    'leads-already',
    'decision-not-cited',
    'agency-unknown',
    'agency-not-standing',
  ])
  change(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Body() { to, document, reason }: LeadChangeBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    const data = { requestId, to, document: { ...document }, reason };
    return this.dispatch.execute(new ChangeLead(data, origin));
  }
}
