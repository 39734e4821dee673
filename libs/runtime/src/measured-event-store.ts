import {
  type Appended,
  type Delivery,
  type DomainEvent,
  EventStore,
  type Position,
  type Recorded,
  type StoredEvent,
} from '#lib/event-sourcing';
import type { Metrics } from './metrics.js';

/** The store it stands before, with the time of every append taken. */
export class MeasuredEventStore extends EventStore {
  constructor(
    private readonly store: EventStore,
    private readonly metrics: Metrics,
  ) {
    super();
  }

  identity(): Promise<string> {
    return this.store.identity();
  }

  read<E extends DomainEvent>(
    ...how: Parameters<EventStore['read']>
  ): Promise<readonly Recorded<E>[]> {
    return this.store.read<E>(...how);
  }

  readStored(...how: Parameters<EventStore['readStored']>): Promise<readonly StoredEvent[]> {
    return this.store.readStored(...how);
  }

  async append(...how: Parameters<EventStore['append']>): Promise<Appended> {
    const stop = this.metrics.appendSeconds.startTimer();
    try {
      return await this.store.append(...how);
    } finally {
      stop();
    }
  }

  subscribe<E extends DomainEvent>(
    options: Parameters<typeof EventStore.prototype.subscribe<E>>[0],
  ): AsyncIterable<Delivery<E>> {
    return this.store.subscribe<E>(options);
  }

  head(): Promise<Position | 'start'> {
    return this.store.head();
  }

  compare(a: Position, b: Position): number {
    return this.store.compare(a, b);
  }
}
