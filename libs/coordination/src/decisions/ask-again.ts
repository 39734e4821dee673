import { accept, reject } from '#lib/event-sourcing';
import type { AskAgain } from '../request.commands.js';
import type { RequestFacts } from '../request.facts.js';
import type { RequestState } from '../request.state.js';
import type { RequestDecision } from '../request.vocabulary.js';
import { roundRefusal } from '../rules/second-round.js';

/**
 * The next round takes its place on the request of the round before: one letter at a time, on that request as it stands
 * when this is recorded.
 */
export const askAgain = (
  { data: { requestId, round, lead } }: AskAgain,
  request: RequestState,
  facts: RequestFacts,
): RequestDecision => {
  const refusal = roundRefusal(requestId, { round, lead }, request, facts);
  if (refusal) return reject(refusal);
  return accept({ type: 'AskedAgain', data: { requestId, occurredAt: facts.now, round } });
};
