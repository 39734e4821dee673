import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { AgencyId } from '#lib/agencies';
import { opinionIdOf } from '#lib/application';
import {
  ConfirmJointOpinion,
  CorrectRecordedOpinion,
  type OpinionId,
  type RequestId,
} from '#lib/coordination';
import type { Origin } from '#lib/event-sourcing';
import { CurrentOrigin } from '../http/current-origin.js';
import { Dispatch } from '../http/dispatch.js';
import { Act, OF_CONSULTATION } from '../http/documented.js';
import { AgencyIdParam, OpinionIdParam, RequestIdParam } from '../http/ids.js';
import { OpinionGivenView } from '../http/recorded.view.js';
import { evidenceOf } from '../parts/evidence.body.js';
import { JointOpinionBody } from './joint-opinion.body.js';
import { OpinionBody } from './opinion.body.js';
import { SignedOpinions } from './signed-opinions.js';

/** What an agency says of an opinion that another entered with its name. */
@ApiTags('Consultations')
@Controller('requests/:id/consultations/:agency')
export class RecordedOpinionCommandsController {
  constructor(
    private readonly dispatch: Dispatch,
    private readonly opinions: SignedOpinions,
  ) {}

  /** Confirms that a joint letter another agency sent is its opinion too: its consultation is answered by it (R1). */
  @Post('joint-opinion')
  @Act(OpinionGivenView, [
    ...OF_CONSULTATION,
    'only-the-agency-itself-may',
    'opinion-unknown',
    'not-co-author',
    'not-delivered',
    'answered-already',
    'addressee-not-open',
    'date-before',
  ])
  async confirm(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Param('agency', AgencyIdParam) agency: AgencyId,
    @Body() { author, opinion }: JointOpinionBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<OpinionGivenView> {
    const opinionId = opinionIdOf(requestId, origin.commandId);
    const data = { requestId, agency, author, opinion, as: opinionId };
    const recorded = await this.dispatch.execute(new ConfirmJointOpinion(data, origin));
    return { opinionId, ...recorded };
  }

  /** Says, within three working days, what its opinion was where another recorded it otherwise. */
  @Post('opinions/:opinion/correction')
  @Act(OpinionGivenView, [
    ...OF_CONSULTATION,
    'only-the-agency-itself-may',
    'opinion-unknown',
    'not-correctable',
    'opinion-incomplete',
    'report-not-asked-for',
    'opinion-not-asked-for',
    'report-has-no-points',
    'classified-not-accepted',
  ])
  async correct(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Param('agency', AgencyIdParam) agency: AgencyId,
    @Param('opinion', OpinionIdParam) opinion: OpinionId,
    @Body() body: OpinionBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<OpinionGivenView> {
    const opinionId = opinionIdOf(requestId, origin.commandId);
    const corrected = await this.opinions.of(agency, opinionId, body);
    const evidence = evidenceOf(body.evidence);
    const data = { requestId, agency, opinion, corrected, evidence };
    const recorded = await this.dispatch.execute(new CorrectRecordedOpinion(data, origin));
    return { opinionId, ...recorded };
  }
}
