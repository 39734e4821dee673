import { accept, reject } from '#lib/event-sourcing';
import { type Consultation, finalOpinion, isOver } from '../consultation.state.js';
import type { TrackOutside } from '../request.commands.js';
import type { RequestDecision } from '../request.vocabulary.js';
import type { Case } from '../rules/existing.js';
import { lapseTakenOutside, trackedOutside } from '../rules/tracked-outside.js';

/**
 * R3: the agency's part is classified and goes under the state-secret rules. Only the agency is known here, and later the
 * day its opinion came back; no clock here judges what happens elsewhere.
 */
export const trackOutside = (
  { data: { agency } }: TrackOutside,
  consultation: Consultation,
  on: Case,
): RequestDecision => {
  const { status } = consultation;
  const answer = finalOpinion(consultation);
  if (isOver(consultation)) return reject({ type: 'AddresseeNotOpen', agency, status });
  if (answer) return reject({ type: 'AnsweredAlready', opinion: answer.id });
  return accept(
    ...lapseTakenOutside(agency, consultation, on),
    trackedOutside(on.request.requestId, agency, on.facts),
  );
};
