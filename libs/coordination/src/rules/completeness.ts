import { dateOf } from '#lib/working-time';
import type { Consultation } from '../consultation.state.js';
import { dayOfReceipt } from './day-of-receipt.js';
import type { Case } from './existing.js';
import { calendarOf, ruleOf } from './pinned.js';

/**
 * Whether a request for missing documents comes within the rule's working days from receipt and within its rounds, so
 * that the clock stands. No request in time: the dossier was complete as of receipt.
 */
export const asksInTime = (consultation: Consultation, { request, facts }: Case): boolean => {
  if (consultation.status !== 'running' && consultation.status !== 'lapsed') return false;
  const { deliveredAt, registeredOn, rounds } = consultation.delivery;
  const rule = ruleOf(request, facts);
  const calendar = calendarOf(request, consultation.addressee.agency, facts);
  const { on: receivedOn } = dayOfReceipt(
    deliveredAt,
    registeredOn,
    rule,
    request.urgency,
    calendar,
  );
  const { askWithin, rounds: allowed } = rule.completeness.value;
  return rounds < allowed && dateOf(facts.now) <= calendar.addWorkingDays(receivedOn, askWithin);
};
