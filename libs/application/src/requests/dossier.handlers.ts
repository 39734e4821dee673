import { CommandHandler } from '@nestjs/cqrs';
import {
  AcceptDocumentsRequest,
  AskForDocuments,
  ContestDocumentsRequest,
  FindOnDocumentsRequest,
  RecordDelivery,
  RegisterDossier,
  ReturnDossier,
  SupplyDocuments,
} from '#lib/coordination';
import { Decided } from './decided.js';

@CommandHandler(SupplyDocuments)
export class SupplyDocumentsHandler extends Decided<SupplyDocuments> {}

@CommandHandler(RecordDelivery)
export class RecordDeliveryHandler extends Decided<RecordDelivery> {}

@CommandHandler(RegisterDossier)
export class RegisterDossierHandler extends Decided<RegisterDossier> {}

@CommandHandler(ReturnDossier)
export class ReturnDossierHandler extends Decided<ReturnDossier> {}

@CommandHandler(AskForDocuments)
export class AskForDocumentsHandler extends Decided<AskForDocuments> {}

@CommandHandler(AcceptDocumentsRequest)
export class AcceptDocumentsRequestHandler extends Decided<AcceptDocumentsRequest> {}

@CommandHandler(ContestDocumentsRequest)
export class ContestDocumentsRequestHandler extends Decided<ContestDocumentsRequest> {}

@CommandHandler(FindOnDocumentsRequest)
export class FindOnDocumentsRequestHandler extends Decided<FindOnDocumentsRequest> {}
