import {
  type Delivery,
  type DomainEvent,
  type EventStore,
  type Position,
  type Recorded,
  type Schema,
  type StreamName,
  streamName,
} from '#lib/event-sourcing';

/** One record, opened for the contract. It may hold other streams: the contract looks at its own. */
export interface StoreUnderTest {
  /** Opened with no history: every event is of schema 1. */
  readonly store: EventStore;
  /** The same record as another process would open it. */
  another(schema?: Schema): Promise<EventStore>;
  /** Stops the server and starts it again on the same record; settles when it answers. */
  restart(): Promise<void>;
  /** Closes every store it opened. */
  close(): Promise<void>;
}

export interface Context {
  readonly subject: StoreUnderTest;
  /** A stream category nobody used before, for one spec. */
  newCategory(): string;
}

export type Happened = DomainEvent<'Happened', { readonly n: number }>;
export const happened = (n: number): Happened => ({ type: 'Happened', data: { n } });
export const noise = (n: number): DomainEvent => ({ type: 'Noise', data: { n } });

export const numbers = (from: number, count: number) =>
  Array.from({ length: count }, (_, offset) => from + offset);

/** A stream of that category, by default with an id of its own. */
let streams = 0;
export const newStream = (category: string, id = `s${(streams += 1)}`): StreamName =>
  streamName(category, id);

interface Interest {
  readonly from: Position | 'start';
  readonly types?: readonly string[];
  readonly categories?: readonly string[];
}

/** Follows the store until `enough` says so, and answers everything delivered. */
export const follow = async (
  store: EventStore,
  interest: Interest,
  enough: (deliveries: readonly Delivery[]) => boolean,
): Promise<readonly Delivery[]> => {
  const stop = new AbortController();
  const deliveries: Delivery[] = [];
  for await (const delivery of store.subscribe({ ...interest, signal: stop.signal })) {
    deliveries.push(delivery);
    if (enough(deliveries)) stop.abort();
  }
  return deliveries;
};

export const eventsOf = (deliveries: readonly Delivery[]): readonly Recorded[] =>
  deliveries.flatMap((delivery) => (delivery.kind === 'event' ? [delivery.event] : []));

/** The next `count` events of that interest. */
export const take = async (store: EventStore, interest: Interest, count: number) =>
  eventsOf(await follow(store, interest, (deliveries) => eventsOf(deliveries).length === count));

export const numberOf = (event: Recorded): number => (event as Recorded<Happened>).data.n;
