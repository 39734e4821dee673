import type { DomainEvent, Metadata, Position, Recorded, Revision, StreamName } from './message.js';

/** There is deliberately no "any": an append always says what it expects. */
export type ExpectedRevision = Revision | 'no-stream';

export interface Appended {
  /** Of the last event appended. */
  readonly revision: Revision;
  readonly position: Position;
}

/** What a subscription yields, in store order. A checkpoint stands where nothing of interest happened. */
export type Delivery<E extends DomainEvent = DomainEvent> =
  | { readonly kind: 'event'; readonly event: Recorded<E> }
  | { readonly kind: 'checkpoint'; readonly position: Position };

/** The stored bytes of one event, exactly as they would be hashed. */
export interface StoredEvent {
  readonly id: string;
  readonly stream: StreamName;
  readonly revision: Revision;
  readonly position: Position;
  readonly type: string;
  readonly recordedAt: Date;
  /** Canonical JSON text (RFC 8785). */
  readonly data: string;
  /** Canonical JSON text (RFC 8785), `schema` included. */
  readonly metadata: string;
}

/** The most one append may carry: canonical text of data and metadata of all its events, in bytes of UTF-8. */
export const MAX_APPEND_BYTES = 1_000_000;

/** The port. Adapters prove themselves against `testing/event-store.contract.ts`. */
export abstract class EventStore {
  /** Names this record for as long as it lives; a checkpoint of one store means nothing to another. */
  abstract identity(): Promise<string>;

  /** The events of one stream in order, from `from` (inclusive) on; empty when there are none. */
  abstract read<E extends DomainEvent>(
    stream: StreamName,
    options?: { readonly from?: Revision },
  ): Promise<readonly Recorded<E>[]>;

  /** The same events as they are stored, before any upcasting. */
  abstract readStored(
    stream: StreamName,
    options?: { readonly from?: Revision },
  ): Promise<readonly StoredEvent[]>;

  /**
   * All events or none.
   * @throws {@link RevisionConflict} someone else got there first
   * @throws {@link AppendTooLarge} more than {@link MAX_APPEND_BYTES}
   * @throws {@link OutcomeUnknown} the answer was lost: the events may or may not be stored
   * @throws {@link StoreUnavailable} nothing was stored; try again later
   */
  abstract append(
    stream: StreamName,
    events: readonly DomainEvent[],
    options: { readonly expected: ExpectedRevision; readonly metadata: Metadata },
  ): Promise<Appended>;

  /**
   * Every matching event after `from`, past then live, each once and in order, until `signal` aborts.
   * Reconnects by itself. A type or category not named is not delivered; naming none means all.
   */
  abstract subscribe<E extends DomainEvent>(options: {
    readonly from: Position | 'start';
    readonly types?: readonly E['type'][];
    readonly categories?: readonly string[];
    readonly signal: AbortSignal;
  }): AsyncIterable<Delivery<E>>;

  /** The position of the newest event, or `start` for an empty record. */
  abstract head(): Promise<Position | 'start'>;

  /** Negative, zero or positive as `a` stands before, at or after `b`. */
  abstract compare(a: Position, b: Position): number;
}

export class RevisionConflict extends Error {
  override readonly name = 'RevisionConflict';
  constructor(
    readonly stream: StreamName,
    readonly expected: ExpectedRevision,
  ) {
    super(`${stream} is no longer at ${expected}`);
  }
}

export class AppendTooLarge extends Error {
  override readonly name = 'AppendTooLarge';
  constructor(
    readonly stream: StreamName,
    readonly bytes: number,
  ) {
    super(`An append of ${bytes} bytes to ${stream} exceeds ${MAX_APPEND_BYTES}`);
  }
}

/** The connection broke after the append was sent. Safe to repeat with the same command id. */
export class OutcomeUnknown extends Error {
  override readonly name = 'OutcomeUnknown';
}

/** The store cannot be reached, and nothing was stored. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}
