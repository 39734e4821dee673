import { Body, Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { requestIdOf } from '#lib/application';
import {
  AddAddressee,
  CorrectEntry,
  OpenRequest,
  type RequestId,
  StateLeadPosition,
  SubmitRequest,
  WithdrawRequest,
} from '#lib/coordination';
import type { Origin } from '#lib/event-sourcing';
import type { Session } from '#lib/identity';
import { CurrentOrigin } from '../http/current-origin.js';
import { CurrentSession } from '../http/current-session.js';
import { Dispatch } from '../http/dispatch.js';
import { Act, OF_REQUEST } from '../http/documented.js';
import type { HttpReply } from '../http/http-request.js';
import { RequestIdParam } from '../http/ids.js';
import { RecordedView, RequestOpenedView } from '../http/recorded.view.js';
import { evidenceOf } from '../parts/evidence.body.js';
import { AdditionBody, additionOf } from './addition.body.js';
import { CorrectionBody, correctionOf } from './correction.body.js';
import { LeadPositionBody } from './lead-position.body.js';
import { letterOf, OpenRequestBody } from './open-request.body.js';
import { SubmissionBody } from './submission.body.js';
import { WithdrawalBody } from './withdrawal.body.js';

/** What a lead agency does with its own request. */
@ApiTags('Requests')
@Controller('requests')
export class RequestCommandsController {
  constructor(private readonly dispatch: Dispatch) {}

  /** Opens a request of the agency signed in, to one or many agencies. */
  @Post()
  @Act(RequestOpenedView, [
    'RequestAlreadyOpened',
    'ClassifiedNotAccepted',
    'FieldMissing',
    'NoAddressees',
    'LeadIsAddressee',
    'AgencyUnknown',
    'AddressedTwice',
    'WindowImpossible',
    'WindowMustBeStated',
    'DateInFuture',
    'DateBeforeLetter',
    'NoRuleInForce',
    'RuleNotFound',
    'RuleNotInForce',
    'RuleNotForMatter',
    'CalendarNotFound',
    'NotReissuable',
  ])
  async open(
    @Body() body: OpenRequestBody,
    @CurrentSession() { agency: lead }: Session,
    @CurrentOrigin() origin: Origin,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<RequestOpenedView> {
    const letter = letterOf(body);
    const requestId = requestIdOf(lead, letter.letter);
    const command = new OpenRequest({ ...letter, requestId, lead }, origin);
    const recorded = await this.dispatch.execute(command, reply);
    reply.header('location', `/api/requests/${requestId}`);
    return { requestId, ...recorded };
  }

  /** Withdraws the request (thu hồi); lateness up to then is kept and shown apart. */
  @Post(':id/withdrawal')
  @HttpCode(200)
  @Act(RecordedView, [...OF_REQUEST, 'OnlyTheLeadMay', 'RequestSubmittedAlready'])
  withdraw(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Body() { reason, document }: WithdrawalBody,
    @CurrentOrigin() origin: Origin,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<RecordedView> {
    const data = { requestId, reason, ...(document && { document: { ...document } }) };
    return this.dispatch.execute(new WithdrawRequest(data, origin), reply);
  }

  /** Submits the matter to the People's Committee, once the gate of R6 is open or on a cited order. */
  @Post(':id/submission')
  @HttpCode(200)
  @Act(RecordedView, [
    ...OF_REQUEST,
    'OnlyTheLeadMay',
    'SubmissionNotReady',
    'RequestSubmittedAlready',
  ])
  submit(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Body() { submission, earlyOn }: SubmissionBody,
    @CurrentOrigin() origin: Origin,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<RecordedView> {
    const early = earlyOn && { earlyOn: { ...earlyOn } };
    const data = { requestId, submission: { ...submission }, ...early };
    return this.dispatch.execute(new SubmitRequest(data, origin), reply);
  }

  /** States what the lead itself proposes (chính kiến). */
  @Post(':id/lead-position')
  @HttpCode(200)
  @Act(RecordedView, [...OF_REQUEST, 'OnlyTheLeadMay', 'FieldMissing', 'RequestSubmittedAlready'])
  statePosition(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Body() { position }: LeadPositionBody,
    @CurrentOrigin() origin: Origin,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<RecordedView> {
    return this.dispatch.execute(new StateLeadPosition({ requestId, position }, origin), reply);
  }

  /** Asks one more agency. */
  @Post(':id/addressees')
  @HttpCode(200)
  @Act(RecordedView, [
    ...OF_REQUEST,
    'OnlyTheLeadMay',
    'AgencyUnknown',
    'LeadIsAddressee',
    'AddressedTwice',
    'WindowImpossible',
    'WindowMustBeStated',
    'RequestSubmittedAlready',
  ])
  addAddressee(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Body() body: AdditionBody,
    @CurrentOrigin() origin: Origin,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<RecordedView> {
    const data = { requestId, ...additionOf(body) };
    return this.dispatch.execute(new AddAddressee(data, origin), reply);
  }

  /** Corrects a mistaken entry; both values are kept (R13). */
  @Post(':id/corrections')
  @HttpCode(200)
  @Act(RecordedView, [
    ...OF_REQUEST,
    'NotAPartyToTheRequest',
    'NotAddressed',
    'EntryIsNot',
    'EvidenceRequired',
    'DateBeforeLetter',
    'DateInFuture',
    'DateBefore',
    'OpinionUnknown',
    'AgencyUnknown',
    'LeadIsAddressee',
    'AddressedTwice',
  ])
  correct(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Body() body: CorrectionBody,
    @CurrentOrigin() origin: Origin,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<RecordedView> {
    const { reason, evidence } = body;
    const correction = correctionOf(body);
    const data = { requestId, correction, reason, evidence: evidenceOf(evidence) };
    return this.dispatch.execute(new CorrectEntry(data, origin), reply);
  }
}
