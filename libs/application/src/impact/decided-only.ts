import { randomUUID } from 'node:crypto';
import {
  AUTOMATIONS,
  type RequestCommand,
  requestDecider,
  type RequestEvent,
  type RequestFacts,
  type RequestId,
  requestOf,
} from '#lib/coordination';
import { type EventStore, type Origin, streamName } from '#lib/event-sourcing';

/** Requests looked at at once. */
export const LOOKED_AT_ONCE = 16;

/** What a command would record for a request on those facts. Nothing is recorded; a refusal records nothing either. */
export const decidedOnly = async (
  store: EventStore,
  requestId: RequestId,
  command: (origin: Origin) => RequestCommand,
  facts: RequestFacts,
): Promise<readonly RequestEvent[]> => {
  const past = await store.read<RequestEvent>(streamName('request', requestId));
  const id = randomUUID();
  const actor = { kind: 'automation', automation: AUTOMATIONS.restating } as const;
  const origin = { actor, correlationId: id, causationId: id, commandId: id };
  const decision = requestDecider.decide(command(origin), requestOf(past), facts);
  return decision.outcome === 'accepted' ? decision.events : [];
};
