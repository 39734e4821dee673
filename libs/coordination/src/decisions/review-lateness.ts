import { accept, reject } from '#lib/event-sourcing';
import type { Consultation } from '../consultation.state.js';
import { isExcused } from '../lateness-mark.js';
import type { ReviewLateness } from '../request.commands.js';
import type { RequestEvent } from '../request.events.js';
import type { RequestDecision } from '../request.vocabulary.js';
import type { Case } from '../rules/existing.js';
import { lapseReversed } from '../rules/lapse.js';
import { markedLate, workingDaysLate } from '../rules/lateness-marked.js';
import { reviewRefusal } from '../rules/reviewing.js';

/**
 * The monitoring body reviews what the agency objected or explained: upheld, or excused in whole or for some working
 * days. An excuse that covers all of it takes the lapse back; a silence still going on is covered only as a whole,
 * since nobody knows yet how long it will be.
 */
export const reviewLateness = (
  { data: { agency, finding, reason, ruling } }: ReviewLateness,
  consultation: Consultation,
  on: Case,
): RequestDecision => {
  const { request, facts } = on;
  const { requestId } = request;
  const { now } = facts;
  const marked = markedLate(agency, consultation, on);
  if ('type' in marked) return reject(marked);
  const { mark, consultation: late } = marked;
  if (!mark.objectedTo && !mark.explained) return reject({ type: 'NothingToReview', agency });
  const refusal = reviewRefusal({ finding, reason, ruling }, now);
  if (refusal) return reject(refusal);
  const reviewed: RequestEvent = {
    type: 'LatenessReviewed',
    data: { requestId, agency, occurredAt: now, finding, reason, ruling },
  };
  return isExcused({ finding }, workingDaysLate(late, on))
    ? accept<RequestEvent>(reviewed, lapseReversed(requestId, agency, late.clock, 'excused', now))
    : accept(reviewed);
};
