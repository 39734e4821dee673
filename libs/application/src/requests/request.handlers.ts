import { Injectable } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import {
  AcceptInterimAsFinal,
  AcceptDocumentsRequest,
  AddAddressee,
  AskForDocuments,
  AskForExtension,
  ClimbLadder,
  ChangeLead,
  ConfirmCorrection,
  ConfirmJointOpinion,
  ContestDocumentsRequest,
  CorrectEntry,
  CorrectRecordedOpinion,
  DecideExtension,
  ExplainLateness,
  ExtendWindows,
  MaintainRemit,
  FindOnDocumentsRequest,
  FollowSuccession,
  NoticeLapses,
  ObjectToLateness,
  OpenRequest,
  RecordChaseIssued,
  ReaddressConsultation,
  RecordConclusion,
  RecordApology,
  RecordDelivery,
  RecordOpinion,
  RegisterDossier,
  ReleaseAddressee,
  RestateWindow,
  RestateWindows,
  type RequestCommand,
  RespondToPoint,
  ReturnDossier,
  ReturnSubmission,
  ReviewLateness,
  SendOpinion,
  ShortenWindows,
  StateLeadPosition,
  SubmitRequest,
  SupplyDocuments,
  TransferConsultation,
  WithdrawRequest,
} from '#lib/coordination';
import { Requests } from './requests.js';

/** Nest wants a class per command. These need nothing but the decider: the file is a table of contents. */
@Injectable()
abstract class Decided<C extends RequestCommand> {
  constructor(private readonly requests: Requests) {}

  execute(command: C) {
    return this.requests.execute(command);
  }
}

@CommandHandler(OpenRequest)
export class OpenRequestHandler extends Decided<OpenRequest> {}

@CommandHandler(AddAddressee)
export class AddAddresseeHandler extends Decided<AddAddressee> {}

@CommandHandler(ReleaseAddressee)
export class ReleaseAddresseeHandler extends Decided<ReleaseAddressee> {}

@CommandHandler(TransferConsultation)
export class TransferConsultationHandler extends Decided<TransferConsultation> {}

@CommandHandler(ChangeLead)
export class ChangeLeadHandler extends Decided<ChangeLead> {}

@CommandHandler(FollowSuccession)
export class FollowSuccessionHandler extends Decided<FollowSuccession> {}

@CommandHandler(SupplyDocuments)
export class SupplyDocumentsHandler extends Decided<SupplyDocuments> {}

@CommandHandler(AcceptInterimAsFinal)
export class AcceptInterimAsFinalHandler extends Decided<AcceptInterimAsFinal> {}

@CommandHandler(MaintainRemit)
export class MaintainRemitHandler extends Decided<MaintainRemit> {}

@CommandHandler(ReaddressConsultation)
export class ReaddressConsultationHandler extends Decided<ReaddressConsultation> {}

@CommandHandler(RespondToPoint)
export class RespondToPointHandler extends Decided<RespondToPoint> {}

@CommandHandler(StateLeadPosition)
export class StateLeadPositionHandler extends Decided<StateLeadPosition> {}

@CommandHandler(SubmitRequest)
export class SubmitRequestHandler extends Decided<SubmitRequest> {}

@CommandHandler(WithdrawRequest)
export class WithdrawRequestHandler extends Decided<WithdrawRequest> {}

@CommandHandler(RecordDelivery)
export class RecordDeliveryHandler extends Decided<RecordDelivery> {}

@CommandHandler(RegisterDossier)
export class RegisterDossierHandler extends Decided<RegisterDossier> {}

@CommandHandler(CorrectEntry)
export class CorrectEntryHandler extends Decided<CorrectEntry> {}

@CommandHandler(ReturnDossier)
export class ReturnDossierHandler extends Decided<ReturnDossier> {}

@CommandHandler(AskForDocuments)
export class AskForDocumentsHandler extends Decided<AskForDocuments> {}

@CommandHandler(SendOpinion)
export class SendOpinionHandler extends Decided<SendOpinion> {}

