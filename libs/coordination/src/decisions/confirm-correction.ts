import { accept, reject } from '#lib/event-sourcing';
import { type Consultation, isJudged } from '../consultation.state.js';
import type { ConfirmCorrection } from '../request.commands.js';
import type { AwaitedSending, AwaitedWindow, MoveCause, RequestEvent } from '../request.events.js';
import type { RequestDecision } from '../request.vocabulary.js';
import { dueDateMoved, isClocked } from '../rules/due-date-moves.js';
import type { Case } from '../rules/existing.js';
import { rejudged, SENDING_CORRECTED } from '../rules/judgement.js';

/** The agency confirms that its opinion was sent later: the answer is judged again by that sending. */
const confirmedSending = (
  { agency, opinion, sentAt }: AwaitedSending,
  consultation: Consultation,
  on: Case,
): RequestDecision => {
  const { requestId } = on.request;
  const confirmed: RequestEvent = {
    type: 'CorrectionConfirmed',
    data: { requestId, agency, occurredAt: on.facts.now, sending: { opinion, sentAt } },
  };
  return isJudged(consultation) && isClocked(consultation)
    ? accept<RequestEvent>(
        confirmed,
        ...rejudged(agency, consultation, consultation.clock, sentAt, SENDING_CORRECTED, on),
      )
    : accept(confirmed);
};

const shortenedBy = ({ calendar, rule }: AwaitedWindow): MoveCause => {
  if (calendar) return { cause: 'calendarCorrected', calendar };
  return rule ? { cause: 'ruleChanged', rule } : { cause: 'corrected' };
};

/**
 * R4: the agency confirms a correction against it, and only then does it bind. A confirmation that comes after the
 * shortened date, or when the consultation is over, moves no due date.
 */
export const confirmCorrection = (
  { data: { agency } }: ConfirmCorrection,
  consultation: Consultation,
  on: Case,
): RequestDecision => {
  const { requestId } = on.request;
  const { now } = on.facts;
  const to = consultation.awaitsConfirmation;
  if (to === undefined) return reject({ type: 'NoCorrectionAwaits', agency });
  if ('sentAt' in to) return confirmedSending(to, consultation, on);
  const confirmed: RequestEvent = {
    type: 'CorrectionConfirmed',
    data: { requestId, agency, occurredAt: now },
  };
  const stands = consultation.status === 'running' || consultation.status === 'suspended';
  return stands && now < to.due.dueAt
    ? accept<RequestEvent>(
        confirmed,
        dueDateMoved(agency, consultation.clock, to.due, shortenedBy(to), on),
      )
    : accept(confirmed);
};
