import type { AgencyId } from '#lib/agencies';
import { dateOf, type Instant, type LocalDate, startOfDay } from '#lib/working-time';
import { type Consultation, deliveryOf } from '../consultation.state.js';
import type { RequestRejection } from '../request.rejections.js';
import type { RejectedField } from '../rejected-field.js';
import type { OpinionGiven } from '../request.events.js';
import type {
  Evidence,
  Opinion,
  OpinionId,
  OpinionRegistration,
  SentElsewhere,
} from '../vocabulary.js';
import { beforeLetter, firstRefusal, inFuture } from './dates.js';
import type { Case } from './existing.js';

/** An opinion as it is to be recorded, by whoever may. */
export interface GivenOpinion {
  readonly agency: AgencyId;
  readonly opinion: Opinion;
  readonly supersedes?: OpinionId;
  readonly sentAt: Instant;
  readonly receivedAt?: Instant;
  readonly sentTo?: SentElsewhere;
  readonly receivedByUbndAt?: Instant;
  readonly registered?: OpinionRegistration;
  readonly dateOnly?: true;
  readonly enteredLate: boolean;
  readonly evidence: Evidence;
  /** The joint letter it confirms. */
  readonly jointWith?: NonNullable<OpinionGiven['data']['jointWith']>;
}

const before = <Day extends Instant | LocalDate>(
  field: RejectedField,
  value: Day | undefined,
  earliest: Day,
): RequestRejection | undefined =>
  value !== undefined && value < earliest
    ? { type: 'DateBefore', field, value, earliest }
    : undefined;

/** No opinion is dated before the letter it answers, before its delivery, or in the future. */
export const impossibleOpinionDates = (
  { opinion, sentAt, receivedAt, receivedByUbndAt, registered, evidence, dateOnly }: GivenOpinion,
  consultation: Consultation,
  { request, facts }: Case,
): RequestRejection | undefined => {
  const { issuedOn } = request.letter;
  const deliveredAt = deliveryOf(consultation)?.deliveredAt;
  const earliest = deliveredAt && (dateOnly ? startOfDay(dateOf(deliveredAt)) : deliveredAt);
  return firstRefusal(
    inFuture('sentAt', sentAt, facts.now),
    inFuture('receivedAt', receivedAt, facts.now),
    inFuture('receivedByUbndAt', receivedByUbndAt, facts.now),
    inFuture('registered.on', registered?.on, facts.now),
    inFuture('opinion.document.signedOn', opinion.document?.signedOn, facts.now),
    beforeLetter('sentAt', dateOf(sentAt), issuedOn),
    beforeLetter('opinion.document.signedOn', opinion.document?.signedOn, issuedOn),
    // Old files hold replies dated before the recorded delivery: doubtful, and accepted with a warning.
    evidence.kind !== 'transcribed' && earliest && sentAt < earliest
      ? { type: 'DateBefore', field: 'sentAt', value: sentAt, earliest }
      : undefined,
    before('receivedAt', receivedAt, sentAt),
    before('receivedByUbndAt', receivedByUbndAt, sentAt),
    before('registered.on', registered?.on, dateOf(sentAt)),
  );
};
