import { CommandHandler } from '@nestjs/cqrs';
import {
  ClimbLadder,
  ExplainLateness,
  ExplainLateSubmission,
  NoticeLapses,
  ObjectToLateness,
  RecordApology,
  RecordChaseIssued,
  ReviewLateness,
  ReviewLateSubmission,
} from '#lib/coordination';
import { Decided } from './decided.js';

@CommandHandler(ObjectToLateness)
export class ObjectToLatenessHandler extends Decided<ObjectToLateness> {}

@CommandHandler(ExplainLateness)
export class ExplainLatenessHandler extends Decided<ExplainLateness> {}

@CommandHandler(ReviewLateness)
export class ReviewLatenessHandler extends Decided<ReviewLateness> {}

@CommandHandler(ExplainLateSubmission)
export class ExplainLateSubmissionHandler extends Decided<ExplainLateSubmission> {}

@CommandHandler(ReviewLateSubmission)
export class ReviewLateSubmissionHandler extends Decided<ReviewLateSubmission> {}

@CommandHandler(RecordApology)
export class RecordApologyHandler extends Decided<RecordApology> {}

@CommandHandler(NoticeLapses)
export class NoticeLapsesHandler extends Decided<NoticeLapses> {}

@CommandHandler(ClimbLadder)
export class ClimbLadderHandler extends Decided<ClimbLadder> {}

@CommandHandler(RecordChaseIssued)
export class RecordChaseIssuedHandler extends Decided<RecordChaseIssued> {}
