import type { Instant } from '#lib/working-time';
import {
  addressed,
  type Consultation,
  ended,
  isFinal,
  isJudged,
  isOver,
  type JudgedAnswer,
  type StandingOpinion,
} from './consultation.state.js';
import type { OpinionGiven } from './consultation.events.js';
import type { OpinionId } from './vocabulary.js';

const standing = ({ opinion, ...given }: OpinionGiven['data']): StandingOpinion => ({
  id: opinion.id,
  kind: opinion.kind,
  sentAt: given.occurredAt,
  dateOnly: given.dateOnly === true,
  enteredBy: given.enteredBy,
  addendum: given.addendum === true,
  points: opinion.points.map(({ number }) => number),
  unansweredPoints: opinion.points.map(({ number }) => number),
});

/** An opinion takes its place beside those that stand; a final one ends the consultation, where it is not over. */
export const withOpinion = (
  consultation: Consultation,
  given: OpinionGiven['data'],
): Consultation => {
  const opinions = [
    ...consultation.opinions.filter(({ id }) => id !== given.supersedes),
    standing(given),
  ];
  if (!isFinal(given.opinion.kind)) return { ...consultation, opinions };
  const judged = isJudged(consultation)
    ? consultation.judged
    : {
        opinion: given.opinion.id,
        sentAt: given.occurredAt,
        enteredBy: given.enteredBy,
        timeliness: given.timeliness,
      };
  return isOver(consultation)
    ? { ...consultation, opinions, judged }
    : {
        ...addressed(consultation),
        opinions,
        status: 'answered',
        judged,
        ...ended(consultation),
      };
};

/** Changes one standing opinion. */
export const withChangedOpinion = (
  consultation: Consultation,
  id: OpinionId,
  change: (opinion: StandingOpinion) => StandingOpinion,
): Consultation => ({
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
