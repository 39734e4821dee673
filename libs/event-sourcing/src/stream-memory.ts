import type { Decider, Vocabulary } from './decider.js';
import type { ExpectedRevision } from './event-store.js';
import type { Metadata, Recorded, Revision, StreamName } from './message.js';

/** An event as a decision looks back on it. */
export type PastEvent<E> = E & Pick<Recorded, 'revision' | 'metadata'>;

/** A stream as far as somebody has read or written it. */
export interface KnownStream<V extends Vocabulary> {
  readonly past: readonly PastEvent<V['event']>[];
  readonly state: V['state'];
}

export const revisionOf = ({ past }: KnownStream<Vocabulary>): ExpectedRevision =>
  past.at(-1)?.revision ?? 'no-stream';

/** The stream once these events have followed. */
export const followedBy = <V extends Vocabulary>(
  decider: Decider<V>,
  { past, state }: KnownStream<V>,
  events: readonly PastEvent<V['event']>[],
): KnownStream<V> => ({
  past: [...past, ...events],
  state: events.reduce((before: V['state'], event) => decider.evolve(before, event), state),
});

/** Events just appended, as they follow the stream. */
export const appendedTo = <V extends Vocabulary>(
  { past }: KnownStream<V>,
  events: readonly V['event'][],
  metadata: Metadata,
): readonly PastEvent<V['event']>[] =>
  events.map((event, place) => ({
    ...event,
    metadata,
    revision: BigInt(past.length + place) as Revision,
  }));

/** So many events in all: some megabytes. */
const MAX_EVENTS = 5_000;

/**
 * The streams this process wrote or read last. Another process may have appended since: what is remembered is a
 * guess, which is right where an append that expects its revision succeeds, and proves nothing otherwise.
 */
export class StreamMemory<V extends Vocabulary> {
  /** The one not used for longest comes first. */
  private readonly known = new Map<StreamName, KnownStream<V>>();
  private events = 0;

  recall(stream: StreamName): KnownStream<V> | undefined {
    return this.known.get(stream);
  }

  keep(stream: StreamName, known: KnownStream<V>): void {
    this.forget(stream);
    this.known.set(stream, known);
    this.events += known.past.length;
    for (const oldest of this.known.keys()) {
      if (this.events <= MAX_EVENTS) return;
      this.forget(oldest);
    }
  }

  forget(stream: StreamName): void {
    this.events -= this.known.get(stream)?.past.length ?? 0;
    this.known.delete(stream);
  }
}
