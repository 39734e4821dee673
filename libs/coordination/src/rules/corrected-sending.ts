import { dateOf } from '#lib/working-time';
import type { Correction } from '../request.events.js';
import type { RequestRejection } from '../request.rejections.js';
import { isFinal } from '../consultation.state.js';
import type { Corrected } from './corrections.js';
import { beforeLetter, firstRefusal, inFuture } from './dates.js';
import { isClocked } from './due-date-moves.js';
import type { Case } from './existing.js';
import { rejudged } from './judgement.js';

/** A mistaken instant of sending: the answer is judged again. What the agency sent itself, the lead does not correct. */
export const correctedSending = (
  { agency, opinion: id, from, to }: Correction & { entry: 'sending' },
  on: Case,
): Corrected | RequestRejection => {
  const { request, facts, party } = on;
  const consultation = request.consultations.get(agency);
  if (consultation === undefined) return { type: 'NotAddressed', agency };
  const opinion = consultation.opinions.find((standing) => standing.id === id);
  if (opinion === undefined) return { type: 'OpinionUnknown', opinion: id };
  if (opinion.enteredBy === 'author' && party === 'lead')
    return { type: 'OnlyTheAgencyItselfMay', agency };
  if (opinion.sentAt !== from)
    return { type: 'EntryIsNot', entry: 'sending', recorded: opinion.sentAt };
  const refusal = firstRefusal(
    inFuture('correction.to', to, facts.now),
    beforeLetter('correction.to', dateOf(to), request.letter.issuedOn),
  );
  if (refusal) return refusal;
  return consultation.status === 'answered' && isClocked(consultation) && isFinal(opinion.kind)
    ? { effects: rejudged(agency, consultation, consultation.clock, to, 'sentInTime', on) }
    : {};
};
