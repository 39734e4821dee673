import type { Instant } from '#lib/working-time';
import { ended, trackedOutside } from './consultation.ending.js';
import {
  type Addressed,
  addressed,
  type Consultation,
  isJudged,
  isOver,
} from './consultation.state.js';
import type { InterimAccepted, OpinionGiven, RemitMaintained } from './opinion.events.js';
import { isFinal, isInPart, type JudgedAnswer, type StandingOpinion } from './opinion.state.js';
import type { OpinionId } from './vocabulary.js';

const standing = (
  { opinion, ...given }: OpinionGiven['data'],
  final: boolean,
): StandingOpinion => ({
  id: opinion.id,
  kind: opinion.kind,
  final,
  sentAt: given.occurredAt,
  dateOnly: given.dateOnly === true,
  enteredBy: given.enteredBy,
  addendum: given.addendum === true,
  received: given.receivedAt !== undefined || given.enteredBy !== 'author',
  ...(given.mayBeCorrectedUntil && { mayBeCorrectedUntil: given.mayBeCorrectedUntil }),
  ...(opinion.coAuthors && { joint: opinion }),
  points: opinion.points.map(({ number }) => number),
  unansweredPoints: opinion.points.map(({ number }) => number),
});

/** An opinion takes its place beside those that stand; a final one ends the consultation, where it is not over. */
export const withOpinion = (
  consultation: Consultation,
  given: OpinionGiven['data'],
): Consultation => {
  const ends = isFinal(given);
  const repliedInPart = consultation.repliedInPart || isInPart(given);
  const opinions = [
    ...consultation.opinions.filter(({ id }) => id !== given.supersedes),
    standing(given, ends),
  ];
  if (given.opinion.form === 'outsideSystem' && !isOver(consultation))
    return trackedOutside({ ...consultation, opinions });
  return ends
    ? answeredBy(
        { ...consultation, opinions, repliedInPart },
        {
          opinion: given.opinion.id,
          sentAt: given.occurredAt,
          enteredBy: given.enteredBy,
          timeliness: given.timeliness,
        },
      )
    : { ...consultation, opinions, repliedInPart };
};

/** The consultation is over, unless it was before; its first final reply is what it is judged by. */
const answeredBy = (consultation: Consultation, answer: JudgedAnswer): Consultation => {
  const judged = isJudged(consultation) ? consultation.judged : answer;
  return isOver(consultation)
    ? { ...consultation, judged }
    : { ...addressed(consultation), status: 'answered', judged, ...ended(consultation) };
};

/** An interim reply that the lead accepts answers as of its own sending. */
export const withInterimAccepted = (
  consultation: Consultation,
  { opinion: id, sentAt, enteredBy, timeliness }: InterimAccepted['data'],
): Consultation => {
  const accepted = withChangedOpinion(consultation, id, (given) => ({ ...given, final: true }));
  return answeredBy(accepted, { opinion: id, sentAt, enteredBy, timeliness });
};

/** The reply is owed again, from where the consultation stood when it was said to be out of remit. */
export const withRemitMaintained = (
  consultation: Consultation,
  { opinion: id }: RemitMaintained['data'],
): Consultation => {
  if (consultation.status !== 'answered') return { ...consultation, remitMaintained: true };
  const { delivery, clock, lapsed, stoodSince: since } = consultation;
  const owed = {
    ...withChangedOpinion(addressed(consultation), id, (said) => ({ ...said, final: false })),
    remitMaintained: true,
  };
  if (delivery === undefined) return { ...owed, status: 'awaitingDelivery' };
  if (clock === undefined) return { ...owed, status: 'awaitingDossier', delivery };
  if (since !== undefined) return { ...owed, status: 'suspended', since, delivery, clock };
  return { ...owed, status: lapsed ? 'lapsed' : 'running', delivery, clock };
};

/** Changes one standing opinion. */
export const withChangedOpinion = <C extends Addressed>(
  consultation: C,
  id: OpinionId,
  change: (opinion: StandingOpinion) => StandingOpinion,
): C => ({
  ...consultation,
  opinions: consultation.opinions.map((opinion) => (opinion.id === id ? change(opinion) : opinion)),
});

/** Corrects when an opinion was sent. */
export const withSending = (
  consultation: Consultation,
  id: OpinionId,
  sentAt: Instant,
): Consultation =>
  withJudgement(
    withChangedOpinion(consultation, id, (opinion) => ({ ...opinion, sentAt })),
    id,
    { sentAt },
  );

/** Changes what the answer is judged by, where it is judged by that opinion. */
export const withJudgement = (
  consultation: Consultation,
  opinion: OpinionId,
  change: Partial<JudgedAnswer>,
): Consultation =>
  isJudged(consultation) && consultation.judged.opinion === opinion
    ? { ...consultation, judged: { ...consultation.judged, ...change } }
    : consultation;
