import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { AgencyId } from '#lib/agencies';
import { opinionIdOf } from '#lib/application';
import {
  AcceptInterimAsFinal,
  type OpinionId,
  type PointNumber,
  RecordOpinion,
  RegisterOpinion,
  type RequestId,
  RespondToPoint,
  SendOpinion,
} from '#lib/coordination';
import type { Origin } from '#lib/event-sourcing';
import type { Session } from '#lib/identity';
import { instant } from '#lib/working-time';
import { CurrentOrigin } from '../http/current-origin.js';
import { CurrentSession } from '../http/current-session.js';
import { Dispatch } from '../http/dispatch.js';
import { Act, Create, OF_CONSULTATION } from '../http/documented.js';
import type { HttpReply } from '../http/http-request.js';
import { AgencyIdParam, OpinionIdParam, PointNumberParam, RequestIdParam } from '../http/ids.js';
import { OpinionGivenView, RecordedView } from '../http/recorded.view.js';
import { evidenceOf } from '../parts/evidence.body.js';
import { OpinionBody } from './opinion.body.js';
import { OpinionReceiptBody } from './opinion-receipt.body.js';
import { PointResponseBody, responseOf } from './point-response.body.js';
import { SignedOpinions } from './signed-opinions.js';

const receptionOf = ({ receivedAt, receivedByUbndAt, registered, dateOnly }: OpinionBody) => ({
  ...(receivedByUbndAt !== undefined && { receivedByUbndAt: instant(receivedByUbndAt) }),
  ...(registered && { registered: { ...registered } }),
  ...(receivedAt !== undefined && { receivedAt: instant(receivedAt) }),
  ...(dateOnly === true && { dateOnly }),
});

/** Opinions, and what becomes of their points. */
@ApiTags('Consultations')
@Controller('requests/:id/consultations/:agency/opinions')
export class OpinionCommandsController {
  constructor(
    private readonly dispatch: Dispatch,
    private readonly opinions: SignedOpinions,
  ) {}

  /**
   * Gives an opinion. The agency signed in sends its own; the lead or the monitoring body records one
   * received otherwise, with its evidence, and it is shown as recorded (R1).
   */
  @Post()
  @Create(OpinionGivenView, [
    ...OF_CONSULTATION,
    'only-the-agency-itself-may',
    'only-the-lead-may',
    'only-these-parties-may',
    'not-delivered',
    'addressee-not-open',
    'answered-already',
    'field-missing',
    'nothing-to-supersede',
    'opinion-incomplete',
    'report-not-asked-for',
    'opinion-not-asked-for',
    'report-has-no-points',
    'classified-not-accepted',
    'evidence-required',
    'date-before-letter',
    'date-before',
    'date-in-future',
  ])
  async give(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Param('agency', AgencyIdParam) agency: AgencyId,
    @Body() body: OpinionBody,
    @CurrentSession() session: Session,
    @CurrentOrigin() origin: Origin,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<OpinionGivenView> {
    const opinionId = opinionIdOf(requestId, origin.commandId);
    const data = {
      requestId,
      agency,
      opinion: await this.opinions.of(agency, opinionId, body),
      evidence: evidenceOf(body.evidence),
      ...(body.supersedes !== undefined && { supersedes: body.supersedes }),
      ...(body.sentTo !== undefined && { sentTo: body.sentTo }),
      ...(body.sentAt !== undefined && { sentAt: instant(body.sentAt) }),
    };
    const command =
      session.agency === agency
        ? new SendOpinion(data, origin)
        : new RecordOpinion({ ...data, ...receptionOf(body) }, origin);
    const recorded = await this.dispatch.execute(command);
    reply.header(
      'location',
      `/api/requests/${requestId}/consultations/${encodeURIComponent(agency)}`,
    );
    return { opinionId, ...recorded };
  }

  /** Takes in, as the lead's registry does, an opinion that its agency sent here (tiếp nhận, số đến). */
  @Post(':opinion/registration')
  @Act(RecordedView, [
    ...OF_CONSULTATION,
    'only-the-lead-may',
    'opinion-unknown',
    'opinion-registered-already',
    'field-missing',
  ])
  register(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Param('agency', AgencyIdParam) agency: AgencyId,
    @Param('opinion', OpinionIdParam) opinion: OpinionId,
    @Body() { number }: OpinionReceiptBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    const data = { requestId, agency, opinion, ...(number !== undefined && { number }) };
    return this.dispatch.execute(new RegisterOpinion(data, origin));
  }

  /** Takes an interim reply as final; it is judged by its own sending, however late this is. */
  @Post(':opinion/acceptance')
  @Act(RecordedView, [
    ...OF_CONSULTATION,
    'only-the-lead-may',
    'opinion-unknown',
    'not-interim',
    'answered-already',
    'addressee-not-open',
  ])
  accept(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Param('agency', AgencyIdParam) agency: AgencyId,
    @Param('opinion', OpinionIdParam) opinion: OpinionId,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    return this.dispatch.execute(new AcceptInterimAsFinal({ requestId, agency, opinion }, origin));
  }

  /** Says what becomes of one point: taken in, in part, or not, with reasons (tiếp thu, giải trình). */
  @Post(':opinion/points/:point/response')
  @Act(RecordedView, [
    ...OF_CONSULTATION,
    'only-the-lead-may',
    'opinion-unknown',
    'point-unknown',
    'reasons-required',
    'request-submitted-already',
  ])
  respond(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Param('agency', AgencyIdParam) agency: AgencyId,
    @Param('opinion', OpinionIdParam) opinion: OpinionId,
    @Param('point', PointNumberParam) point: PointNumber,
    @Body() body: PointResponseBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    const data = { requestId, agency, opinion, point, response: responseOf(body) };
    return this.dispatch.execute(new RespondToPoint(data, origin));
  }
}
