import { CommandHandler } from '@nestjs/cqrs';
import { ChangeLead, FollowSuccession, TransferConsultation } from '#lib/coordination';
import { Decided } from './decided.js';

@CommandHandler(TransferConsultation)
export class TransferConsultationHandler extends Decided<TransferConsultation> {}

@CommandHandler(ChangeLead)
export class ChangeLeadHandler extends Decided<ChangeLead> {}

@CommandHandler(FollowSuccession)
export class FollowSuccessionHandler extends Decided<FollowSuccession> {}
