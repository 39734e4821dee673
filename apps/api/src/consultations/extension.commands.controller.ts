import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { AgencyId } from '#lib/agencies';
import { AskForExtension, DecideExtension, type RequestId } from '#lib/coordination';
import type { Origin } from '#lib/event-sourcing';
import { instant } from '#lib/working-time';
import { CurrentOrigin } from '../http/current-origin.js';
import { Dispatch } from '../http/dispatch.js';
import { Act, OF_CONSULTATION } from '../http/documented.js';
import { AgencyIdParam, RequestIdParam } from '../http/ids.js';
import { RecordedView } from '../http/recorded.view.js';
import { evidenceOf } from '../parts/evidence.body.js';
import { lengthOf } from '../parts/length.body.js';
import { decisionOf, ExtensionDecisionBody, ExtensionRequestBody } from './extension.body.js';

/** More time: asked for by the agency, decided by the lead. */
@ApiTags('Consultations')
@Controller('requests/:id/consultations/:agency')
export class ExtensionCommandsController {
  constructor(private readonly dispatch: Dispatch) {}

  /** Asks for more time, before the due instant (đề nghị gia hạn); nothing moves until the lead decides. */
  @Post('extension-requests')
  @Act(RecordedView, [
    ...OF_CONSULTATION,
    'only-these-parties-may',
    'no-window-open',
    'extension-asked-too-late',
    'extension-asked-already',
    'extensions-exhausted',
    'extension-too-long',
    'answered-already',
    'evidence-required',
    'addressee-not-open',
  ])
  ask(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Param('agency', AgencyIdParam) agency: AgencyId,
    @Body() { length, reason, askedAt, evidence }: ExtensionRequestBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    const at = askedAt !== undefined && { askedAt: instant(askedAt) };
    const asked = { length: lengthOf(length), reason, evidence: evidenceOf(evidence), ...at };
    return this.dispatch.execute(new AskForExtension({ requestId, agency, ...asked }, origin));
  }

  /** Grants or refuses what was asked for; granted late it takes effect from the old due date. */
  @Post('extension-decision')
  @Act(RecordedView, [
    ...OF_CONSULTATION,
    'only-the-lead-may',
    'no-extension-asked',
    'extension-too-long',
    'reasons-required',
  ])
  decide(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Param('agency', AgencyIdParam) agency: AgencyId,
    @Body() body: ExtensionDecisionBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    const data = { requestId, agency, decision: decisionOf(body) };
    return this.dispatch.execute(new DecideExtension(data, origin));
  }
}
