import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { AgencyId } from '#lib/agencies';
import { MaintainRemit, type RequestId } from '#lib/coordination';
import type { Origin } from '#lib/event-sourcing';
import { CurrentOrigin } from '../http/current-origin.js';
import { Dispatch } from '../http/dispatch.js';
import { Act, OF_CONSULTATION } from '../http/documented.js';
import { AgencyIdParam, RequestIdParam } from '../http/ids.js';
import { RecordedView } from '../http/recorded.view.js';
import { RemitBody } from './remit.body.js';

/** What the lead decides where an agency answers that the matter is outside its remit; or it releases it, or passes it on. */
@ApiTags('Consultations')
@Controller('requests/:id/consultations/:agency')
export class RemitCommandsController {
  constructor(private readonly dispatch: Dispatch) {}

  /** Maintains that the matter is within the agency's remit: its reply is owed again, the days between left out. */
  @Post('remit')
  @Act(RecordedView, [
    ...OF_CONSULTATION,
    'only-the-lead-may',
    'not-out-of-remit',
    'request-submitted-already',
  ])
  maintain(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Param('agency', AgencyIdParam) agency: AgencyId,
    @Body() { reason }: RemitBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    return this.dispatch.execute(new MaintainRemit({ requestId, agency, reason }, origin));
  }
}
