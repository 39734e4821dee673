import type { Instant, LocalDate } from '#lib/working-time';
import {
  addressed,
  type Consultation,
  isFinal,
  type JudgedAnswer,
  type StandingOpinion,
} from './consultation.state.js';
import type { OpinionGiven } from './consultation.events.js';
import type { OpinionId } from './vocabulary.js';

const standing = ({ opinion, ...given }: OpinionGiven['data']): StandingOpinion => ({
  id: opinion.id,
  kind: opinion.kind,
  sentAt: given.sentAt,
  dateOnly: given.dateOnly === true,
  enteredBy: given.enteredBy,
  addendum: given.addendum === true,
  points: opinion.points.map(({ number }) => number),
  unansweredPoints: opinion.points.map(({ number }) => number),
});

/** Since when the clock stood, if it does or did when the first answer came. */
const stood = (consultation: Consultation): { readonly stoodSince?: LocalDate } => {
  if (consultation.status === 'suspended') return { stoodSince: consultation.since };
  return consultation.status === 'answered' && consultation.stoodSince !== undefined
    ? { stoodSince: consultation.stoodSince }
    : {};
};

/** An opinion takes its place beside those that stand; a final one ends the consultation. */
export const withOpinion = (
  consultation: Consultation,
  given: OpinionGiven['data'],
): Consultation => {
  const opinions = [
    ...consultation.opinions.filter(({ id }) => id !== given.supersedes),
    standing(given),
  ];
  if (!isFinal(given.opinion.kind)) return { ...consultation, opinions };
  return {
    ...addressed(consultation),
    opinions,
    status: 'answered',
    judged:
      consultation.status === 'answered'
        ? consultation.judged
        : {
            opinion: given.opinion.id,
            sentAt: given.sentAt,
            enteredBy: given.enteredBy,
            timeliness: given.timeliness,
          },
    ...('delivery' in consultation && { delivery: consultation.delivery }),
    ...('clock' in consultation && { clock: consultation.clock }),
    lapsed:
      consultation.status === 'lapsed' ||
      (consultation.status === 'answered' && consultation.lapsed),
    ...stood(consultation),
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
  consultation.status === 'answered' && consultation.judged.opinion === opinion
    ? { ...consultation, judged: { ...consultation.judged, ...change } }
    : consultation;
