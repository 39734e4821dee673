import { randomUUID } from 'node:crypto';
import type { RecordedEvent } from '@eventstore/db-client';
import canonicalize from 'canonicalize';
import {
  type Appended,
  type Delivery,
  type DomainEvent,
  EventStore,
  type EventTexts,
  eventTexts,
  type ExpectedRevision,
  type Metadata,
  type Position,
  type Recorded,
  type Revision,
  type Schema,
  type StoredEvent,
  type StreamName,
} from '#lib/event-sourcing';
import { append } from './append.js';
import { Connection } from './connection.js';
import { identityOf } from './identity.js';
import { patiently } from './patience.js';
import { compareLogPositions, logPosition, positionOf } from './position.js';
import { Head, readStream } from './reading.js';
import { encoded, recorded, stored } from './stored-event.codec.js';
import { StreamNames } from './stream-names.js';
import { follow } from './subscription.js';

const PATIENCE_MS = 10_000;

interface KurrentOptions {
  readonly schema: Schema;
  /**
   * Stands before the name of each of our streams on the server and is never seen by callers. Needed where
   * the server is shared: without one, every stream that is not the server's own counts as ours.
   */
  readonly streamPrefix?: string;
  /** How long a read or an append is tried again before it fails, in milliseconds. */
  readonly patience?: number;
}

/**
 * The store behind `esdb://host:port[,host:port…]?tls=…`. Connects on first use; `dispose` ends it.
 * @throws {TypeError} the address cannot be read
 */
export const connectKurrent = (url: string, options: KurrentOptions): KurrentEventStore =>
  new KurrentEventStore(new Connection(url), options);

/** The record in KurrentDB (or EventStoreDB 22.6 and newer), by its own client. */
export class KurrentEventStore extends EventStore {
  private readonly names: StreamNames;
  private readonly schema: Schema;
  private readonly patience: number;
  private readonly texts: EventTexts;
  private readonly newest: Head;

  constructor(
    private readonly connection: Connection,
    { schema, streamPrefix = '', patience = PATIENCE_MS }: KurrentOptions,
  ) {
    super();
    this.names = new StreamNames(streamPrefix);
    this.schema = schema;
    this.patience = patience;
    this.texts = eventTexts({ schema, canonical: canonicalize, newId: randomUUID });
    this.newest = new Head(this.names);
  }

  async identity(): Promise<string> {
    return patiently(this.patience, () =>
      this.connection.use((client) => identityOf(client, this.names.identity)),
    );
  }

  async read<E extends DomainEvent>(
    stream: StreamName,
    options?: { readonly from?: Revision },
  ): Promise<readonly Recorded<E>[]> {
    const events = await this.events(stream, options?.from);
    return events.map((event) => recorded<E>(event, stream, this.schema));
  }

  async readStored(
    stream: StreamName,
    options?: { readonly from?: Revision },
  ): Promise<readonly StoredEvent[]> {
    const events = await this.events(stream, options?.from);
    return events.map((event) => stored(event, stream));
  }

  async append(
    stream: StreamName,
    events: readonly DomainEvent[],
    { expected, metadata }: { readonly expected: ExpectedRevision; readonly metadata: Metadata },
  ): Promise<Appended> {
    const recordedAt = new Date();
    const pending = {
      stream,
      streamId: this.names.onServer(stream),
      events: this.texts.write(stream, events, metadata).map((text) => encoded(text, recordedAt)),
      expected,
    };
    return append(this.connection, pending, this.patience);
  }

  subscribe<E extends DomainEvent>(options: {
    readonly from: Position | 'start';
    readonly types?: readonly E['type'][];
    readonly categories?: readonly string[];
    readonly signal: AbortSignal;
  }): AsyncIterable<Delivery<E>> {
    const { connection, names, schema } = this;
    return follow<E>({ connection, names, schema, ...options });
  }

  async head(): Promise<Position | 'start'> {
    const newest = await patiently(this.patience, () =>
      this.connection.use((client) => this.newest.find(client)),
    );
    return newest ? positionOf(newest) : 'start';
  }

  compare(a: Position, b: Position): number {
    return compareLogPositions(logPosition(a), logPosition(b));
  }

  /** Ends the connection and every subscription on it. */
  async dispose(): Promise<void> {
    await this.connection.dispose();
  }

  private events(stream: StreamName, from?: Revision): Promise<readonly RecordedEvent[]> {
    const streamId = this.names.onServer(stream);
    return patiently(this.patience, () =>
      this.connection.use((client) => readStream(client, streamId, from)),
    );
  }
}
