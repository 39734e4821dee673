import {
  AskAgain,
  RecordConclusion,
  type RequestId,
  ReturnSubmission,
  SubmitRequest,
} from '#lib/coordination';
import { localDate } from '#lib/working-time';
import { by, id } from './cast.js';
import { requestId, type Told } from './telling.js';

/** The lead submits; on a cited order it may be early. */
export const submits = (told: Told<SubmitRequest> = {}): SubmitRequest =>
  new SubmitRequest(
    {
      requestId,
      submission: { number: '77/TTr-SQH', issuedOn: localDate('2026-02-20') },
      ...told,
    },
    by('planning'),
  );

/** The monitoring body returns the submission. */
export const returnsSubmission = (
  reason = 'Chưa giải trình ý kiến của Sở Tài chính',
): ReturnSubmission => new ReturnSubmission({ requestId, reason }, by('office'));

/** What the People's Committee concluded. */
export const concludes = (told: Told<RecordConclusion> = {}): RecordConclusion =>
  new RecordConclusion(
    {
      requestId,
      conclusion: { number: '120/TB-VP', issuedOn: localDate('2026-02-25') },
      ...told,
    },
    by('office'),
  );

/** The letter of a further round takes its place. */
export const asksAgain = (round: RequestId, told: Told<AskAgain> = {}): AskAgain =>
  new AskAgain({ requestId, round, lead: id('planning'), ...told }, by('planning'));
