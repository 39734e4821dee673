import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { AgencyId } from '#lib/agencies';
import { MaintainRemit, ReaddressConsultation, type RequestId } from '#lib/coordination';
import type { Origin } from '#lib/event-sourcing';
import { CurrentOrigin } from '../http/current-origin.js';
import { Dispatch } from '../http/dispatch.js';
import { Act, OF_CONSULTATION } from '../http/documented.js';
import { AgencyIdParam, RequestIdParam } from '../http/ids.js';
import { RecordedView } from '../http/recorded.view.js';
import { addresseeOf } from '../parts/addressee.body.js';
import { evidenceOf } from '../parts/evidence.body.js';
import { ReaddressingBody } from './readdressing.body.js';
import { RemitBody } from './remit.body.js';

/** What the lead decides where an agency answers that the matter is outside its remit; or it releases it. */
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

  /** Asks another agency in the place of one that is not competent, which owes nothing more. */
  @Post('readdressing')
  @Act(RecordedView, [
    ...OF_CONSULTATION,
    'only-the-lead-may',
    'not-out-of-remit',
    'agency-unknown',
    'agency-not-standing',
    'lead-is-addressee',
    'addressed-twice',
    'window-impossible',
    'window-must-be-stated',
    'over-the-cap',
    'words-say-otherwise',
    'request-submitted-already',
  ])
  readdress(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Param('agency', AgencyIdParam) agency: AgencyId,
    @Body() { to, reason, evidence }: ReaddressingBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    const data = { requestId, agency, to: addresseeOf(to), reason, evidence: evidenceOf(evidence) };
    return this.dispatch.execute(new ReaddressConsultation(data, origin));
  }
}
