import type { RequestEvent } from '#lib/coordination';
import {
  type DomainEvent,
  type Position,
  type Recorded,
  type Revision,
  streamName,
} from '#lib/event-sourcing';
import { metadata } from '#lib/event-sourcing/testing';

/** The events of one request as a store would give them back, a second apart from `since` on. */
export const recorded = <E extends DomainEvent = RequestEvent>(
  events: readonly E[],
  { since = '2026-02-12T02:00:00.000Z', id = 'request-1' } = {},
): readonly Recorded<E>[] =>
  events.map((event, index) => ({
    ...event,
    id: `${id}-${index}`,
    stream: streamName('request', id),
    revision: BigInt(index) as Revision,
    position: String(index + 1) as Position,
    recordedAt: new Date(Date.parse(since) + index * 1000),
    metadata,
  }));
