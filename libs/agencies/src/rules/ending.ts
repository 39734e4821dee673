import { accept, reject } from '#lib/event-sourcing';
import { type Ending, heirsOf, type RegisteredAgency } from '../agency.js';
import type { AgencyEvent } from '../agency.events.js';
import type { AgencyFacts } from '../agency.facts.js';
import type { AgencyDecision } from '../agency.vocabulary.js';
import { changeRefusal, decisionRefusal } from './changes.js';
import { heirsRefusal } from './heirs.js';

/** The same decision recorded again: nothing new. */
const isSameEnding = (recorded: Ending | undefined, ending: Ending): boolean =>
  recorded !== undefined &&
  recorded.kind === ending.kind &&
  recorded.decision.number === ending.decision.number &&
  recorded.effectiveOn === ending.effectiveOn &&
  heirsOf(recorded).join() === heirsOf(ending).join();

/** A body ends once, and whoever takes its place stands on that day. Idempotent by decision. */
export const endedBy = (
  ending: Ending,
  event: AgencyEvent,
  agency: RegisteredAgency,
  facts: AgencyFacts,
): AgencyDecision => {
  if (isSameEnding(agency.ending, ending)) return accept();
  const refusal =
    decisionRefusal(agency.id, ending.decision, facts) ??
    changeRefusal(agency, ending.effectiveOn) ??
    heirsRefusal(agency.id, ending, facts);
  return refusal ? reject(refusal) : accept(event);
};