@CommandHandler(ConfirmCorrection)
export class ConfirmCorrectionHandler extends Decided<ConfirmCorrection> {}

@CommandHandler(RecordOpinion)
export class RecordOpinionHandler extends Decided<RecordOpinion> {}

@CommandHandler(AcceptDocumentsRequest)
export class AcceptDocumentsRequestHandler extends Decided<AcceptDocumentsRequest> {}

@CommandHandler(ContestDocumentsRequest)
export class ContestDocumentsRequestHandler extends Decided<ContestDocumentsRequest> {}

@CommandHandler(FindOnDocumentsRequest)
export class FindOnDocumentsRequestHandler extends Decided<FindOnDocumentsRequest> {}

@CommandHandler(AskForExtension)
export class AskForExtensionHandler extends Decided<AskForExtension> {}

@CommandHandler(DecideExtension)
export class DecideExtensionHandler extends Decided<DecideExtension> {}

@CommandHandler(ExtendWindows)
export class ExtendWindowsHandler extends Decided<ExtendWindows> {}

@CommandHandler(ShortenWindows)
export class ShortenWindowsHandler extends Decided<ShortenWindows> {}

@CommandHandler(RestateWindow)
export class RestateWindowHandler extends Decided<RestateWindow> {}

@CommandHandler(RestateWindows)
export class RestateWindowsHandler extends Decided<RestateWindows> {}

@CommandHandler(ConfirmJointOpinion)
export class ConfirmJointOpinionHandler extends Decided<ConfirmJointOpinion> {}

@CommandHandler(CorrectRecordedOpinion)
export class CorrectRecordedOpinionHandler extends Decided<CorrectRecordedOpinion> {}

@CommandHandler(RecordConclusion)
export class RecordConclusionHandler extends Decided<RecordConclusion> {}

@CommandHandler(ReturnSubmission)
export class ReturnSubmissionHandler extends Decided<ReturnSubmission> {}

@CommandHandler(ObjectToLateness)
export class ObjectToLatenessHandler extends Decided<ObjectToLateness> {}

@CommandHandler(ExplainLateness)
export class ExplainLatenessHandler extends Decided<ExplainLateness> {}

@CommandHandler(ReviewLateness)
export class ReviewLatenessHandler extends Decided<ReviewLateness> {}

@CommandHandler(RecordApology)
export class RecordApologyHandler extends Decided<RecordApology> {}

@CommandHandler(NoticeLapses)
export class NoticeLapsesHandler extends Decided<NoticeLapses> {}

@CommandHandler(ClimbLadder)
export class ClimbLadderHandler extends Decided<ClimbLadder> {}

@CommandHandler(RecordChaseIssued)
export class RecordChaseIssuedHandler extends Decided<RecordChaseIssued> {}

export const requestHandlers = [
  OpenRequestHandler,
  AddAddresseeHandler,
  ReleaseAddresseeHandler,
  TransferConsultationHandler,
  ChangeLeadHandler,
  FollowSuccessionHandler,
  SupplyDocumentsHandler,
  AcceptInterimAsFinalHandler,
  MaintainRemitHandler,
  ReaddressConsultationHandler,
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
  ConfirmCorrectionHandler,
  RecordOpinionHandler,
  AcceptDocumentsRequestHandler,
  ContestDocumentsRequestHandler,
  FindOnDocumentsRequestHandler,
  AskForExtensionHandler,
  DecideExtensionHandler,
  ExtendWindowsHandler,
  ShortenWindowsHandler,
  RestateWindowHandler,
  RestateWindowsHandler,
  ConfirmJointOpinionHandler,
  CorrectRecordedOpinionHandler,
  RecordConclusionHandler,
  ReturnSubmissionHandler,
  ObjectToLatenessHandler,
  ExplainLatenessHandler,
  ReviewLatenessHandler,
  RecordApologyHandler,
  NoticeLapsesHandler,
  ClimbLadderHandler,
  RecordChaseIssuedHandler,
];
