import type { AgencyId } from '#lib/agencies';
import { type Instant, msOf } from '#lib/working-time';
import { askedFor } from '../asked-for.js';
import type { OpenRequest } from '../request.commands.js';
import type { RequestFacts } from '../request.facts.js';
import type { RequestRejection } from '../request.rejections.js';
import type { KnownRequest, RequestState } from '../request.state.js';
import type { RequestId } from '../vocabulary.js';
import { missingForSubmission } from './submission-gate.js';

/** So long a letter that has taken its place may be on its way to the record; then another may take it. */
const ON_ITS_WAY_MS = 60_000;

interface NextRound {
  readonly round: RequestId;
  readonly lead: AgencyId;
}

const isOnItsWay = (at: Instant, now: Instant): boolean => msOf(now) - msOf(at) < ON_ITS_WAY_MS;

/** The round that another letter has opened, or is about to; one that was withdrawn leaves its place. */
const otherRound = (
  { askedAgain }: KnownRequest,
  round: RequestId,
  { now, otherRound: other }: RequestFacts,
): RequestId | undefined => {
  if (askedAgain === undefined || askedAgain.round === round) return undefined;
  const opened = other && other.status !== 'unknown' && other.requestId === askedAgain.round;
  const stands = opened ? other.status !== 'withdrawn' : isOnItsWay(askedAgain.at, now);
  return stands ? askedAgain.round : undefined;
};

/**
 * A second round asks about a changed draft of the same matter, by the same lead or the body in its place, on a new clock.
 * Nobody is asked a second time while the first still waits for somebody, nor twice in two letters at once; a letter
 * that was withdrawn is replaced, not followed. A report has no draft.
 */
export const roundRefusal = (
  roundOf: RequestId,
  { round, lead }: NextRound,
  followed: RequestState,
  facts: RequestFacts,
): RequestRejection | undefined => {
  const refused = { type: 'NotASecondRound', requestId: roundOf } as const;
  if (followed.status === 'unknown') return { ...refused, because: 'unknown' };
  if (followed.lead !== lead && !facts.register.comesFrom(lead, followed.lead))
    return { ...refused, because: 'ofAnotherLead' };
  if (followed.status === 'withdrawn') return { ...refused, because: 'withdrawn' };
  if (askedFor(followed.matter) === 'report') return { ...refused, because: 'report' };
  const waits =
    followed.status !== 'concluded' && missingForSubmission(followed).unanswered.length > 0;
  if (waits) return { ...refused, because: 'stillAsking' };
  const other = otherRound(followed, round, facts);
  return other && { type: 'AskedAgainAlready', requestId: roundOf, round: other };
};

/** Why a letter that says it is a further round cannot be opened as one. */
export const secondRoundRefusal = (
  { requestId: round, roundOf, reissueOf, lead, matter }: OpenRequest['data'],
  facts: RequestFacts,
): RequestRejection | undefined => {
  if (roundOf === undefined) return undefined;
  const refused = { type: 'NotASecondRound', requestId: roundOf } as const;
  if (reissueOf !== undefined) return { ...refused, because: 'alsoReissue' };
  if (askedFor(matter) === 'report') return { ...refused, because: 'report' };
  return roundRefusal(roundOf, { round, lead }, facts.followed ?? { status: 'unknown' }, facts);
};
