import { Logger } from '@nestjs/common';
import {
  type Decider,
  type EventStore,
  type Recorded,
  type Revision,
  type StreamName,
  type Vocabulary,
} from '#lib/event-sourcing';

interface Followed<State> {
  readonly revision: Revision;
  readonly state: State;
}

/**
 * The state of every stream of one category as the record has it: followed from the store, and read there directly
 * where an answer has to hold what another process recorded a moment ago.
 */
export class FollowedStreams<V extends Vocabulary> {
  private readonly logger = new Logger(FollowedStreams.name);
  private readonly followed = new Map<StreamName, Followed<V['state']>>();
  private readonly stop = new AbortController();
  private following = Promise.resolve();

  constructor(
    private readonly store: EventStore,
    private readonly category: string,
    private readonly decider: Pick<Decider<V>, 'initialState' | 'evolve'>,
    /** Told whenever a state has changed. */
    private readonly changed: () => void,
  ) {}

  start(): void {
    this.following = this.follow().catch((failure: unknown) => {
      // What is asked for by direct look-up goes on; only the rest grows old.
      this.logger.error({ err: failure }, `Streams ${this.category}-… are no longer followed`);
    });
  }

  async end(): Promise<void> {
    this.stop.abort();
    await this.following;
  }

  /** Learns what `stream` holds by now. */
  async lookUp(stream: StreamName): Promise<void> {
    const known = this.followed.get(stream)?.revision;
    const newer = await this.store.read<V['event']>(
      stream,
      known === undefined ? {} : { from: (known + 1n) as Revision },
    );
    for (const event of newer) this.learn(event);
  }

  /** Of the last event of the stream that was heard. */
  revisionOf(stream: StreamName): Revision | undefined {
    return this.followed.get(stream)?.revision;
  }

  /** The state of each stream heard of. */
  states(): readonly V['state'][] {
    return [...this.followed.values()].map(({ state }) => state);
  }

  private async follow(): Promise<void> {
    const deliveries = this.store.subscribe<V['event']>({
      from: 'start',
      categories: [this.category],
      signal: this.stop.signal,
    });
    for await (const delivery of deliveries)
      if (delivery.kind === 'event') this.learn(delivery.event);
  }

  /** Looked up and followed, an event may come twice: it counts once. */
  private learn(event: Recorded<V['event']>): void {
    const { stream, revision } = event;
    const known = this.followed.get(stream);
    if (known && revision <= known.revision) return;
    const before: V['state'] = known ? known.state : this.decider.initialState;
    this.followed.set(stream, { revision, state: this.decider.evolve(before, event) });
    this.changed();
  }
}
