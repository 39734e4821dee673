import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { requestIdOf } from '#lib/application';
import {
  AddAddressee,
  OpenRequest,
  type RequestId,
  StateLeadPosition,
  WithdrawRequest,
} from '#lib/coordination';
import type { Origin } from '#lib/event-sourcing';
import type { Session } from '#lib/identity';
import { CurrentOrigin } from '../http/current-origin.js';
import { CurrentSession } from '../http/current-session.js';
import { Dispatch } from '../http/dispatch.js';
import { Act, Create, OF_REQUEST } from '../http/documented.js';
import type { HttpReply } from '../http/http-request.js';
import { RequestIdParam } from '../http/ids.js';
import { Signers } from '../parts/signers.js';
import { RecordedView, RequestOpenedView } from '../http/recorded.view.js';
import { AdditionBody, additionOf } from './addition.body.js';
import { LeadPositionBody } from './lead-position.body.js';
import { letterOf, OpenRequestBody } from './open-request.body.js';
import { WithdrawalBody } from './withdrawal.body.js';

/** What a lead agency does with its own request. */
@ApiTags('Requests')
@Controller('requests')
export class RequestCommandsController {
  constructor(
    private readonly dispatch: Dispatch,
    private readonly signers: Signers,
  ) {}

  /** Opens a request of the agency signed in, for the opinion of one or many agencies or for the report of one. */
  @Post()
  @Create(RequestOpenedView, [
    'request-already-opened',
    'classified-not-accepted',
    'field-missing',
    'no-addressees',
    'lead-is-addressee',
    'agency-unknown',
    'agency-not-standing',
    'addressed-twice',
    'window-impossible',
    'window-must-be-stated',
    'over-the-cap',
    'words-say-otherwise',
    'date-in-future',
    'date-before-letter',
    'no-rule-in-force',
    'rule-not-found',
    'rule-not-in-force',
    'rule-not-for-matter',
    'calendar-not-found',
    'not-reissuable',
    'not-a-second-round',
    'asked-again-already',
    'report-has-one-addressee',
    'report-has-no-dossier',
  ])
  async open(
    @Body() body: OpenRequestBody,
    @CurrentSession() { agency: lead }: Session,
    @CurrentOrigin() origin: Origin,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<RequestOpenedView> {
    const letter = letterOf(body);
    const requestId = requestIdOf(lead, letter.letter);
    const signer = body.signer && { signer: await this.signers.sealed(lead, body.signer) };
    const command = new OpenRequest({ ...letter, requestId, lead, ...signer }, origin);
    const recorded = await this.dispatch.execute(command);
    reply.header('location', `/api/requests/${requestId}`);
    return { requestId, ...recorded };
  }

  /** Withdraws the request (thu hồi); lateness up to then is kept and shown apart. */
  @Post(':id/withdrawal')
  @Act(RecordedView, [...OF_REQUEST, 'only-the-lead-may', 'request-submitted-already'])
  withdraw(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Body() { reason, document }: WithdrawalBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    const data = { requestId, reason, ...(document && { document: { ...document } }) };
    return this.dispatch.execute(new WithdrawRequest(data, origin));
  }

  /** States what the lead itself proposes (chính kiến). */
  @Post(':id/lead-position')
  @Act(RecordedView, [
    ...OF_REQUEST,
    'only-the-lead-may',
    'field-missing',
    'request-submitted-already',
  ])
  statePosition(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Body() { position }: LeadPositionBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    return this.dispatch.execute(new StateLeadPosition({ requestId, position }, origin));
  }

  /** Asks one more agency. */
  @Post(':id/addressees')
  @Act(RecordedView, [
    ...OF_REQUEST,
    'report-has-one-addressee',
    'only-these-parties-may',
    'only-the-lead-may',
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
  addAddressee(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Body() body: AdditionBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    const data = { requestId, ...additionOf(body) };
    return this.dispatch.execute(new AddAddressee(data, origin));
  }
}
