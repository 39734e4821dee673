import { CommandHandler } from '@nestjs/cqrs';
import {
  AddAddressee,
  ConfirmCorrection,
  CorrectEntry,
  OpenRequest,
  RecordConclusion,
  ReleaseAddressee,
  ReturnSubmission,
  StateLeadPosition,
  SubmitRequest,
  WithdrawRequest,
} from '#lib/coordination';
import { Decided } from './decided.js';
import {
  AcceptDocumentsRequestHandler,
  AskForDocumentsHandler,
  ContestDocumentsRequestHandler,
  FindOnDocumentsRequestHandler,
  RecordDeliveryHandler,
  RegisterDossierHandler,
  ReturnDossierHandler,
  SupplyDocumentsHandler,
} from './dossier.handlers.js';
import {
  ConfirmLateEntryHandler,
  ContestLateEntryHandler,
  FindOnLateEntryHandler,
} from './late-entry.handlers.js';
import {
  ClimbLadderHandler,
  ExplainLatenessHandler,
  ExplainLateSubmissionHandler,
  NoticeLapsesHandler,
  ObjectToLatenessHandler,
  RecordApologyHandler,
  RecordChaseIssuedHandler,
  ReviewLatenessHandler,
  ReviewLateSubmissionHandler,
} from './lateness.handlers.js';
import {
  AcceptInterimAsFinalHandler,
  ConfirmJointOpinionHandler,
  CorrectRecordedOpinionHandler,
  MaintainRemitHandler,
  RecordMeetingMinutesHandler,
  RecordOpinionHandler,
  RegisterOpinionHandler,
  RespondToPointHandler,
  SendOpinionHandler,
  TrackOutsideHandler,
} from './opinion.handlers.js';
import {
  ChangeLeadHandler,
  FollowSuccessionHandler,
  TransferConsultationHandler,
} from './succession.handlers.js';
import {
  AskForExtensionHandler,
  DecideExtensionHandler,
  ExtendWindowsHandler,
  RepinRuleHandler,
  RestateWindowHandler,
  RestateWindowsHandler,
  ShortenWindowsHandler,
} from './window.handlers.js';

@CommandHandler(OpenRequest)
export class OpenRequestHandler extends Decided<OpenRequest> {}

@CommandHandler(AddAddressee)
export class AddAddresseeHandler extends Decided<AddAddressee> {}

@CommandHandler(ReleaseAddressee)
export class ReleaseAddresseeHandler extends Decided<ReleaseAddressee> {}

@CommandHandler(StateLeadPosition)
export class StateLeadPositionHandler extends Decided<StateLeadPosition> {}

@CommandHandler(SubmitRequest)
export class SubmitRequestHandler extends Decided<SubmitRequest> {}

@CommandHandler(WithdrawRequest)
export class WithdrawRequestHandler extends Decided<WithdrawRequest> {}

@CommandHandler(CorrectEntry)
export class CorrectEntryHandler extends Decided<CorrectEntry> {}

@CommandHandler(ConfirmCorrection)
export class ConfirmCorrectionHandler extends Decided<ConfirmCorrection> {}

@CommandHandler(RecordConclusion)
export class RecordConclusionHandler extends Decided<RecordConclusion> {}

@CommandHandler(ReturnSubmission)
export class ReturnSubmissionHandler extends Decided<ReturnSubmission> {}

export const requestHandlers = [
  OpenRequestHandler,
  AddAddresseeHandler,
  ReleaseAddresseeHandler,
  TransferConsultationHandler,
  ChangeLeadHandler,
  FollowSuccessionHandler,
  SupplyDocumentsHandler,
  AcceptInterimAsFinalHandler,
  RegisterOpinionHandler,
  MaintainRemitHandler,
  RespondToPointHandler,
  StateLeadPositionHandler,
  SubmitRequestHandler,
  WithdrawRequestHandler,
  RecordDeliveryHandler,
  RegisterDossierHandler,
  CorrectEntryHandler,
  ReturnDossierHandler,
  AskForDocumentsHandler,
  SendOpinionHandler,
  TrackOutsideHandler,
  ConfirmCorrectionHandler,
  RecordMeetingMinutesHandler,
  RecordOpinionHandler,
  AcceptDocumentsRequestHandler,
  ContestDocumentsRequestHandler,
  FindOnDocumentsRequestHandler,
  AskForExtensionHandler,
  DecideExtensionHandler,
  ExtendWindowsHandler,
  ShortenWindowsHandler,
  RepinRuleHandler,
  RestateWindowHandler,
  RestateWindowsHandler,
  ConfirmJointOpinionHandler,
  CorrectRecordedOpinionHandler,
  RecordConclusionHandler,
  ReturnSubmissionHandler,
  ConfirmLateEntryHandler,
  ContestLateEntryHandler,
  FindOnLateEntryHandler,
  ObjectToLatenessHandler,
  ExplainLatenessHandler,
  ExplainLateSubmissionHandler,
  ReviewLatenessHandler,
  ReviewLateSubmissionHandler,
  RecordApologyHandler,
  NoticeLapsesHandler,
  ClimbLadderHandler,
  RecordChaseIssuedHandler,
];
