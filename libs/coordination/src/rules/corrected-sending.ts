import { dateOf } from '#lib/working-time';
import { type Consultation, isJudged } from '../consultation.state.js';
import type { Correction } from '../request.events.js';
import type { RequestRejection } from '../request.rejections.js';
import type { OpinionId } from '../vocabulary.js';
import type { Corrected } from './corrections.js';
import { beforeLetter, firstRefusal, inFuture } from './dates.js';
import { isClocked } from './due-date-moves.js';
import type { Case } from './existing.js';
import { rejudged, SENDING_CORRECTED } from './judgement.js';

/** A standing opinion, or the first one, by which the answer is judged even after it was superseded. */
const sent = (consultation: Consultation, id: OpinionId) =>
  isJudged(consultation) && consultation.judged.opinion === id
    ? consultation.judged
    : consultation.opinions.find((standing) => standing.id === id);

/**
 * A mistaken instant of sending: the answer is judged again. What the agency sent itself, the lead does not correct;
 * and a later sending that worsens its result waits until the agency confirms it, unless it says so itself (R4).
 */
export const correctedSending = (
  { agency, opinion: id, from, to }: Correction & { entry: 'sending' },
  on: Case,
): Corrected | RequestRejection => {
  const { request, facts, party } = on;
  const consultation = request.consultations.get(agency);
  if (consultation === undefined) return { type: 'NotAddressed', agency };
  const entry = sent(consultation, id);
  if (entry === undefined) return { type: 'OpinionUnknown', opinion: id };
  if (entry.enteredBy === 'author' && party === 'lead')
    return { type: 'OnlyTheAgencyItselfMay', agency };
  if (entry.sentAt !== from)
    return { type: 'EntryIsNot', entry: 'sending', recorded: entry.sentAt };
  const refusal = firstRefusal(
    inFuture('correction.to', to, facts.now),
    beforeLetter('correction.to', dateOf(to), request.letter.issuedOn),
  );
  if (refusal) return refusal;
  if (!isJudged(consultation) || !isClocked(consultation)) return {};
  if (consultation.judged.opinion !== id) return {};
  const effects = rejudged(agency, consultation, consultation.clock, to, SENDING_CORRECTED, on);
  return effects.length > 0 && to > from && party !== 'agency'
    ? { awaitsConfirmation: { agency, opinion: id, sentAt: to } }
    : { effects };
};
