import type { AgencyId } from '#lib/agencies';
import { accept, reject } from '#lib/event-sourcing';
import {
  type Consultation,
  deliveryOf,
  endsConsultation,
  hasLapsed,
  isJudged,
  isOutside,
  isOver,
} from '../consultation.state.js';
import type { OpinionGiven, RequestEvent } from '../request.events.js';
import { dateOf, startOfDay } from '#lib/working-time';
import type { RequestRejection } from '../request.rejections.js';
import type { RequestDecision } from '../request.vocabulary.js';
import type { Timeliness } from '../vocabulary.js';
import { completeOpinion } from './complete-opinion.js';
import type { Case } from './existing.js';
import { type GivenOpinion, impossibleOpinionDates } from './given-opinion.js';
import { isClocked } from './due-date-moves.js';
import { coveredByExcuse, firstJudgement } from './judgement.js';
import { lapseReversed, unnoticedLapse } from './lapse.js';
import { lapseBefore } from './lapse-of-reply.js';
import { coAuthorsRefusal } from './joint-letter.js';
import { owedUntil } from './owed-until.js';
import type { Party } from './parties.js';
import { mayBeCorrectedUntil } from './recorded-opinion.js';
import { wrongReply } from './reporting.js';
import { supersedingRefusal } from './superseding.js';
import { lapseTakenOutside } from './tracked-outside.js';

const ENTERED_BY: { readonly [P in Party]: OpinionGiven['data']['enteredBy'] | undefined } = {
  agency: 'author',
  lead: 'lead',
  monitoringBody: 'monitoringBody',
  import: 'import',
  deadlineKeeper: undefined,
  succession: undefined,
  restating: undefined,
};

/**
 * An opinion is taken at any time from delivery on; a transcribed one even where its delivery is not known. After a
 * release, a transfer or a withdrawal one is taken that was sent before: it changes the judgement, not the ending.
 */
const notTaken = (
  { agency, evidence, sentAt, opinion }: GivenOpinion,
  consultation: Consultation,
  { request }: Case,
): RequestRejection | undefined => {
  const { status } = consultation;
  const until = owedUntil(consultation, request);
  const tooLate = until !== undefined && sentAt >= until;
  if (status === 'returned' || (isOver(consultation) && tooLate))
    return { type: 'AddresseeNotOpen', agency, status };
  if (tooLate)
    return {
      type: request.status === 'concluded' ? 'RequestConcludedAlready' : 'RequestWithdrawnAlready',
    };
  if (isOutside(consultation))
    return opinion.form === 'outsideSystem' ? undefined : { type: 'ClassifiedNotAccepted' };
  const undelivered =
    (status === 'awaitingDelivery' || isOver(consultation)) &&
    deliveryOf(consultation) === undefined;
  return undelivered && evidence.kind !== 'transcribed'
    ? { type: 'NotDelivered', agency }
    : undefined;
};

/** R3: of a part tracked outside the system only the agency and the day are known here. */
const trackedByTheDay = ({
  receivedAt,
  sentTo,
  receivedByUbndAt,
  registered,
  ...given
}: GivenOpinion): GivenOpinion =>
  given.opinion.form === 'outsideSystem'
    ? { ...given, sentAt: startOfDay(dateOf(given.sentAt)), dateOnly: true }
    : {
        ...given,
        ...(receivedAt && { receivedAt }),
        ...(sentTo && { sentTo }),
        ...(receivedByUbndAt && { receivedByUbndAt, sentTo: 'peoplesCommittee' as const }),
        ...(registered && { registered }),
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

/** R5: the lapse that belongs to the reply. None belongs to a part that is tracked outside the system (R3). */
const lapseOf = (
  { agency, opinion, sentAt }: GivenOpinion,
  consultation: Consultation,
  ends: boolean,
  on: Case,
): readonly RequestEvent[] => {
  if (opinion.form === 'outsideSystem') return lapseTakenOutside(agency, consultation, on);
  return ends
    ? lapseBefore(agency, consultation, sentAt, 'sentInTime', on)
    : unnoticedLapse(on.request.requestId, agency, consultation, on.facts.now);
};

/** Checks, judges and records an opinion. Who may call it, and from when it counts, is for the caller to say. */
export const giveOpinion = (
  told: GivenOpinion,
  consultation: Consultation,
  on: Case,
): RequestDecision => {
  const given = trackedByTheDay(told);
  const { agency, opinion, supersedes, evidence, jointWith } = given;
  const enteredBy = ENTERED_BY[on.party];
  if (enteredBy === undefined) return reject({ type: 'OnlyTheAgencyItselfMay', agency });
  const refusal =
    notTaken(given, consultation, on) ??
    wrongReply(opinion, on.request) ??
    supersedingRefusal(agency, consultation, opinion, supersedes, on.party) ??
    (jointWith ? undefined : completeOpinion(opinion, evidence)) ??
    coAuthorsRefusal(given, on) ??
    impossibleOpinionDates(given, consultation, on);
  if (refusal) return reject(refusal);

  const { requestId } = on.request;
  const { sentAt } = given;
  const correctable = mayBeCorrectedUntil(agency, enteredBy, on);
  const ends = endsConsultation(opinion.kind, consultation);
  const lapse = lapseOf(given, consultation, ends, on);
  const timeliness: Timeliness =
    ends && opinion.form !== 'outsideSystem'
      ? firstJudgement(sentAt, consultation, on)
      : { kind: 'notJudged' };
  const event: RequestEvent = {
    type: 'OpinionGiven',
    data: {
      requestId,
      agency,
      occurredAt: sentAt,
      opinion,
      ...(given.receivedAt !== undefined && { receivedAt: given.receivedAt }),
      ...(given.sentTo && { sentTo: given.sentTo }),
      ...(given.receivedByUbndAt !== undefined && { receivedByUbndAt: given.receivedByUbndAt }),
      ...(given.registered && { registered: given.registered }),
      enteredBy,
      evidence,
      ...(given.dateOnly && { dateOnly: true as const }),
      ...(given.enteredLate && { enteredLate: given.enteredLate }),
      timeliness,
      ...(opinion.kind === 'outOfRemit' && !ends && { afterRemitMaintained: true as const }),
      ...(supersedes !== undefined && { supersedes }),
      ...(jointWith && { jointWith }),
      ...(correctable && { mayBeCorrectedUntil: correctable }),
      ...((on.request.status === 'submitted' || on.request.status === 'concluded') && {
        addendum: true as const,
      }),
    },
  };
  return accept(...lapse, event, ...lapseExcused(agency, consultation, timeliness, on));
};
