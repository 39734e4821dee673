import type { AgencyId } from '#lib/agencies';
import { accept, reject } from '#lib/event-sourcing';
import {
  type Clock,
  type Consultation,
  deliveryOf,
  hasLapsed,
  isJudged,
  isOver,
} from '../consultation.state.js';
import type { OpinionGiven, RequestEvent } from '../request.events.js';
import type { RequestRejection } from '../request.rejections.js';
import type { RequestDecision } from '../request.vocabulary.js';
import type { Timeliness } from '../vocabulary.js';
import { completeOpinion } from './complete-opinion.js';
import type { Case } from './existing.js';
import { type GivenOpinion, impossibleOpinionDates } from './given-opinion.js';
import { hasPassed, lapseReversed, windowLapsed } from './lapse.js';
import { isClocked } from './due-date-moves.js';
import { coveredByExcuse, firstJudgement } from './judgement.js';
import { owedUntil } from './owed-until.js';
import type { Party } from './parties.js';
import { supersedingRefusal } from './superseding.js';

const ENTERED_BY: { readonly [P in Party]: OpinionGiven['data']['enteredBy'] | undefined } = {
  agency: 'author',
  lead: 'lead',
  monitoringBody: 'monitoringBody',
  import: 'import',
  deadlineKeeper: undefined,
  succession: undefined,
};

/**
 * An opinion is taken at any time from delivery on; a transcribed one even where its delivery is not known. After a
 * release, a transfer or a withdrawal one is taken that was sent before: it changes the judgement, not the ending.
 */
const notTaken = (
  { agency, evidence, sentAt }: GivenOpinion,
  consultation: Consultation,
  { request }: Case,
): RequestRejection | undefined => {
  const { status } = consultation;
  const until = owedUntil(consultation, request);
  const tooLate = until !== undefined && sentAt >= until;
  if (status === 'returned' || (isOver(consultation) && tooLate))
    return { type: 'AddresseeNotOpen', agency, status };
  if (tooLate) return { type: 'RequestWithdrawnAlready' };
  const undelivered =
    (status === 'awaitingDelivery' || isOver(consultation)) &&
    deliveryOf(consultation) === undefined;
  return undelivered && evidence.kind !== 'transcribed'
    ? { type: 'NotDelivered', agency }
    : undefined;
};

/**
 * The lapse that belongs to this opinion (R5): recorded first where the opinion came after the due instant and the
 * keeper has not noticed yet; taken back where the opinion proves to have been sent in time.
 */
const lapseBefore = (
  { agency, sentAt }: GivenOpinion,
  consultation: Consultation,
  clock: Clock,
  { request: { requestId }, facts }: Case,
): readonly RequestEvent[] => {
  const passed = hasPassed(clock, sentAt);
  if (consultation.status === 'running' && passed)
    return [windowLapsed(requestId, agency, clock, facts.now)];
  if (hasLapsed(consultation) && !passed)
    return [lapseReversed(requestId, agency, clock, 'sentInTime', facts.now)];
  return [];
};

/** An excuse for some days, given while the agency was silent, covers the whole of an answer no later than that. */
const lapseExcused = (
  agency: AgencyId,
  consultation: Consultation,
  timeliness: Timeliness,
  { request: { requestId }, facts: { now } }: Case,
): readonly RequestEvent[] =>
  isClocked(consultation) &&
  !isJudged(consultation) &&
  hasLapsed(consultation) &&
  coveredByExcuse(consultation, timeliness)
    ? [lapseReversed(requestId, agency, consultation.clock, 'excused', now)]
    : [];

/** Checks, judges and records an opinion. Who may call it, and from when it counts, is for the caller to say. */
export const giveOpinion = (
  given: GivenOpinion,
  consultation: Consultation,
  on: Case,
): RequestDecision => {
  const { agency, opinion, supersedes, evidence } = given;
  const enteredBy = ENTERED_BY[on.party];
  if (enteredBy === undefined) return reject({ type: 'OnlyTheAgencyItselfMay', agency });
  const refusal =
    notTaken(given, consultation, on) ??
    supersedingRefusal(agency, consultation, opinion, supersedes, on.party) ??
    completeOpinion(opinion, evidence) ??
    impossibleOpinionDates(given, consultation, on);
  if (refusal) return reject(refusal);

  const { requestId } = on.request;
  const lapse =
    isClocked(consultation) && !isJudged(consultation)
      ? lapseBefore(given, consultation, consultation.clock, on)
      : [];
  const timeliness = firstJudgement(given, consultation, on);
  const event: RequestEvent = {
    type: 'OpinionGiven',
    data: {
      requestId,
      agency,
      occurredAt: given.sentAt,
      opinion,
      ...(given.receivedAt !== undefined && { receivedAt: given.receivedAt }),
      enteredBy,
      evidence,
      ...(given.dateOnly && { dateOnly: true as const }),
      ...(given.enteredLate && { enteredLate: true as const }),
      timeliness,
      ...(supersedes !== undefined && { supersedes }),
      ...(on.request.status === 'submitted' && { addendum: true as const }),
    },
  };
  return accept(...lapse, event, ...lapseExcused(agency, consultation, timeliness, on));
};
