import {
  agencyAfter,
  type AgencyEvent,
  type AgencyId,
  agencyOfEvent,
  type RegisteredAgency,
} from '#lib/agencies';
import type { EventStore } from '#lib/event-sourcing';

/** Every agency registered up to this moment, with what has become of it. */
export const agenciesOnRecord = async (store: EventStore): Promise<readonly RegisteredAgency[]> => {
  const head = await store.head();
  if (head === 'start') return [];
  const agencies = new Map<AgencyId, RegisteredAgency>();
  const reached = new AbortController();
  const deliveries = store.subscribe<AgencyEvent>({
    from: 'start',
    categories: ['agency'],
    signal: reached.signal,
  });
  for await (const delivery of deliveries) {
    if (delivery.kind === 'event') {
      const id = agencyOfEvent(delivery.event);
      const agency = agencyAfter(agencies.get(id), delivery.event);
      if (agency) agencies.set(id, agency);
    }
    const position = delivery.kind === 'event' ? delivery.event.position : delivery.position;
    if (store.compare(position, head) >= 0) break;
  }
  reached.abort();
  return [...agencies.values()];
};
