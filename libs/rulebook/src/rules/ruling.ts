import type { AgencyId, AgencyRegister } from '#lib/agencies';
import type { Command } from '#lib/event-sourcing';
import { dateOf, type Instant } from '#lib/working-time';
import type { CitedDocument } from '../cited-document.js';
import type { RulingRejection } from '../rule-set.rejections.js';

/** What a ruling may know besides the past of its stream. Values, never services. */
export interface RulingFacts {
  readonly now: Instant;
  readonly register: AgencyRegister;
}

/**
 * The document a ruling rests on, or why it is none: rules and procedures are the monitoring body's to keep, and a
 * ruling without its document is refused.
 */
export const decisionCitedIn = (
  { data: { decision }, origin: { actor } }: Command<{ readonly decision?: CitedDocument }>,
  { now, register }: RulingFacts,
): CitedDocument | RulingRejection => {
  // The token speaks of an agency as text; the register is what makes an id of it.
  if (actor.kind !== 'person' || !register.monitors(actor.agency as AgencyId))
    return { type: 'OnlyTheMonitoringBodyMay' };
  if (decision === undefined || decision.number.trim() === '') return { type: 'DecisionNotCited' };
  return decision.issuedOn > dateOf(now)
    ? { type: 'DecisionInFuture', issuedOn: decision.issuedOn }
    : decision;
};
