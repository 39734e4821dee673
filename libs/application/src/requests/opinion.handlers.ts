import { CommandHandler } from '@nestjs/cqrs';
import {
  AcceptInterimAsFinal,
  ConfirmJointOpinion,
  CorrectRecordedOpinion,
  MaintainRemit,
  RecordMeetingMinutes,
  RecordOpinion,
  RegisterOpinion,
  RespondToPoint,
  SendOpinion,
  TrackOutside,
} from '#lib/coordination';
import { Decided } from './decided.js';

@CommandHandler(AcceptInterimAsFinal)
export class AcceptInterimAsFinalHandler extends Decided<AcceptInterimAsFinal> {}

@CommandHandler(RegisterOpinion)
export class RegisterOpinionHandler extends Decided<RegisterOpinion> {}

@CommandHandler(MaintainRemit)
export class MaintainRemitHandler extends Decided<MaintainRemit> {}

@CommandHandler(TrackOutside)
export class TrackOutsideHandler extends Decided<TrackOutside> {}

@CommandHandler(RespondToPoint)
export class RespondToPointHandler extends Decided<RespondToPoint> {}

@CommandHandler(SendOpinion)
export class SendOpinionHandler extends Decided<SendOpinion> {}

@CommandHandler(RecordOpinion)
export class RecordOpinionHandler extends Decided<RecordOpinion> {}

@CommandHandler(RecordMeetingMinutes)
export class RecordMeetingMinutesHandler extends Decided<RecordMeetingMinutes> {}

@CommandHandler(ConfirmJointOpinion)
export class ConfirmJointOpinionHandler extends Decided<ConfirmJointOpinion> {}

@CommandHandler(CorrectRecordedOpinion)
export class CorrectRecordedOpinionHandler extends Decided<CorrectRecordedOpinion> {}
