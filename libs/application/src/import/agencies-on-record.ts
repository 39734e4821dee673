import type { Agency, AgencyEvent } from '#lib/agencies';
import type { EventStore } from '#lib/event-sourcing';

/** Every agency registered up to this moment. */
export const agenciesOnRecord = async (store: EventStore): Promise<readonly Agency[]> => {
  const agencies: Agency[] = [];
  const head = await store.head();
  if (head === 'start') return agencies;
  const reached = new AbortController();
  const deliveries = store.subscribe<AgencyEvent>({
    from: 'start',
    categories: ['agency'],
    signal: reached.signal,
  });
  for await (const delivery of deliveries) {
    if (delivery.kind === 'event') agencies.push(delivery.event.data.agency);
    const position = delivery.kind === 'event' ? delivery.event.position : delivery.position;
    if (store.compare(position, head) >= 0) break;
  }
  reached.abort();
  return agencies;
};
