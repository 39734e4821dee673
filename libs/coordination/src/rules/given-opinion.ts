import type { AgencyId } from '#lib/agencies';
import { dateOf, type Instant, startOfDay } from '#lib/working-time';
import { type Consultation, deliveryOf } from '../consultation.state.js';
import type { RequestRejection } from '../request.rejections.js';
import type { Evidence, Opinion, OpinionId } from '../vocabulary.js';
import { beforeLetter, firstRefusal, inFuture } from './dates.js';
import type { Case } from './existing.js';

/** An opinion as it is to be recorded, by whoever may. */
export interface GivenOpinion {
  readonly agency: AgencyId;
  readonly opinion: Opinion;
  readonly supersedes?: OpinionId;
  readonly sentAt: Instant;
  readonly receivedAt?: Instant;
  readonly dateOnly?: true;
  readonly enteredLate: boolean;
  readonly evidence: Evidence;
}

/** No opinion is dated before the letter it answers, before its delivery, or in the future. */
export const impossibleOpinionDates = (
  { opinion, sentAt, receivedAt, evidence, dateOnly }: GivenOpinion,
  consultation: Consultation,
  { request, facts }: Case,
): RequestRejection | undefined => {
  const { issuedOn } = request.letter;
  const deliveredAt = deliveryOf(consultation)?.deliveredAt;
  const earliest = deliveredAt && (dateOnly ? startOfDay(dateOf(deliveredAt)) : deliveredAt);
  return firstRefusal(
    inFuture('sentAt', sentAt, facts.now),
    inFuture('receivedAt', receivedAt, facts.now),
    inFuture('opinion.document.signedOn', opinion.document?.signedOn, facts.now),
    beforeLetter('sentAt', dateOf(sentAt), issuedOn),
    beforeLetter('opinion.document.signedOn', opinion.document?.signedOn, issuedOn),
    // Old files hold replies dated before the recorded delivery: doubtful, and accepted with a warning.
    evidence.kind !== 'transcribed' && earliest && sentAt < earliest
      ? { type: 'DateBefore', field: 'sentAt', value: sentAt, earliest }
      : undefined,
    receivedAt && receivedAt < sentAt
      ? { type: 'DateBefore', field: 'receivedAt', value: receivedAt, earliest: sentAt }
      : undefined,
  );
};
